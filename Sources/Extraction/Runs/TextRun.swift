/// A run of text that a file sets in one font, as the file has it: before 2005 the font often tells the encoding.
///
/// Soft hyphens (U+00AD) are kept: in TCVN3 that byte is the letter `ư`.
struct TextRun: Sendable, Equatable {
    /// The text, its bytes read as the file's format says.
    var text: String
    /// The font's name as the file gives it, resolved through its styles (`.VnTime`, `VNI-Times`, `Times New Roman`);
    /// nil where the format tells none, and for what we put in ourselves, such as the bar between two cells.
    var font: String?

    /// The run without the white space at its end.
    var trimmed: TextRun {
        var run = self
        while run.text.last?.isWhitespace == true { run.text.removeLast() }
        return run
    }
}
