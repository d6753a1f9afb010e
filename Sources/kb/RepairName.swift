/// What people call a kind of repair: `broken-syllable` is for scripts.
enum RepairName {
    /// The name, with how many there were.
    static func text(_ kind: String, count: Int, _ language: Language) -> String {
        guard let names = names[kind] else { return "\(kind) \(count)" }
        return language("\(count) \(names.vietnamese)", "\(count) \(count == 1 ? names.one : names.many)")
    }

    private static let names: [String: (vietnamese: String, one: String, many: String)] = [
        "broken-syllable": ("âm tiết bị tách", "broken syllable", "broken syllables"),
        "glued-syllables": ("chỗ dính chữ", "glued word", "glued words"),
        "lookalike-letter": (
            "từ có chữ giống chữ Việt", "word with look-alike letters", "words with look-alike letters"
        ),
        "misplaced-tone": ("dấu đặt sai nguyên âm", "tone on a wrong vowel", "tones on a wrong vowel"),
        "invisible-character": ("từ có ký tự ẩn", "word with hidden characters", "words with hidden characters"),
    ]
}
