extension Citation {
    /// How a passage of a speech or paper is cited that is one person's throughout: who and as what first, unless the title
    /// says it.
    static func speech(_ passage: PassageRecord, of document: DocumentSummary, by speaker: SpeakerReference) -> String {
        let cited = text(passage, of: document)
        let name = speaker.name
        guard !(document.title ?? "").lowercased().contains(name.lowercased()) else {
            return cited
        }
        guard document.type == "báo chí" else {
            return [name, speaker.role, cited].compactMap { $0 }.joined(separator: ", ")
        }
        return speech(by: name, role: speaker.role, in: document, page: passage.page)
    }

    /// How speech is cited: who, as what, on which occasion, when, where in the record.
    ///
    /// `Trần Đức Thiệu, Bí thư Thành ủy, Biên bản Tọa đàm về …, ngày 22/09/2023, trang 3`.
    ///
    /// `occasion` is what the words were said at, where it is known apart from the document (`Tọa đàm “…”`); `page` the
    /// page of the original. What is nil is left out; a speaker without a name is cited by the role alone.
    public static func speech(
        by name: String?, role: String?, in document: DocumentSummary, occasion: String? = nil, page: Int? = nil
    ) -> String {
        var parts = [name, role].compactMap { $0 }.filter { !$0.isEmpty }
        if let occasion, !occasion.isEmpty {
            parts.append("tại \(shortened(occasion))")
            // the record is named too, unless it is the occasion's own
            if document.number != nil || document.type == "báo chí" {
                parts.append("theo \(text(document))")
            } else if let date = document.date {
                parts.append("ngày \(vietnameseDate(date))")
            }
        } else if document.type == "báo chí" {
            parts.append("theo \(text(document))")
        } else {
            parts.append(text(document))
        }
        if let page { parts.append("trang \(page)") }
        return parts.joined(separator: ", ")
    }
}
