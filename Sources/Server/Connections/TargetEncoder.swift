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

    private var lines = RequestLines()

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        guard lines.place != .beyond else { return context.fireChannelRead(wrapInboundOut(buffer)) }
        // taken out of the object while the bytes are gone through, so that none of them asks whether others look at it
        var lines = self.lines
        self.lines = RequestLines()
        // what differs from what came: nothing, mostly
        var changed: ByteBuffer?
        for (count, byte) in buffer.readableBytesView.enumerated() {
            let added = lines.place == .requestLine && byte == UInt8(ascii: "\n") ? lines.addedFields : ""
            let isLetter = byte >= 0x80 && lines.place == .requestLine
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
            lines.follow(byte)
        }
        self.lines = lines
        context.fireChannelRead(wrapInboundOut(changed ?? buffer))
    }

    private static func encoded(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
