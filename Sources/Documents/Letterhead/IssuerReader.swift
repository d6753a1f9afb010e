import VietnameseText

/// Reads the bodies that issued a document from its letterhead.
struct IssuerReader {
    let text: TextBytes
    let front: FrontMatter

    /// A body, spelled as in a text, and where the letterhead names it.
    struct Issuer: Equatable, Sendable {
        var name: String
        var range: Range<Int>
    }

    /// The issuers; `signature` is the line, folded, that says on whose behalf the signer signs.
    func issuers(signedFor signature: String?) -> [Issuer] {
        let bodies = bodies()
        guard let last = bodies.last else { return [] }
        let joint = joint(bodies)
        if joint.count > 1 { return joint }
        let issuer = BodyName.spelled(last.name)
        let above = bodies.count > 1 ? bodies[bodies.count - 2] : nil
        let name = named(issuer, below: above.map { BodyName.spelled($0.name) }, signature)
        let spelled = withPlace(inBody(name))
        let isJoined = name.count > issuer.count && above.map { name.hasSuffix(BodyName.spelled($0.name)) } ?? false
        let lower = isJoined ? above?.range.lowerBound ?? last.range.lowerBound : last.range.lowerBound
        return [Issuer(name: spelled, range: min(lower, last.range.lowerBound)..<last.range.upperBound)]
    }

    private func named(_ issuer: String, below parent: String?, _ signature: String?) -> String {
        let isFor = signature.map { $0.contains("ban thuong vu") } ?? false
        if issuer.hasPrefix("Ban Chấp hành Trung ương"), let signature {
            // the party's, or the youth union's
            if signature.contains("ban bi thu trung uong doan") { return "Ban Bí thư Trung ương Đoàn" }
            if signature.contains("ban bi thu") { return "Ban Bí thư" }
            if signature.contains("bo chinh tri") { return "Bộ Chính trị" }
        }
        if issuer == "Ban Chấp hành Trung ương",
            front.bodies.contains(where: { IssuerReader.isUnionsName(text.flat($0)) })
        {
            return "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh"
        }
        // a resolution of the whole committee
        if signature?.contains("ban chap hanh") ?? false,
            let union = [issuer, parent ?? ""].first(where: { $0.hasPrefix("Đảng bộ ") })
        {
            return "Ban Chấp hành \(union)"
        }
        // `ĐẢNG BỘ THÀNH PHỐ LAM GIANG` above `THÀNH ỦY`
        if issuer.split(separator: " ").count == 2, let parent, committee(issuer) != nil,
            let committee = committee(parent)
        {
            return isFor ? "Ban Thường vụ \(committee)" : committee
        }
        if isCommitteeOrgan(issuer), let parent, let committee = committee(parent) { return "\(issuer) \(committee)" }
        // `BAN CHẤP HÀNH TRUNG ƯƠNG` above `BAN TỔ CHỨC`
        if isCommitteeOrgan(issuer), parent == "Ban Chấp hành Trung ương", !issuer.contains("Trung ương") {
            let isUnions = front.bodies.contains { IssuerReader.isUnionsName(text.flat($0)) }
            return issuer + (isUnions ? " Trung ương Đoàn" : issuer == "Văn phòng" ? " Trung ương Đảng" : " Trung ương")
        }
        // `HỘI LHPN THÀNH PHỐ LAM GIANG` above `BAN THƯỜNG VỤ`
        if IssuerReader.boards.contains(issuer), let parent,
            IssuerReader.unions.contains(where: { Folding.folded(parent).hasPrefix($0) })
        {
            return "\(issuer) \(parent)"
        }
        if issuer == "Văn phòng" || issuer == "Hội đồng Thẩm phán", let parent { return "\(issuer) \(parent)" }
        // `ỦY BAN NHÂN DÂN HUYỆN BẾN NGHI` above `VĂN PHÒNG HĐND VÀ UBND`
        if IssuerReader.offices.contains(issuer), let parent {
            let words = parent.split(separator: " ")
            let place = words.indices.dropFirst().first { BodyName.isPlace(words[$0...].joined(separator: " ")) }
            return place.map { "\(issuer) \(words[$0...].joined(separator: " "))" } ?? issuer
        }
        // `HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG` above `BAN PHÁP CHẾ`
        if let parent, parent.hasPrefix("Hội đồng nhân dân "), issuer.hasPrefix("Ban ") || issuer == "Thường trực",
            !issuer.contains("Hội đồng nhân dân"), !issuer.contains("HĐND")
        {
            return "\(issuer) \(parent)"
        }
        if isFor, let committee = committee(issuer) { return "Ban Thường vụ \(committee)" }
        return issuer
    }

    private static let offices: Set<String> = [
        "Văn phòng HĐND và UBND", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng UBND", "Văn phòng HĐND",
        "Văn phòng Ủy ban nhân dân", "Văn phòng Hội đồng nhân dân",
    ]
    private static let boards: Set<String> = [
        "Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực", "Ủy ban Kiểm tra", "Văn phòng", "Ban Tổ chức",
    ]
    private static let unions = [
        "hoi ", "doan ", "lien doan ", "cong doan ", "thanh doan", "tinh doan", "huyen doan", "quan doan", "thi doan",
        "hiep hoi ", "uy ban mttq", "uy ban mat tran",
    ]

    /// The names in the letterhead, each put together from its lines.
    private func bodies() -> [Issuer] {
        var found: [Issuer] = []
        let lines = front.bodies.flatMap { range in
            JoinedBodies.parts(IssuerReader.bare(text.flat(range))).map { (range, $0) }
        }
        for (range, name) in lines {
            var line = name
            // a number that a scan has garbled (`Số: 4 €”{ /GP-…`) is no body; none has a colon in its name
            guard !line.isEmpty, !line.contains(":"), line.contains(where: \.isLetter), !IssuerReader.isTerm(line)
            else { continue }
            let isCapitals = TextMeasure.isNearlyCapitals(TextBytes(line))
            if isCapitals { line = line.uppercased() }
            // a page has lost the first letter, which no font had
            if line.hasPrefix("Y BAN ") { line = "Ủ" + line }
            let isOpening = BodyName.opensBody(line)
            let isOpen =
                found.last.map { $0.name.hasSuffix(" -") || $0.name.hasSuffix(",") || $0.name.hasSuffix(" VÀ") }
                ?? false
            // `THƯỜNG TRỰC` above `HỘI ĐỒNG NHÂN DÂN TỈNH …`, `TRƯỜNG ĐẠI HỌC` above `CÔNG NGHIỆP NHẸ`
            if let last = found.last, IssuerReader.leaning.contains(Folding.folded(last.name)), isCapitals,
                isOpening || found.count == 1
            {
                found[found.count - 1] = Issuer(
                    name: last.name + " " + line, range: last.range.lowerBound..<range.upperBound)
                continue
            }
            if isOpening, !isOpen || joinsBodies(found.last?.name, line),
                isCapitals || found.isEmpty || BodyName.hasLostCapitals(line)
            {
                found.append(Issuer(name: line, range: range))
            } else if let last = found.last,
                isCapitals || BodyName.hasLostCapitals(last.name) && BodyName.isPlace(line) || isOpen
            {
                found[found.count - 1] = Issuer(
                    name: last.name + " " + line, range: last.range.lowerBound..<range.upperBound)
            }
        }
        // the Youth Union's own name stands where the Party's does
        if found.count > 1 { found.removeAll { IssuerReader.isUnionsName($0.name) } }
        // the gazette repeats the name above the letterhead
        var seen: Set<String> = []
        return found.reversed().filter { seen.insert(Folding.folded($0.name)).inserted }.reversed()
    }

    /// What is no body's whole name, folded: the line below goes on it, whatever it begins with.
    private static let leaning: Set<String> = [
        "thuong truc", "uy ban thuong vu", "truong dai hoc", "truong cao dang", "truong trung cap", "truong",
        "hoc vien",
        "dai hoc", "benh vien", "cong ty", "cong ty co phan", "cong ty tnhh", "tong cong ty", "tap doan", "trung tam",
        "truong thpt", "truong thcs", "truong tieu hoc", "truong mam non", "so", "bo", "cuc", "tong cuc", "chi cuc",
        "ban quan ly du an", "vien", "thu tuong",
    ]

    private static func isUnionsName(_ name: String) -> Bool {
        ["doan tncs ho chi minh", "doan thanh nien cong san ho chi minh"].contains(Folding.folded(name))
    }

    /// `KHÓA X, KỲ HỌP THỨ 9`, `NHIỆM KỲ 2020 - 2025`: when it sits, not what it is called.
    private static func isTerm(_ line: String) -> Bool {
        let words = Folding.tokens(of: line).map(\.folded)
        guard let first = words.first, words.count > 1 else { return false }
        if first == "khoa" {
            return words[1].allSatisfy { "ivxl".contains($0) || $0.isNumber }
        }
        return first == "ky" && words[1] == "hop" || first == "nhiem" && words[1] == "ky"
    }

    /// A line of a name without the rules and specks around it; a dash behind it stays, since it joins bodies.
    private static func bare(_ line: String) -> String {
        // `ĐOÀN KIỂM TRA THEO QĐ SỐ 45/QĐ-SYT`
        var line = line.ranges(of: " THEO ").first.map { String(line[..<$0.lowerBound]) } ?? line
        // `HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG KHÓA XV, KỲ HỌP THỨ 10`
        for opening in [" KHÓA ", " KHOÁ ", " NHIỆM KỲ ", ", KỲ HỌP "] {
            guard let found = line.ranges(of: opening).first else { continue }
            if isTerm(String(line[found.lowerBound...]).trimmingSpaces) { line = String(line[..<found.lowerBound]) }
        }
        let isJoining = line.drop { !$0.isLetter }.reversed().prefix { !$0.isLetter }.contains {
            $0 == "-" || $0 == "–"
        }
        var rest = line[...]
        while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
        while let last = rest.last, !last.isLetter, !last.isNumber, last != ")", last != "," { rest.removeLast() }
        return isJoining ? rest + " -" : String(rest)
    }

    /// `BỘ CÔNG AN -` and, below, `BỘ QUỐC PHÒNG`: two bodies, unlike `SỞ LAO ĐỘNG -` and `THƯƠNG BINH …`.
    private func joinsBodies(_ last: String?, _ line: String) -> Bool {
        guard let last else { return true }
        return last.hasSuffix("-") && BodyName.opensMinistry(line) || last.hasSuffix(",")
    }

    /// The bodies of a joint document, which stand side by side: joined by dashes, or ministries one below the other.
    private func joint(_ bodies: [Issuer]) -> [Issuer] {
        var parts: [Issuer] = []
        var isDashed = false
        for body in bodies {
            let pieces = split(body)
            if pieces.count > 1 || body.name.hasSuffix("-") { isDashed = true }
            parts += pieces
        }
        let areMinistries =
            parts.count > 1 && parts.allSatisfy { BodyName.opensMinistry($0.name) } && !isBelow(parts)
        let arePeers = !isDashed && parts.count > 1 && parts.allSatisfy { isLocal($0.name) } && isNumberedByBoth
        // `BỘ TÀI CHÍNH -` above its `TỔNG CỤC THUẾ`: a scan's speck
        let isJoined = isDashed && !isBelow(parts)
        guard isJoined && parts.count > 1 || areMinistries || arePeers else { return [] }
        return withPlaces(parts).map { Issuer(name: inBody(BodyName.spelled($0.name)), range: $0.range) }
    }

    /// Bodies of one place and rank.
    private static let local = ["ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan", "uy ban m", "ubmttq"]

    private func isLocal(_ name: String) -> Bool {
        let folded = Folding.folded(name)
        return IssuerReader.local.contains { folded.hasPrefix($0) || folded.hasPrefix("thuong truc " + $0) }
    }

    /// Whether the number names two bodies: `01/QCPH-UBND-UBMTTQ`.
    private var isNumberedByBoth: Bool {
        guard let key = front.numberLine?.number?.key else { return false }
        let words = key.split(separator: " ")
        return words.count { word in ["ubnd", "hdnd", "tthdnd", "ubmttq", "mttq", "ubmt"].contains(String(word)) } > 1
    }

    /// `HĐND - UBND TỈNH HÒA BÌNH`: the place behind the last is that of all.
    private func withPlaces(_ parts: [Issuer]) -> [Issuer] {
        guard let last = parts.last, parts.allSatisfy({ isLocal($0.name) }) else { return parts }
        let words = last.name.split(separator: " ").map { String($0) }
        guard
            let start = words.indices.dropFirst().first(where: {
                BodyName.isPlace(words[$0...].joined(separator: " "))
            })
        else { return parts }
        let place = words[start...].joined(separator: " ")
        return parts.map { part in
            part.name.hasSuffix(place) ? part : Issuer(name: part.name + " " + place, range: part.range)
        }
    }

    /// Whether the last is an office of the first, as `TỔNG CỤC THUẾ` below `BỘ TÀI CHÍNH`.
    private func isBelow(_ bodies: [Issuer]) -> Bool {
        guard !(front.type?.contains("liên tịch") ?? false), let first = bodies.first, let last = bodies.last else {
            return false
        }
        let (upper, lower) = (Folding.folded(first.name), Folding.folded(last.name))
        // `BẢO HIỂM XÃ HỘI VIỆT NAM` above that of a province
        if upper == "bao hiem xa hoi viet nam", lower.hasPrefix("bao hiem xa hoi ") { return true }
        // and a court, a union's federation above that of a province or district
        for name in ["toa an nhan dan ", "vien kiem sat nhan dan ", "lien doan lao dong ", "cong doan "]
        where upper.hasPrefix(name) && lower.hasPrefix(name) && upper != lower {
            return true
        }
        return ["tong cuc ", "van phong "].contains { lower.hasPrefix($0) && !upper.hasPrefix($0) }
    }

    /// `name` with the place of the date line at its end as that line spells it: `Hội đồng hương Lam Giang`.
    private func withPlace(_ name: String) -> String {
        guard let line = front.dateLine else { return name }
        let terms = Folding.tokens(of: text.string(line))
        guard let day = terms.firstIndex(where: { $0.folded.hasPrefix("ngay") }), 1...5 ~= day else { return name }
        let place = line.lowerBound + terms[0].range.lowerBound..<line.lowerBound + terms[day - 1].range.upperBound
        guard !TextMeasure(text, place).isCapitals, LetterCase.of(text.scalar(place.lowerBound).value) == .upper else {
            return name
        }
        let words = name.split(separator: " ")
        guard words.count > day, zip(words.suffix(day), terms).allSatisfy({ Folding.folded(String($0)) == $1.folded })
        else {
            return name
        }
        return words.dropLast(day).joined(separator: " ") + " " + text.flat(place)
    }

    /// How far into the text a name's spelling is looked for, in bytes.
    private static let spelledWithin = 10_000

    /// `name` as the text spells it where the letterhead's marks are wrong: `BỘ KÉ HOẠCH VÀ ĐÀU TƯ` of a scan.
    private func inBody(_ name: String) -> String {
        let wanted = Folding.tokens(of: name).map(\.folded)
        guard wanted.count > 1, let first = wanted.first else { return name }
        let terms = Folding.tokens(of: text.string(0..<text.aligned(min(text.count, IssuerReader.spelledWithin))))
        var counts: [String: Int] = [:]
        for index in terms.indices where terms[index].folded == first && index + wanted.count <= terms.count {
            guard zip(terms[index...], wanted).allSatisfy({ $0.folded == $1 }) else { continue }
            let range = terms[index].range.lowerBound..<terms[index + wanted.count - 1].range.upperBound
            guard !TextMeasure(text, range).isCapitals else { continue }
            let written = text.flat(range)
            // `Ủy ban bầu cử xã, Tiểu ban Tuyên truyền` names two
            guard written.contains(",") == name.contains(",") else { continue }
            if written.lowercased() == name.lowercased() { return name }
            if LetterCase.of(text.scalar(range.lowerBound).value) == .upper { counts[written, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? name
    }

    /// Whether `line` names several bodies of a joint document, parted by dashes.
    static func areSeveral(_ line: String) -> Bool {
        let parts = line.replacing("–", with: "-").split(separator: "-").map { $0.trimmingSpaces }
        return parts.count > 1 && parts.allSatisfy { BodyName.opensBody($0) && BodyName.opensMinistry($0) }
    }

    /// `BỘ CÔNG AN - BỘ QUỐC PHÒNG` at the dashes behind which another body begins.
    private func split(_ body: Issuer) -> [Issuer] {
        var parts: [String] = []
        let isMinistry =
            body.name.hasPrefix("BỘ ") && !body.name.hasPrefix("BỘ CHỈ HUY") && !body.name.hasPrefix("BỘ TƯ ")
            && !body.name.hasPrefix("BỘ TRƯỞNG ")
        let name = body.name.replacing(" BỘ ", with: isMinistry ? " - BỘ " : " BỘ ")
            .replacing(" VIỆN KIỂM SÁT ", with: " - VIỆN KIỂM SÁT ").replacing(" TÒA ÁN ", with: " - TÒA ÁN ")
        for piece in name.split(separator: "-").map({ $0.trimmingSpaces }) where !piece.isEmpty {
            if let last = parts.last, !BodyName.opensMinistry(piece), !(isLocal(piece) && isLocal(last)) {
                parts[parts.count - 1] = last + " - " + piece
            } else {
                parts.append(piece)
            }
        }
        return parts.map { Issuer(name: $0, range: body.range) }
    }

    /// Ban Tổ chức, Ủy ban Kiểm tra and the like are named with the committee that they serve.
    private func isCommitteeOrgan(_ body: String) -> Bool {
        ["Ban ", "Ủy ban Kiểm tra", "Văn phòng", "Thường trực"].contains { body.hasPrefix($0) }
            && !body.contains(" ủy ")
            && committee(body) == nil
    }

    /// A Party committee: `Thành ủy Lam Giang`, also for the letterhead `ĐẢNG BỘ THÀNH PHỐ LAM GIANG`.
    private func committee(_ body: String) -> String? {
        // `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH`, mostly without its place
        if body.hasPrefix("Ban Chấp hành Đảng bộ ") { return committee(String(body.dropFirst("Ban Chấp hành ".count))) }
        for name in ["Thành ủy", "Tỉnh ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Đảng ủy", "Trung ương"]
        where body.hasPrefix(name) {
            return body
        }
        let unions = [
            ("Đảng bộ thành phố ", "Thành ủy "), ("Đảng bộ tỉnh ", "Tỉnh ủy "), ("Đảng bộ quận ", "Quận ủy "),
            ("Đảng bộ huyện ", "Huyện ủy "), ("Đảng bộ thị xã ", "Thị ủy "), ("Đảng bộ phường ", "Đảng ủy phường "),
            ("Đảng bộ xã ", "Đảng ủy xã "),
        ]
        for (union, committee) in unions where (body + " ").hasPrefix(union) {
            return (committee + body.dropFirst(union.count)).trimmingSpaces
        }
        return nil
    }
}

extension StringProtocol {
    /// Without spaces at its ends.
    var trimmingSpaces: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
