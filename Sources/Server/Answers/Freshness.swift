import HTTPTypes
import Hummingbird

/// How long an answer may be kept by whoever got it.
enum Keeping: Sendable {
    /// Till the knowledge base changes: kept, but asked about each time with its entity tag, which costs no search.
    case untilChanged
    /// Not at all.
    case never
    /// The route itself says so.
    case asStated
}

/// Gives entity tags to answers that hold as long as the knowledge base does not change, and answers 304 without making
/// the answer again.
struct Freshness: Sendable {
    let library: Library
    /// Sets this run of the program apart from one with other pages.
    private let run = UInt64.random(in: .min ... .max)

    init(library: Library) { self.library = library }

    /// The answer of `make`, or 304 where the asker has it already.
    func answer(
        _ request: Request, keeping: Keeping, _ make: () async throws -> Response
    ) async throws -> Response {
        guard keeping == .untilChanged else {
            var response = try await make()
            if keeping == .never { response.headers[.cacheControl] = "no-store" }
            return response
        }
        let tag = tag(of: request)
        let headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
        // weak comparison (RFC 9110, 8.8.3.2)
        let known = request.headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }
            .map { $0.filter { !$0.isWhitespace } }
        if known.contains(where: { $0 == tag || "W/\($0)" == tag || $0 == "*" }) {
            return Response(status: .notModified, headers: headers)
        }
        var response = try await make()
        // what is made of figures that may be some seconds old says so itself
        guard response.status == .ok, response.headers[.cacheControl] == nil else { return response }
        for field in headers { response.headers[field.name] = field.value }
        return response
    }

    /// Weak, for the time that a search took differs from one answer to the next. Taken before the answer is made: if
    /// the file changes meanwhile, the next question gets another tag and so a fresh answer.
    private func tag(of request: Request) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        add(String(run))
        add(library.stamp)
        add(request.uri.string)
        return "W/\"\(String(hash, radix: 36))\""
    }
}
