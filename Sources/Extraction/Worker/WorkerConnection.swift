import Glibc

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One end of the socket between a parent and its worker, and the frames that cross it: four bytes of length, the
/// highest first, and as many bytes of JSON.
///
/// A socket and not two pipes, since writing to one whose other end is gone gives an error, and no signal that would
/// end the program.
struct WorkerConnection {
    /// Why nothing came or went.
    enum Failure: Error {
        /// The other end is gone, or sent what it should not.
        case broken
        /// The time is up.
        case timedOut
    }

    let socket: Int32
    /// When to give up, on the clock of `now`; nil to wait forever.
    var deadline: ContinuousClock.Instant?

    /// Sends a value as a frame.
    func send(_ value: some Encodable) throws(Failure) {
        guard let json = try? JSONEncoder().encode(value), let length = UInt32(exactly: json.count) else {
            throw .broken
        }
        try send(bytes: withUnsafeBytes(of: length.bigEndian) { Array($0) })
        try send(bytes: Array(json))
    }

    /// Receives a frame of a size allowed, as a value.
    func receive<Value: Decodable>(_ type: Value.Type, maximumSize: Int) throws(Failure) -> Value {
        let length = try receive(count: 4).reduce(0) { $0 << 8 | Int($1) }
        guard length <= maximumSize, let value = try? JSONDecoder().decode(type, from: Data(receive(count: length)))
        else { throw .broken }
        return value
    }

    /// Sends bytes.
    func send(bytes: [UInt8]) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            try wait(for: POLLOUT)
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(socket, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, flags)
            }
            if count >= 0 { sent += count } else if !isTemporary(errno) { throw .broken }
        }
    }

    /// Receives so many bytes.
    func receive(count total: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: total)
        var received = 0
        while received < total {
            try wait(for: POLLIN)
            let count = bytes.withUnsafeMutableBytes { buffer in
                recv(socket, buffer.baseAddress.map { $0 + received }, buffer.count - received, flags)
            }
            if count == 0 { throw .broken }
            if count > 0 { received += count } else if !isTemporary(errno) { throw .broken }
        }
        return bytes
    }

    private var flags: Int32 { Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT) }

    private func isTemporary(_ code: Int32) -> Bool { code == EINTR || code == EAGAIN || code == EWOULDBLOCK }

    private func wait(for event: Int32) throws(Failure) {
        var milliseconds: Int32 = -1
        if let deadline {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { throw .timedOut }
            milliseconds = Int32(clamping: Int(left / .milliseconds(1)) + 1)
        }
        var request = pollfd(fd: socket, events: Int16(event), revents: 0)
        // What woke it up, the call that follows finds out; a timeout is found out here, the next time round.
        if poll(&request, 1, milliseconds) < 0, !isTemporary(errno) { throw .broken }
    }
}
