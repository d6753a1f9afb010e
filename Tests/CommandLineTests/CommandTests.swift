import Foundation
import Testing

@Suite("The command line does what its help says")
struct CommandTests {
    private let sentence = "Cán bộ không được né tránh, đùn đẩy trách nhiệm."

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write("tai-lieu/mot.txt", sentence + "\n")
        try folder.write(
            "tai-lieu/hai.html", "<html><body><h1>Hội nghị</h1><p>Bảo vệ <b>cán</b> bộ dám nghĩ.</p></body></html>")
        return folder
    }

    @Test("a folder goes in and a passage is found without accents")
    func ingestAndSearch() throws {
        let folder = try folder()
        let ingest = try Command("ingest", "tai-lieu", in: folder.url)
        #expect(ingest.status == 0)
        #expect(ingest.output.contains("2 added"))
        let search = try Command("search", "ne", "tranh", in: folder.url)
        #expect(search.status == 0)
        #expect(search.output.contains(sentence))
        #expect(search.errors.isEmpty)
        let html = try Command("search", "bao ve can bo", in: folder.url)
        #expect(html.output.contains("Bảo vệ cán bộ dám nghĩ."))
    }

    @Test("found is 0, nothing found is 1, a mistake is 2 with one line that says what to do")
    func exitCodes() throws {
        let folder = try folder()
        let missing = try Command("search", "né tránh", in: folder.url)
        #expect(missing.status == 2)
        #expect(missing.errors.contains("kb ingest"))
        #expect(missing.errors.split(separator: "\n").count == 1)
        try Command("ingest", "tai-lieu", in: folder.url)
        #expect(try Command("search", "xyzzy", in: folder.url).status == 1)
        #expect(try Command("search", "--limit", "0", "x", in: folder.url).status == 2)
        #expect(try Command("search", "--from", "hôm qua", "x", in: folder.url).status == 2)
        // a day that there is not is told as such, and no word of the question is taken for one
        let noDay = try Command("list", "--in-force", "31/6/2020", in: folder.url)
        #expect(noDay.status == 2 && noDay.errors.contains("31/6/2020") && !noDay.errors.contains("Unexpected"))
        #expect(try Command("search", in: folder.url).status == 2)
        #expect(try Command("khong-co-lenh", in: folder.url).status == 2)
        #expect(try Command("show", "khong-co", in: folder.url).status == 1)
        #expect(try Command("ingest", "khong-co", in: folder.url).status == 1)
        #expect(try Command("--help", in: folder.url).status == 0)
        #expect(try Command("--version", in: folder.url).status == 0)
    }

    @Test("a query that begins with an exclusion is no option")
    func leadingExclusion() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        let search = try Command("search", "-\"đùn đẩy\" cán bộ", "--format", "json", in: folder.url)
        let hits = try search.json()["hits"] as? [[String: Any]] ?? []
        #expect(hits.map { ($0["document"] as? [String: Any])?["id"] as? String } == ["hai"])
    }

    @Test("messages are Vietnamese where the locale is, or where asked")
    func language() throws {
        let folder = try folder()
        let vietnamese = try Command("stats", in: folder.url, environment: ["LC_ALL": "vi_VN.UTF-8"])
        #expect(vietnamese.errors.contains("chưa có kho tri thức"))
        let english = try Command("stats", "--lang", "en", in: folder.url, environment: ["LC_ALL": "vi_VN.UTF-8"])
        #expect(english.errors.contains("there is no knowledge base"))
        let order = try Command(
            "stats", in: folder.url, environment: ["LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "C"])
        #expect(order.errors.contains("chưa có"))
    }

    @Test("JSON is one object on standard output and nothing else")
    func json() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        for arguments in [["search", "né tránh"], ["show", "mot"], ["list"], ["stats"]] {
            let command = try Command(
                arguments[0], arguments.dropFirst().first ?? "--lang=vi", "--format", "json", in: folder.url)
            #expect(command.errors.isEmpty)
            #expect(throws: Never.self) { try command.json() }
        }
        let document = try Command("show", "mot", "--format", "json", in: folder.url).json()
        #expect(document["id"] as? String == "mot")
        #expect(document["text"] as? String == sentence + "\n")
        let passage = try Command("show", "mot#1", "--format", "json", in: folder.url).json()
        #expect(passage["text"] as? String == sentence)
        #expect((passage["document"] as? [String: Any])?["id"] as? String == "mot")
    }

    @Test("JSONL on standard input goes in; a dry run stores nothing")
    func standardInput() throws {
        let folder = try folder()
        let line =
            #"{"id": "tin-1", "title": "Tin", "text": "Thành phố đối thoại với doanh nghiệp.", "date": "2023-09-15"}"#
            + "\n"
        let preview = try Command("ingest", "-", "--dry-run", in: folder.url, input: line)
        #expect(((try preview.json()["documents"] as? [[String: Any]])?.first)?["id"] as? String == "tin-1")
        #expect(try Command("stats", in: folder.url).status == 2)
        #expect(try Command("ingest", "-", in: folder.url, input: line).status == 0)
        #expect(try Command("search", "doi thoai", in: folder.url).output.contains("đối thoại"))
    }

    @Test("a quotation is pasted with its citation, markup in it made harmless")
    func markdown() throws {
        let folder = try Folder()
        try folder.write(
            "a.jsonl",
            #"{"id": "a", "type": "chỉ thị", "number": "29-CT/TU", "date": "2013-10-14", "issuer": "Thành ủy", "text": "Không *né tránh*."}"#
        )
        try Command("ingest", "a.jsonl", in: folder.url)
        let markdown = try Command("search", "né tránh", "--format", "markdown", in: folder.url).output
        #expect(markdown.contains("> Không \\*né tránh\\*."))
        #expect(markdown.contains("— Chỉ thị số 29-CT/TU ngày 14/10/2013 của Thành ủy"))
    }

    @Test("CSV has a header, quoted fields, and no formulas")
    func csv() throws {
        let folder = try Folder()
        try folder.write("a.jsonl", #"{"id": "a", "title": "=1+1", "text": "Một, \"hai\" và né tránh."}"#)
        try Command("ingest", "a.jsonl", in: folder.url)
        let lines = try Command("search", "né tránh", "--format", "csv", in: folder.url).output.split(separator: "\r\n")
        #expect(lines.count == 2)
        #expect(lines.last?.contains("\"Một, \"\"hai\"\" và né tránh.\"") == true)
        #expect(lines.last?.contains(",'=1+1,") == true)
    }

    @Test("a bad file is named with its reason, the others go in, and the exit is 1")
    func badFile() throws {
        let folder = try folder()
        try folder.write("tai-lieu/rong.md", "")
        let ingest = try Command("ingest", "tai-lieu", in: folder.url)
        #expect(ingest.status == 1)
        #expect(ingest.errors.contains("tai-lieu/rong.md"))
        #expect(ingest.output.contains("2 added"))
    }

    @Test("a TREC run has six columns and only documents that are held")
    func trec() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        try folder.write("q.jsonl", #"{"id": "q1", "text": "né tránh"}"#)
        let run = try Command("search", "--queries", "q.jsonl", "--format", "trec", in: folder.url).output
        let columns = run.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(columns.allSatisfy { $0.count == 6 && $0[0] == "q1" && $0[1] == "Q0" })
        #expect(columns.first?[2] == "mot")
    }

    @Test("removing asks for a yes")
    func remove() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        #expect(try Command("remove", "mot", in: folder.url).status == 2)
        #expect(try Command("remove", "mot", "--yes", in: folder.url).status == 0)
        #expect(try Command("search", "né tránh", in: folder.url).status == 1)
    }

    @Test("a misspelled query gets a better spelling on standard output, also where nothing is found")
    func betterSpelling() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        let nothing = try Command("search", "canbo", in: folder.url)
        #expect(nothing.status == 1)
        #expect(nothing.output == "Did you mean: cán bộ\n\n")
        let some = try Command("search", "cán bô", "--lang", "vi", in: folder.url)
        #expect(some.status == 0)
        #expect(some.output.hasPrefix("Bạn có muốn tìm: cán bộ\n"))
        #expect(try Command("search", "can bo", in: folder.url).output.contains("Did you mean") == false)
    }

    @Test("what is being typed is completed")
    func suggest() throws {
        let folder = try folder()
        try Command("ingest", "tai-lieu", in: folder.url)
        let text = try Command("suggest", "ne", "tr", in: folder.url)
        #expect(text.status == 0)
        #expect(text.output.contains("né tránh"))
        let json = try Command("suggest", "ne tr", "--limit", "1", "--format", "json", in: folder.url).json()
        let suggestions = json["suggestions"] as? [[String: Any]] ?? []
        #expect(suggestions.count == 1 && json["total"] as? Int == 1)
        #expect((suggestions.first?["text"] as? String)?.hasPrefix("né tr") == true)
        #expect(try Command("suggest", "xyzzy", in: folder.url).status == 1)
        #expect(try Command("suggest", "--limit", "0", "x", in: folder.url).status == 2)
        #expect(try Command("suggest", in: folder.url).status == 2)
    }
}
