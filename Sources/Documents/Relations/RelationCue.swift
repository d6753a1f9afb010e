/// Words that tell what a document does to the one named behind them, or before them.
enum RelationCue: Sendable {
    /// What is named next is the object of these relations.
    case relation([RelationKind])
    /// `hết hiệu lực`: what is named before it ends.
    case expiry
    /// `tạm dừng thực hiện`: what is named right behind is suspended; works and payments are suspended, too.
    case halting
    /// `chấm dứt việc tạm ngưng hiệu lực`, `khôi phục hiệu lực`: what is named right behind holds again.
    case restoring
    /// `kéo dài thời gian áp dụng`: what is named right behind holds longer, which changes a part of it.
    case `extension`
    /// What is named next is only cited: `theo`, `ban hành`.
    case citation
    /// `có hiệu lực thi hành`: no verb of relation.
    case nothing
    /// `quy định tại`: cites, but goes on what a verb of change said before it.
    case place

    /// `khôi phục hiệu lực`, `thực hiện trở lại`, and every way to say that a suspension is over.
    private static let restorations: [(String, RelationCue)] = {
        var phrases = [
            "khôi phục hiệu lực", "khôi phục hiệu lực thi hành", "khôi phục lại hiệu lực", "thực hiện trở lại",
            "áp dụng trở lại", "thi hành trở lại",
        ]
        for end in ["chấm dứt", "chấm dứt việc", "hủy bỏ việc", "bãi bỏ việc", "dỡ bỏ việc"] {
            for halt in ["tạm ngưng", "ngưng", "tạm ngừng", "tạm dừng", "đình chỉ", "tạm đình chỉ"] {
                for what in ["", " hiệu lực", " hiệu lực thi hành", " thi hành", " thực hiện", " áp dụng"] {
                    phrases.append("\(end) \(halt)\(what)")
                    if what.count > 0, !what.hasPrefix(" hiệu") { phrases.append("\(end) \(halt) việc\(what)") }
                }
            }
        }
        return phrases.map { ($0, .restoring) }
    }()

    private static let table = PhraseTable<RelationCue>(verbs + restorations)

    private static let verbs: [(String, RelationCue)] = [
        ("chiểu", .relation([.basis])), ("chiểu theo", .relation([.basis])),
        ("căn cứ", .relation([.basis])), ("căn cứ vào", .relation([.basis])), ("căn cứ theo", .relation([.basis])),
        ("căn cứ theo quy định tại", .relation([.basis])), ("căn cứ theo quy định của", .relation([.basis])),
        ("căn cứ hướng dẫn tại", .relation([.basis])), ("căn cứ hướng dẫn của", .relation([.basis])),
        ("thay thế", .relation([.replaces])), ("thay thế cho", .relation([.replaces])),
        ("bãi bỏ", .relation([.repeals])), ("hủy bỏ", .relation([.repeals])), ("hủy", .relation([.repeals])),
        ("thu hồi", .relation([.repeals])), ("thu hồi và hủy bỏ", .relation([.repeals])),
        ("thu hồi, hủy bỏ", .relation([.repeals])), ("hủy bỏ và thu hồi", .relation([.repeals])),
        ("hủy bỏ, thu hồi", .relation([.repeals])),
        ("sửa đổi", .relation([.amends])), ("sửa đổi, bổ sung", .relation([.amends])),
        ("sửa", .relation([.amends])), ("sửa, bổ sung", .relation([.amends])), ("sửa lại", .relation([.amends])),
        ("sửa đổi và bổ sung", .relation([.amends])), ("bổ sung", .relation([.amends])),
        ("bổ sung, sửa đổi", .relation([.amends])), ("điều chỉnh", .relation([.amends])),
        ("điều chỉnh, bổ sung", .relation([.amends])),
        ("sửa đổi, bổ sung, thay thế", .relation([.amends])),
        ("sửa đổi, bổ sung, bãi bỏ", .relation([.amends])), ("sửa đổi, bổ sung và bãi bỏ", .relation([.amends])),
        ("sửa đổi, bổ sung hoặc bãi bỏ", .relation([.amends])), ("sửa đổi, bãi bỏ", .relation([.amends])),
        ("sửa đổi, bổ sung, thay thế, bãi bỏ", .relation([.amends])), ("bổ sung, bãi bỏ", .relation([.amends])),
        ("sửa đổi, bổ sung, thay thế và bãi bỏ", .relation([.amends])),
        ("sửa đổi, bổ sung, thay thế hoặc bãi bỏ", .relation([.amends])),
        ("sửa đổi, bổ sung và thay thế", .relation([.amends])),
        ("sửa đổi, bổ sung hoặc thay thế", .relation([.amends])),
        ("bãi bỏ, sửa đổi, bổ sung", .relation([.amends])), ("bãi bỏ, sửa đổi", .relation([.amends])),
        ("sửa đổi, thay thế", .relation([.amends])), ("thay thế, sửa đổi", .relation([.amends])),
        ("bỏ cụm từ", .relation([.amends])), ("bỏ từ", .relation([.amends])),
        ("đính chính", .relation([.corrects])), ("đính chánh", .relation([.corrects])),
        ("đính chính, bổ sung", .relation([.corrects])), ("đính chánh, bổ sung", .relation([.corrects])),
        ("đính chính bổ sung", .relation([.corrects])), ("đính chánh bổ sung", .relation([.corrects])),
        ("hướng dẫn", .relation([.guides])), ("hướng dẫn thi hành", .relation([.guides])),
        ("hướng dẫn thực hiện", .relation([.guides])), ("hướng dẫn triển khai", .relation([.guides])),
        ("hướng dẫn triển khai thực hiện", .relation([.guides])),
        ("hướng dẫn một số nội dung thực hiện", .relation([.guides])),
        ("quy định cụ thể", .relation([.details])), ("hướng dẫn chi tiết", .relation([.guides])),
        ("hướng dẫn chi tiết thi hành", .relation([.guides])), ("hướng dẫn cụ thể", .relation([.guides])),
        ("quy định chi tiết", .relation([.details])), ("quy định chi tiết thi hành", .relation([.details])),
        ("quy định chi tiết và hướng dẫn thi hành", .relation([.details, .guides])),
        ("quy định chi tiết và hướng dẫn", .relation([.details, .guides])),
        ("quy định chi tiết, hướng dẫn thi hành", .relation([.details, .guides])),
        ("quy định chi tiết, hướng dẫn", .relation([.details, .guides])),
        ("quy định chi tiết và biện pháp thi hành", .relation([.details])),
        ("đình chỉ", .relation([.halts])), ("đình chỉ việc thi hành", .relation([.halts])),
        ("đình chỉ thi hành", .relation([.halts])),
        ("ngưng hiệu lực", .relation([.suspends])), ("tạm ngưng", .relation([.suspends])),
        ("tạm ngưng hiệu lực", .relation([.suspends])), ("ngưng áp dụng", .relation([.suspends])),
        ("tạm ngưng áp dụng", .relation([.suspends])), ("tạm dừng hiệu lực", .relation([.suspends])),
        ("ngưng thi hành", .relation([.suspends])), ("tạm dừng", .halting), ("tạm dừng thực hiện", .halting),
        ("tạm dừng việc thực hiện", .halting), ("tạm dừng thi hành", .halting), ("tạm dừng việc thi hành", .halting),
        ("tạm dừng áp dụng", .halting), ("tạm dừng việc áp dụng", .halting), ("tạm ngưng thực hiện", .halting),
        ("tạm ngưng việc thực hiện", .halting), ("tạm ngưng thi hành", .halting), ("tạm ngừng thực hiện", .halting),
        ("tạm ngưng việc áp dụng", .halting), ("tạm ngừng hiệu lực", .halting), ("tạm ngừng áp dụng", .halting),
        ("ngưng thực hiện", .halting), ("ngừng thực hiện", .halting), ("ngừng áp dụng", .halting),
        ("ngừng hiệu lực", .halting), ("tạm ngừng thi hành", .halting), ("ngừng thi hành", .halting),
        ("ngưng việc thực hiện", .halting), ("ngưng việc áp dụng", .halting), ("ngừng việc thực hiện", .halting),
        ("tạm đình chỉ", .relation([.halts])), ("tạm đình chỉ thi hành", .relation([.halts])),
        ("tạm đình chỉ việc thi hành", .relation([.halts])), ("tạm đình chỉ hiệu lực", .relation([.halts])),
        ("đình chỉ thực hiện", .relation([.halts])), ("đình chỉ việc thực hiện", .relation([.halts])),
        ("đình chỉ việc áp dụng", .relation([.halts])), ("đình chỉ hiệu lực thi hành", .relation([.halts])),
        ("tạm đình chỉ hiệu lực thi hành", .relation([.halts])),
        ("gia hạn hiệu lực", .extension), ("gia hạn hiệu lực thi hành", .extension),
        ("gia hạn hiệu lực của", .extension), ("gia hạn hiệu lực thi hành của", .extension),
        ("gia hạn thời gian áp dụng", .extension), ("gia hạn thời hạn áp dụng", .extension),
        ("kéo dài hiệu lực", .extension), ("kéo dài hiệu lực thi hành", .extension),
        ("kéo dài hiệu lực của", .extension), ("kéo dài thời gian áp dụng", .extension),
        ("kéo dài thời gian áp dụng của", .extension), ("kéo dài thời gian thực hiện", .extension),
        ("kéo dài thời hạn áp dụng", .extension), ("kéo dài việc áp dụng", .extension),
        ("lùi thời điểm có hiệu lực của", .extension), ("lùi thời điểm có hiệu lực thi hành của", .extension),
        ("lùi thời gian có hiệu lực của", .extension), ("lùi thời gian có hiệu lực thi hành của", .extension),
        ("lùi hiệu lực thi hành của", .extension), ("lùi hiệu lực thi hành", .extension),
        ("lùi hiệu lực của", .extension), ("lùi thời hạn áp dụng", .extension),
        ("kéo dài thời gian hiệu lực", .extension), ("kéo dài thời gian có hiệu lực của", .extension),
        ("hợp nhất", .relation([.consolidates])),
        ("thực hiện", .relation([.implements])), ("triển khai", .relation([.implements])),
        ("triển khai thực hiện", .relation([.implements])), ("tổ chức thực hiện", .relation([.implements])),
        ("thi hành", .relation([.implements])), ("quán triệt", .relation([.implements])),
        ("quán triệt, thực hiện", .relation([.implements])), ("chấp hành", .relation([.implements])),
        ("quán triệt và thực hiện", .relation([.implements])), ("cụ thể hóa", .relation([.implements])),
        ("hết hiệu lực", .expiry), ("chấm dứt hiệu lực", .expiry),
        ("chấm dứt hiệu lực thi hành", .expiry), ("chấm dứt việc áp dụng", .expiry), ("chấm dứt thi hành", .expiry),
        ("chấm dứt việc thi hành", .expiry), ("không còn hiệu lực", .expiry),
        ("chấm dứt thực hiện", .expiry), ("chấm dứt việc thực hiện", .expiry), ("chấm dứt áp dụng", .expiry),
        ("hết hiệu lực thi hành", .expiry), ("hết hiệu lực áp dụng", .expiry), ("có hiệu lực thi hành", .nothing),
        ("có hiệu lực", .nothing), ("có giá trị", .nothing), ("hiệu lực thi hành", .nothing), ("đến khi", .citation),
        ("ngưng hiệu lực thi hành", .relation([.suspends])),
        ("tạm ngưng hiệu lực thi hành", .relation([.suspends])), ("đình chỉ hiệu lực", .relation([.halts])),
        ("điều khoản thi hành", .nothing), ("tổ chức thi hành", .relation([.implements])),
        ("chịu trách nhiệm thi hành", .nothing), ("chịu trách nhiệm thực hiện", .nothing),
        ("theo", .citation), ("trên cơ sở", .citation), ("kể từ ngày", .citation), ("từ ngày", .citation),
        ("áp dụng", .citation), ("phù hợp với", .citation), ("thống nhất với", .citation),
        ("đồng bộ với", .citation), ("tương ứng với", .citation), ("khác với", .citation), ("trái với", .citation),
        ("xét", .citation),
        ("ban hành", .citation), ("trừ", .citation), ("so với", .citation), ("được quy định", .citation),
        ("thực hiện theo", .citation), ("thi hành theo", .citation), ("hướng dẫn tại", .citation),
        ("phê duyệt", .citation),
        ("quy định tại", .place), ("ban hành kèm theo", .place), ("kèm theo", .place),
    ]

    /// The first words of cues.
    static let openings = table.firsts
    /// Of these those of cues that govern.
    static let governing = table.firsts { $0.governs }

    /// The longest cue at word `index`.
    static func at(_ index: Int, _ words: ReferenceWords) -> (cue: RelationCue, count: Int)? {
        guard let (cue, count) = table.longest(words, at: index) else { return nil }
        // `cấp, thu hồi giấy chứng nhận`, `hủy con dấu` are no business of documents
        if taken.contains(words.hash(index)), !cue.isRestoring, !isTaken(words, at: index + count) { return nil }
        // `ngưng hiệu lực của Quyết định số …`
        if cue.isHalt || cue.isRestoring, words.hash(index + count) == ClauseReader.of { return (cue, count + 1) }
        return (cue, count)
    }

    /// Whether a verb may stand in the words whose object is what is named around it: without one, nothing but documents
    /// named tells of a relation.
    static func mayGovern(_ words: ReferenceWords) -> Bool {
        var index = 0
        while let place = words.first(.verb, from: index) {
            if let (cue, _) = at(place, words), cue.governs { return true }
            index = place + 1
        }
        return false
    }

    private var governs: Bool {
        switch self {
        case .relation, .expiry, .halting, .restoring, .extension: true
        case .citation, .nothing, .place: false
        }
    }

    private var isRestoring: Bool { if case .restoring = self { true } else { false } }

    private var isHalt: Bool {
        switch self {
        case .halting: true
        case .relation(let kinds): kinds == [.suspends] || kinds == [.halts]
        default: false
        }
    }

    /// First words of `thu hồi` and `hủy`.
    private static let taken = WordSet("thu hủy")
    private static let undo = Phrase("hủy bỏ")

    private static func isTaken(_ words: ReferenceWords, at index: Int) -> Bool {
        if words.has(undo, at: index - 2) { return true }
        return ReferenceTypes.type(words, at: index).map { ReferenceTypes.shortened.contains($0.name) } ?? false
    }
}
