import Extraction
import Foundation
import Hummingbird
import HummingbirdTesting
import KnowledgeBase
import Logging
import Server

/// A small knowledge base about the made-up city of Lam Giang, and its server, in this process.
final class TestSite: Sendable {
    let base: KnowledgeBase
    let server: KnowledgeBaseServer
    private let folder: URL

    init(configuration: ServerConfiguration = ServerConfiguration(), isEmpty: Bool = false) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kb-server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "kb.sqlite").path
        let writer = try KnowledgeBase(path: path, access: .write)
        if !isEmpty {
            let collection = folder.appending(path: "lam-giang.jsonl")
            try TestSite.documents.write(to: collection, atomically: true, encoding: .utf8)
            let topics = folder.appending(path: "topics.yaml")
            try TestSite.topics.write(to: topics, atomically: true, encoding: .utf8)
            var options = IngestOptions(extractor: Extractor(worker: nil))
            options.topicsPath = topics.path
            let report = try await Ingestor(into: writer, options: options).ingest([collection.path])
            guard report.added == 8, report.failed == 0 else { throw Failure(what: "\(report)") }
        }
        base = try KnowledgeBase(path: path, access: .read)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        server = KnowledgeBaseServer(base: base, configuration: configuration, logger: logger)
    }

    /// Adds a document, a line of JSONL, while the server runs.
    func add(_ line: String) async throws {
        let file = folder.appending(path: "them-\(UUID().uuidString).jsonl")
        try (line + "\n").write(to: file, atomically: true, encoding: .utf8)
        let writer = try KnowledgeBase(path: base.path, access: .write)
        let report = try await Ingestor(into: writer, options: IngestOptions(extractor: Extractor(worker: nil)))
            .ingest([file.path])
        guard report.added == 1 else { throw Failure(what: "\(report)") }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    struct Failure: Error { var what: String }

    /// Sends a request and gives back the answer.
    func send(
        _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:], body: ByteBuffer? = nil
    ) async throws -> TestResponse {
        try await server.application().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: headers, body: body)
        }
    }

    /// The page at `uri`, as a browser gets it.
    func page(_ uri: String) async throws -> String {
        String(buffer: try await send(uri, headers: [.accept: "text/html,*/*;q=0.8"]).body)
    }

    /// The JSON object at `uri`.
    func json(_ uri: String) async throws -> JSONValue { try await send(uri).json }

    static let topics = """
        topics:
          - id: bieu-hien
            label: Biểu hiện
            label_en: Manifestations
            children:
              - id: ne-tranh
                label: Né tránh nhiệm vụ
                label_en: Evading one's tasks
                terms: [né tránh, thoái thác nhiệm vụ]
              - id: dun-day
                label: Đùn đẩy trách nhiệm
                label_en: Passing the buck
                terms: [đùn đẩy]
          - id: giai-phap
            label: Giải pháp
            label_en: Solutions
            children:
              - id: bao-ve-can-bo
                label: Bảo vệ cán bộ dám nghĩ, dám làm
                label_en: Protecting those who dare
                terms: [dám nghĩ, dám làm]
        """

    static let documents = #"""
        {"id":"29-ct-tu","title":"Chỉ thị về chấn chỉnh tình trạng né tránh, đùn đẩy","type":"chỉ thị","number":"29-CT/TU","date":"2013-11-06","issuer":"Thành ủy Lam Giang","signer":"Trần Văn Khải","text":"I. Tình hình\n\nThời gian qua, một bộ phận cán bộ của thành phố Lam Giang né tránh, đùn đẩy công việc cho cơ quan khác.\n\nII. Nhiệm vụ\n\n1. Cấp ủy các cấp kiểm điểm trách nhiệm của người đứng đầu;   giữ nguyên khoảng trắng này.\n\n2. Xây dựng cơ chế bảo vệ cán bộ dám nghĩ, dám làm vì lợi ích chung."}
        {"id":"15-ct-ubnd","title":"Chỉ thị về tăng cường kỷ luật, kỷ cương hành chính","type":"chỉ thị","number":"15/CT-UBND","date":"2017-03-20","issuer":"Ủy ban nhân dân thành phố Lam Giang","url":"https://lamgiang.example/15-ct?a=1&b=2","text":"Chủ tịch Ủy ban nhân dân thành phố yêu cầu các sở, ban, ngành không đùn đẩy hồ sơ, không để trễ hạn."}
        {"id":"bien-ban-2023","title":"Biên bản tọa đàm về đạo đức công vụ","type":"biên bản","date":"2023-09-22","issuer":"Sở Nội vụ Lam Giang","speakers":["Lê Thị Hạnh","Phạm Quốc Bảo"],"text":"Bà Lê Thị Hạnh nêu rõ: né tránh là biểu hiện của việc sợ trách nhiệm. Ông Phạm Quốc Bảo đề nghị bảo vệ cán bộ dám nghĩ, dám làm."}
        {"id":"07-kh-ubnd-a","title":"Kế hoạch cải cách hành chính quận Đông","type":"kế hoạch","number":"07/KH-UBND","date":"2020-01-15","issuer":"Ủy ban nhân dân quận Đông","text":"Kế hoạch cải cách thủ tục của quận Đông trong năm."}
        {"id":"07-kh-ubnd-b","title":"Kế hoạch cải cách hành chính quận Tây","type":"kế hoạch","number":"07/KH-UBND","date":"2020-02-15","issuer":"Ủy ban nhân dân quận Tây","text":"Kế hoạch cải cách thủ tục của quận Tây trong năm."}
        {"id":"biên-bản-số-1","title":"Biên bản họp tổ dân phố","type":"biên bản","date":"2021-05-02","issuer":"Phường Bến Gạo","text":"Tổ dân phố họp về việc vỉa hè và cây xanh."}
        {"id":"tap/nham \"x\" <y>","title":"<script>alert(\"tên\")</script> & 'nháy'","type":"báo cáo","date":"2022-07-01","issuer":"\"><img src=x onerror=alert(1)>","signer":"</dd><script>alert(2)</script>","url":"javascript:alert(document.domain)","source":"\" onmouseover=\"alert(3)","text":"Đoạn thử nghiệm <script>alert(4)</script> với dấu \" và ' và &amp; nguyên văn."}
        {"id":"chi-nguon","title":"Tham luận về phân cấp","type":"tham luận","date":"2022-08-01","source":"<b onclick='alert(5)'>tệp</b>","text":"Tham luận bàn về phân cấp, phân quyền cho cơ sở."}

        """#
}

extension TestResponse {
    /// The body as JSON.
    var json: JSONValue { get throws { try JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView)) } }

    /// The body as text.
    var text: String { String(buffer: body) }
}
