import GRDB

/// Who speaks in passages that were found.
struct PassageSpeakers {
    /// A statement in a passage.
    private struct Speech {
        var speaker: Int64
        var reference: SpeakerReference
        /// Unicode scalar offsets in the document's text.
        var span: Range<Int>
        /// Whether the whole document is the speaker's.
        var isWhole: Bool

        /// Whether any of the highlights of a passage that stands at `start` is in it.
        func overlaps(_ highlights: [[Int]], _ start: Int) -> Bool {
            highlights.contains { $0.count == 2 && span.overlaps(start + $0[0]..<start + $0[1]) }
        }
    }

    /// Those whom the search asked for.
    private let asked: Set<Int64>
    private var speeches: [UInt32: [Speech]] = [:]

    /// - Parameter names: the speakers that the search is narrowed to.
    init(of passages: [UInt32], asking names: [String], _ db: Database) throws {
        asked = Set(try names.flatMap { try SpeakerMatching(db: db).match($0).all })
        var found: [UInt32: [Speech]] = [:]
        try PassageList(passages).forEachPart { part, list in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT passage.id, speaker.key, speaker.name, statement.role, statement.start, statement."end",
                            statement.is_whole
                        FROM passage JOIN statement ON statement.document = passage.document
                            AND statement.first_passage <= passage.ordinal
                            AND statement.last_passage >= passage.ordinal
                        JOIN speaker ON speaker.key = statement.speaker
                        WHERE passage.id IN \(list) ORDER BY passage.id, statement.is_whole, statement.start
                        """), arguments: part)
            while let row = try rows.next() {
                let start: Int = row[4]
                found[row[0], default: []].append(
                    Speech(
                        speaker: row[1], reference: SpeakerReference(name: row[2], role: row[3]),
                        span: start..<max(start, row[5]), isWhole: row[6]))
            }
        }
        speeches = found
    }

    /// Who speaks in the passage where the highlights are; nil where nobody does, or several.
    ///
    /// - Parameters:
    ///   - passage: the passage's row.
    ///   - highlights: Unicode scalar offsets in the passage's text.
    ///   - start: where the passage stands in the document's text.
    /// - Returns: the speaker, and whether the passage is nothing but a part of a speech or paper of theirs.
    func speaker(
        of passage: UInt32, highlights: [[Int]], start: Int
    ) -> (reference: SpeakerReference, isWhole: Bool)? {
        guard let all = speeches[passage] else { return nil }
        if !asked.isEmpty {
            // the words found may be what another says beside
            return all.first { speech in
                asked.contains(speech.speaker)
                    && (highlights.isEmpty || speech.overlaps(highlights, start))
            }.map { ($0.reference, false) }
        }
        let quoted = all.filter { !$0.isWhole }
        let here = quoted.filter { $0.overlaps(highlights, start) }
        // an author's words are the author's where nobody is quoted
        let authors = all.filter { speech in
            speech.isWhole && highlights.allSatisfy { $0.count == 2 && start + $0[0] >= speech.span.lowerBound }
        }
        let candidates = !here.isEmpty ? here : highlights.isEmpty && !quoted.isEmpty ? quoted : authors
        guard let first = candidates.first, candidates.allSatisfy({ $0.speaker == first.speaker }) else { return nil }
        let isWhole = first.isWhole && quoted.isEmpty && first.span.lowerBound <= start
        return (first.reference, isWhole)
    }
}
