import VietnameseText

/// Reads the body that issued a document from its letterhead.
struct IssuerReader {
    let text: TextBytes
    let front: FrontMatter

    /// The issuer, spelled as in a text; `signature` is the line that says on whose behalf the signer signs.
    func issuer(signedFor signature: String?) -> String? {
        let bodies = bodies()
        guard let last = bodies.last else { return nil }
        let issuer = BodyName.spelled(last)
        let parent = bodies.count > 1 ? BodyName.spelled(bodies[bodies.count - 2]) : nil
        let isFor = signature.map { $0.contains("ban thuong vu") } ?? false
        // `ĐẢNG BỘ THÀNH PHỐ LAM GIANG` above `THÀNH ỦY`
        if issuer.split(separator: " ").count == 2, let parent, committee(issuer) != nil,
            let committee = committee(parent)
        {
            return isFor ? "Ban Thường vụ \(committee)" : committee
        }
        if isCommitteeOrgan(issuer), let parent, let committee = committee(parent) { return "\(issuer) \(committee)" }
        if issuer == "Văn phòng", let parent { return "\(issuer) \(parent)" }
        if isFor, let committee = committee(issuer) { return "Ban Thường vụ \(committee)" }
        return issuer
    }

    /// The names in the letterhead, each put together from its lines, without motto, number and date.
    private func bodies() -> [String] {
        var found: [String] = []
        for range in front.letterhead {
            if range == front.dateLine { continue }
            // what stands below number or date names the document, not the body
            if range == front.numberLine { break }
            let line = text.string(range)
            let folded = Folding.folded(line)
            guard !folded.isEmpty, !FrontMatter.isMotto(folded) else { continue }
            let isCapitals = TextMeasure(text, range).isCapitals
            if BodyName.opensBody(line), isCapitals || found.isEmpty {
                found.append(line)
            } else if let last = found.last, isCapitals {
                found[found.count - 1] = last + " " + line
            }
        }
        return found
    }

    /// Ban Tổ chức, Ủy ban Kiểm tra and the like are named with the committee that they serve.
    private func isCommitteeOrgan(_ body: String) -> Bool {
        ["Ban ", "Ủy ban Kiểm tra", "Văn phòng", "Thường trực"].contains { body.hasPrefix($0) }
            && !body.contains(" ủy ")
    }

    /// A Party committee: `Thành ủy Lam Giang`, also for the letterhead `ĐẢNG BỘ THÀNH PHỐ LAM GIANG`.
    private func committee(_ body: String) -> String? {
        for name in ["Thành ủy", "Tỉnh ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Đảng ủy"] where body.hasPrefix(name) {
            return body
        }
        let unions = [
            ("Đảng bộ thành phố ", "Thành ủy "), ("Đảng bộ tỉnh ", "Tỉnh ủy "), ("Đảng bộ quận ", "Quận ủy "),
            ("Đảng bộ huyện ", "Huyện ủy "),
        ]
        for (union, committee) in unions where body.hasPrefix(union) {
            return committee + body.dropFirst(union.count)
        }
        return nil
    }
}
