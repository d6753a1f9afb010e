import VietnameseText

/// The fields of each part of a document, as `DescriptionReader` gathers them.
extension DescriptionReader {
    /// What the letterhead says.
    func addFront(
        type: String?, _ headline: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList
    ) {
        if let abstract = title?.rest ?? front.abstract ?? aboutOnTypeLine ?? saidOnTypeLine(type),
            !isAuthorship(abstract, of: type)
        {
            let shown = self.shown(abstract)
            if type == "biên bản" { fields.add(.sitting, sitting(shown), abstract, 0.93) }
            let whole = title?.rest == nil ? withTypeLine(abstract, type) : abstract
            fields.add(.abstract, whole == abstract ? shown : self.shown(whole), whole, 0.93)
        }
        if let line = consolidation?.date ?? front.dateLine, let place = place(line) {
            fields.add(.place, text.flat(place), place, 0.97)
        }
        var issuers = IssuerReader(text: text, front: front).issuers(signedFor: closing.behalf)
        // `ỦY BAN NHÂN DÂN` without its place, which stands where the body decides
        if issuers.count == 1, var whole = decider() {
            // the body whose head decides: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG`
            if whole.name.hasPrefix("Chủ tịch ") {
                let body = String(whole.name.dropFirst("Chủ tịch ".count))
                whole.name = body.prefix(1).uppercased() + body.dropFirst()
            }
            if whole.name.hasPrefix(issuers[0].name + " ") { issuers[0] = whole }
        }
        // the place that a page has lost, and its table tells: `Nơi ban hành: Tỉnh Lam Giang`
        if issuers.count == 1, ["Ủy ban nhân dân", "Hội đồng nhân dân"].contains(issuers[0].name),
            let place = property(["noi ban hanh"]).map(text.flat) ?? property(Preface.issuerLabels).map(text.flat),
            BodyName.isPlace(place)
        {
            issuers[0].name += " " + place.prefix(1).lowercased() + place.dropFirst()
        }
        if issuers.count == 1, let line = front.dateLine, let place = place(line) {
            issuers[0].name = LostPlace(text: text, place: place).completed(issuers[0].name)
        }
        for issuer in issuers {
            // `BỘ TRƯỞNG PHỦ THỦ TƯỚNG` stood for the office
            var name = issuer.name == "Bộ trưởng phủ Thủ tướng" ? "Phủ Thủ tướng" : issuer.name
            // a letterhead is cut where the name goes on
            if name.last == "," { name.removeLast() }
            fields.add(.issuer, name, issuer.range, 0.95)
        }
        if fields.isMissing(.issuer) {
            if let range = consolidation?.issuer {
                fields.add(.issuer, BodyName.spelled(text.flat(range)), range, 0.9)
            } else if let range = front.announcement?.issuer {
                fields.add(.issuer, text.flat(range), range, 0.85)
            } else if let body = note?.issuer {
                fields.add(.issuer, body.name, body.range, 0.8)
            } else if let range = title?.issuer {
                fields.add(.issuer, BodyName.spelled(text.flat(range)), range, 0.9)
            } else if let body = BareLetter.body(text, paragraphs, front) {
                fields.add(.issuer, text.flat(body), body, 0.75)
            } else if let body = decider() {
                for name in EnactingHeads.bodies(body.name) { fields.add(.issuer, name, body.range, 0.85) }
            } else if let body = titleIssuer(headline) {
                fields.add(.issuer, body, nil, 0.8)
            } else if let type, let body = front.enactor(of: type, text, paragraphs) {
                for name in EnactingHeads.bodies(text.flat(body)) { fields.add(.issuer, name, body, 0.8) }
            } else if let line = property(Preface.issuerLabels) {
                fields.add(.issuer, body(of: text.flat(line), fields), line, 0.85)
            }
        }
        for mark in front.marks where fields.isMissing(mark.name) { fields.add(mark) }
        for line in front.addressees { addAddressees(line, into: &fields) }
    }

    /// `Tỉnh Lam Giang` as a page has it for the people's committee or council of that place, as the number tells.
    private func body(of name: String, _ fields: FieldList) -> String {
        guard BodyName.isPlace(name), let number = fields.first(.number)?.value else {
            return name
        }
        let symbols = Folding.folded(number).split(separator: " ")
        let place = name.prefix(1).lowercased() + name.dropFirst()
        if symbols.contains("ubnd") || symbols.contains("ub") { return "Ủy ban nhân dân " + place }
        return symbols.contains("hdnd") ? "Hội đồng nhân dân " + place : name
    }

    /// `HƯỚNG DẪN VỀ THỂ THỨC VĂN BẢN`: what stands behind the kind on its line, if it says what it is about.
    private var aboutOnTypeLine: Range<Int>? {
        front.typeLine.flatMap { TitleReader.about(text, $0, type: front.type) }
    }

    /// The body that decides, where the letterhead is lost.
    private func decider() -> IssuerReader.Issuer? {
        guard let line = front.decider else { return nil }
        var front = front
        front.bodies = [line]
        return IssuerReader(text: text, front: front).issuers(signedFor: nil).first
    }

    /// `BIÊN BẢN HỌP ĐẠI HỘI CỔ ĐÔNG`, `KẾ HOẠCH TỔ CHỨC HỘI THI CẤY LÚA`: what stands behind the kind on its line, where
    /// no line below says more.
    private func saidOnTypeLine(_ type: String?) -> Range<Int>? {
        guard let type, DescriptionReader.telling.contains(type), let line = front.typeLine,
            TextMeasure(text, line).isCapitals,
            let (name, words) = DocumentType.opening(Folding.folded(text.string(line))), name == type
        else { return nil }
        let terms = Folding.tokens(of: text.string(line))
        guard words + 1 < terms.count, !["cua", "so", "lien"].contains(terms[words].folded) else { return nil }
        // `QUY CHẾ LÀM VIỆC` and below it `CỦA ỦY BAN NHÂN DÂN XÃ …`
        let next = paragraphs.first { $0.range.lowerBound >= line.upperBound }
        let whose = next.flatMap { $0.weight <= 30 && text.has("CỦA ", at: $0.range.lowerBound) ? $0.range : nil }
        return line.lowerBound + terms[words].range.lowerBound..<(note == nil ? line : whose ?? line).upperBound
    }

    /// Kinds whose name on the title's line goes on with what the document is about.
    private static let telling: Set<String> = [
        "biên bản", "kế hoạch", "báo cáo", "chương trình", "đề án", "phương án", "hướng dẫn", "quy chế", "quy định",
        "nội quy", "quy trình",
    ]

    private static let periods = [
        "nam hoc ", "nam 20", "nam 19", "thang ", "quy ", "hoc ky ", "hoc ki ", "tuan ", "6 thang", "9 thang",
        "sau thang", "giai doan ", "nhiem ky ", "dot ", "ky ",
    ]

    /// `BÁO CÁO SƠ KẾT CÔNG TÁC TỔ` and below it `Học kỳ I`: what the kind's line says is half of the abstract.
    private func withTypeLine(_ abstract: Range<Int>, _ type: String?) -> Range<Int> {
        guard let type, let line = front.typeLine, line.upperBound <= abstract.lowerBound,
            text.trimmed(line.upperBound..<abstract.lowerBound).isEmpty
        else { return abstract }
        let folded = Folding.folded(text.string(abstract))
        // `BÁO CÁO TÓM TẮT KẾT QUẢ GIÁM SÁT,` and below it the rest
        let isOpen = text.byte(line.upperBound - 1) == UInt8(ascii: ",")
        let isPeriod = abstract.count <= 60 && DescriptionReader.periods.contains { folded.hasPrefix($0) }
        guard isOpen || isPeriod,
            let (name, words) = DocumentType.opening(Folding.folded(text.string(line))), name == type
        else { return abstract }
        let terms = Folding.tokens(of: text.string(line))
        guard words + 1 < terms.count else { return abstract }
        return line.lowerBound + terms[words].range.lowerBound..<abstract.upperBound
    }

    /// Whether the lines below the title say whose a submission is and where it was made, and not what it is about.
    private func isAuthorship(_ abstract: Range<Int>, of type: String?) -> Bool {
        guard let type, DocumentType.isWord(type) else { return false }
        let end = text.aligned(min(abstract.upperBound, abstract.lowerBound + 80))
        let folded = Folding.folded(text.string(abstract.lowerBound..<end))
        return folded.hasPrefix("tai ") || SignerRole.isRole(folded: folded)
            || folded.hasPrefix("cua ") && Speaking.isPerson(String(folded.dropFirst(4)))
    }

    /// `BIÊN BẢN HỌP` and `Về việc …` below it are the minutes of a `Họp về việc …`.
    private func sitting(_ abstract: String) -> String {
        guard let line = front.typeLine else { return abstract }
        let terms = Folding.tokens(of: text.string(line))
        guard terms.count > 2, terms.count <= 8 else { return abstract }
        // `BẢN TỔNG HỢP THẢO LUẬN TẠI HỘI TRƯỜNG`
        let first = terms[0].folded == "ban" && terms[1].folded == "tong" ? 3 : 2
        let kind = text.flat(line.lowerBound + terms[first].range.lowerBound..<line.upperBound).lowercased()
        // the line says it all
        if abstract.lowercased() == kind { return kind.prefix(1).uppercased() + kind.dropFirst() }
        if abstract.lowercased().hasPrefix("v/v ") {
            return kind.prefix(1).uppercased() + kind.dropFirst() + " về việc " + abstract.dropFirst(4)
        }
        let rest =
            abstract.hasPrefix("Về ") || abstract.hasPrefix("Buổi ")
            ? abstract.prefix(1).lowercased() + abstract.dropFirst() : abstract
        return kind.prefix(1).uppercased() + kind.dropFirst() + " " + rest
    }

    /// An abstract; one in capitals as the body writes it, if it does.
    private func shown(_ abstract: Range<Int>) -> String {
        let written = text.flat(abstract)
        guard TextMeasure(text, abstract).isCapitals else { return written }
        return TitleReader(text: text, paragraphs: paragraphs, front: front).cased(written) ?? written
    }

    /// What stands before `, ngày` on the date line.
    private func place(_ line: Range<Int>) -> Range<Int>? {
        let terms = Folding.tokens(of: text.string(line))
        // `Bến Nghi, hồi 16 giờ 00, ngày 18 tháng 9` of a telegram
        guard let day = terms.firstIndex(where: { $0.folded.hasPrefix("ngay") || ["hoi", "luc"].contains($0.folded) }),
            day > 0
        else { return nil }
        return line.lowerBound + terms[0].range.lowerBound..<line.lowerBound + terms[day - 1].range.upperBound
    }

    private func addAddressees(_ line: Range<Int>, into fields: inout FieldList) {
        var line = line
        let folded = Folding.folded(text.string(line))
        if LetterheadSign.addressing.contains(where: { folded.hasPrefix($0) }) || folded.hasPrefix("gui ") {
            let start =
                text.bytes[line].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? line.lowerBound
                + Folding.tokens(of: text.string(line))[1].range.upperBound
            line = text.trimmed(start..<line.upperBound)
        }
        guard !line.isEmpty, !LetterheadSign.isWiring(text, line, folded) else { return }
        // `Kính gửi: Sở A; Sở B; các quận`
        var start = line.lowerBound
        for offset in line.lowerBound...line.upperBound
        where offset == line.upperBound || text[offset] == UInt8(ascii: ";")
            || text[offset] == 0x0A && LetterCase.of(text.scalar(offset + 1).value) != .lower
                && text.byte(offset + 1) != UInt8(ascii: "(")
        {
            let entry = text.trimmed(start..<offset)
            start = min(offset + 1, line.upperBound)
            let value = entry.isEmpty ? "" : RecipientEntry.value(text, entry)
            if !value.isEmpty { fields.add(.recipient, value, RecipientEntry.content(text, entry), 0.95) }
        }
    }

    /// Who signed and who receives it.
    func addClosing(_ type: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList) {
        var signed = closing.signed
        // of the names below minutes the chair's is the signer's
        if signed.contains(where: \.isChairs) {
            signed.removeAll { !$0.isChairs }
        } else if type == "biên bản", signed.contains(where: { !$0.isSecretarys }) {
            signed.removeAll { $0.isSecretarys }
        }
        if signed.contains(where: { !$0.isDrafters }) { signed.removeAll(where: \.isDrafters) }
        for signature in signed {
            if let name = signature.name {
                fields.add(.signer, name.text, name.range, signature.title == nil ? 0.85 : 0.95)
            }
            if let title = signature.title { fields.add(.signerTitle, title.text, title.range, 0.93) }
        }
        // a page has lost the name under the seal, and still says as what
        if signed.isEmpty, closing.signatures.count == 1, let title = closing.signatures[0].title {
            fields.add(.signerTitle, title.text, title.range, 0.8)
        }
        for signature in closing.signatures {
            for authority in signature.authorities {
                fields.add(.signingAuthority, authority.text, authority.range, 0.95)
            }
        }
        // `Như trên` stands for those of `Kính gửi`, who are there already
        let isAddressed = !fields.isMissing(.recipient)
        for recipient in closing.recipients
        where !(isAddressed && RecipientEntry.isAsAbove(recipient.text)) {
            fields.add(.recipient, recipient.text, recipient.range, 0.93)
        }
    }

    /// What the papers of meetings say of the meeting and of whose they are.
    func addOccasion(_ type: String?, _ closing: SignatureReader.Closing, into fields: inout FieldList) {
        guard let type else { return }
        if type == "biên bản" {
            // the meeting's own place comes before the letterhead's
            let minutes = MinutesReader(text: text, paragraphs: paragraphs, front: front.count).fields()
            if minutes.contains(where: { $0.name == .place }) { fields.remove(.place) }
            minutes.forEach { fields.add($0) }
            for signature in closing.signed {
                guard let name = signature.name else { continue }
                if signature.isChairs, fields.isMissing(.chair) { fields.add(.chair, name.text, name.range, 0.9) }
                if signature.isSecretarys, fields.isMissing(.secretary) {
                    fields.add(.secretary, name.text, name.range, 0.9)
                }
            }
        } else if DocumentType.isSubmitted(type) {
            SubmissionReader(text: text, paragraphs: paragraphs, front: front).fields().forEach { fields.add($0) }
            // `Thư của Chủ tịch UBND tỉnh A gửi …` is a person's
            if type == "thư", let issuer = fields.first(.issuer),
                SignerRole.isRole(folded: Folding.folded(issuer.value))
            {
                fields.remove(.issuer)
            }
            if type == "thư", fields.isMissing(.signer),
                let signed = Letter.signature(text, paragraphs, from: front.count)
            {
                fields.add(.signer, PersonName.spelled(text.flat(signed.name)), signed.name, 0.85)
                if let role = signed.role {
                    fields.add(.signerTitle, SignerRole.spelled(text.flat(role)), role, 0.8)
                }
            }
            if let body = fields.first(.issuer) { fields.add(.body, body.value, body.range, body.confidence) }
            if fields.isMissing(.author), type != "tờ trình", type != "báo cáo", let signer = fields.first(.signer) {
                fields.add(.author, signer.value, signer.range, 0.8)
                if let title = fields.first(.signerTitle) { fields.add(.authorRole, title.value, title.range, 0.75) }
            }
        }
    }

    /// Bodies that are called by what they carry out, folded: `Ban Chỉ đạo thực hiện Nghị quyết số 18-NQ/TW`.
    private static let carriers: Set<String> = [
        "ban chi dao", "to chi dao", "to cong tac", "tieu ban chi", "to giup viec",
    ]

    /// `Tham luận của Sở Nội vụ tại tọa đàm …`: the body between `của` and `tại`.
    private func titleIssuer(_ title: String?) -> String? {
        guard let title,
            front.typeLine != nil || front.announcement != nil || paragraphs.first?.headingLevel != nil
        else { return nil }
        let words = title.split(separator: " ")
        guard let of = words.firstIndex(of: "của"), of <= 5 else { return nil }
        var name = words[(of + 1)...].prefix { $0 != "tại" && $0 != "về" && $0 != "trình" && $0 != "-" && $0 != "gửi" }
        // `của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết …`, not `Ban Chỉ đạo thực hiện Nghị quyết …`
        if let doing = name.indices.dropLast(2).first(where: { name[$0] == "thực" && name[$0 + 1] == "hiện" }),
            doing > of + 2, !DescriptionReader.carriers.contains(Folding.folded(name.prefix(3).joined(separator: " "))),
            DocumentType.opening(line: name[(doing + 2)...].joined(separator: " ")) != nil
        {
            name = name[..<doing]
        }
        let body = name.joined(separator: " ")
        guard let first = name.first?.unicodeScalars.first, LetterCase.of(first.value) == .upper, name.count <= 14,
            BodyName.opensBody(body)
        else { return nil }
        return body.last == ":" || body.last == "," ? String(body.dropLast()) : body
    }

    /// What the page says of how far the document is in force, where its text does not.
    func addStatedForce(into fields: inout FieldList) {
        let stated = StatedForce(text, paragraphs, above: front.count)
        if fields.isMissing(.effectiveDate), let day = stated.first {
            fields.add(.effectiveDate, day.value, day.range, 0.8)
        }
        if fields.isMissing(.expiryDate), let day = stated.end {
            fields.add(.expiryDate, day.value, day.range, 0.85)
        }
        if let state = stated.state { fields.add(.statedValidity, state.value, state.range, 0.85) }
    }

    /// What a report says of its paper.
    func addPress(_ press: PressReport, into fields: inout FieldList) {
        press.fields.forEach { fields.add($0) }
        if fields.isMissing(.outlet), let site = PressHeadline.site(of: source.title) {
            fields.add(.outlet, site, nil, 0.85)
        }
    }
}
