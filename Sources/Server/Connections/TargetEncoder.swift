import NIOCore

/// Percent-encodes the letters of a request's target that were sent as they are.
///
/// Browsers encode them; `curl 'http://localhost:8080/api/search?q=né tránh'` does not, and the parser behind refuses every
/// byte beyond ASCII. Only request lines are touched; behind a request with a body, nothing is any more.
///
/// What nothing behind sees is said in fields: that the connection of HTTP/1.0 ends with the answer (RFC 9112, 9.3), and the
/// authority of a target in absolute form, which counts where `Host` says otherwise (RFC 9112, 3.2.2).
final class TargetEncoder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private enum Place {
        case requestLine, fields, beyond
    }

    private var place = Place.requestLine
    /// The beginning of the line, lower case, without its end: as much as the name of a field.
    private var line: [UInt8] = []
    /// The beginning of the request line, as it goes on: as much as a method, a scheme and a name.
    private var beginning: [UInt8] = []
    private static let longestBeginning = 512
    /// The end of the request line: as much as a version.
    private var version: [UInt8] = []
    private var hasBody = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        guard place != .beyond else { return context.fireChannelRead(wrapInboundOut(buffer)) }
        // what differs from what came: nothing, mostly
        var changed: ByteBuffer?
        for (count, byte) in buffer.readableBytesView.enumerated() {
            let added = place == .requestLine && byte == UInt8(ascii: "\n") ? addedFields : ""
            let isLetter = byte >= 0x80 && place == .requestLine
            if changed == nil, !added.isEmpty || isLetter {
                changed = context.channel.allocator.buffer(capacity: buffer.readableBytes * 3)
                changed?.writeBytes(buffer.readableBytesView.prefix(count))
            }
            if isLetter {
                changed?.writeBytes(TargetEncoder.encoded(byte))
            } else {
                changed?.writeInteger(byte)
            }
            changed?.writeString(added)
            follow(byte)
        }
        context.fireChannelRead(wrapInboundOut(changed ?? buffer))
    }

    /// What the request line says, as fields.
    private var addedFields: String {
        var fields = ""
        if let authority { fields += "Host: \(authority)\r\n" }
        if version.elementsEqual("http/1.0".utf8) { fields += "Connection: close\r\n" }
        return fields
    }

    /// The authority of a target in absolute form.
    private var authority: String? {
        let line = String(decoding: beginning, as: UTF8.self)
        guard let target = line.split(separator: " ", maxSplits: 1).dropFirst().first, !target.hasPrefix("/"),
            let start = target.firstRange(of: "://")?.upperBound
        else { return nil }
        return String(target[start...].prefix { !"/?# ".contains($0) })
    }

    /// Keeps track of where in a request the bytes are.
    private func follow(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            endLine()
            line.removeAll(keepingCapacity: true)
            version.removeAll(keepingCapacity: true)
            beginning.removeAll(keepingCapacity: true)
        case UInt8(ascii: "\r"): break
        default:
            let letter = byte | (0x41...0x5A ~= byte ? 0x20 : 0)
            if line.count < 24 { line.append(letter) }
            if place == .requestLine {
                if beginning.count < TargetEncoder.longestBeginning { beginning.append(byte) }
                if version.count == 8 { version.removeFirst() }
                version.append(letter)
            }
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
