import NIOCore

/// Percent-encodes the letters of a request's target that were sent as they are.
///
/// Browsers encode them; `curl 'http://localhost:8080/api/search?q=né tránh'` does not, and the parser behind refuses every
/// byte beyond ASCII. Only request lines are touched; behind a request with a body, nothing is any more.
final class TargetEncoder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private enum Place {
        case requestLine, fields, beyond
    }

    private var place = Place.requestLine
    /// The beginning of the line, lower case, without its end: as much as the name of a field.
    private var line: [UInt8] = []
    private var hasBody = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        guard place != .beyond else { return context.fireChannelRead(wrapInboundOut(buffer)) }
        let isPlain = buffer.readableBytesView.allSatisfy { $0 < 0x80 }
        var encoded = context.channel.allocator.buffer(capacity: isPlain ? 0 : buffer.readableBytes * 3)
        for byte in buffer.readableBytesView {
            if !isPlain {
                if byte >= 0x80, place == .requestLine {
                    encoded.writeBytes(TargetEncoder.encoded(byte))
                } else {
                    encoded.writeInteger(byte)
                }
            }
            follow(byte)
        }
        if !isPlain { swap(&buffer, &encoded) }
        context.fireChannelRead(wrapInboundOut(buffer))
    }

    /// Keeps track of where in a request the bytes are.
    private func follow(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            endLine()
            line.removeAll(keepingCapacity: true)
        case UInt8(ascii: "\r"): break
        default:
            if line.count < 24 { line.append(byte | (0x41...0x5A ~= byte ? 0x20 : 0)) }
        }
    }

    private func endLine() {
        switch place {
        case .requestLine where !line.isEmpty: place = .fields
        case .fields where line.isEmpty: place = hasBody ? .beyond : .requestLine
        case .fields:
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            hasBody =
                hasBody || ["content-length", "transfer-encoding", "upgrade"].contains { name.elementsEqual($0.utf8) }
        default: break
        }
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
