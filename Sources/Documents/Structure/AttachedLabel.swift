/// The label, in a passage's path, of what a document issues beside its own text: `Quy chế làm việc (kèm theo)`.
public enum AttachedLabel {
    /// Kinds of what decisions issue so, in lower case.
    public static var kinds: Set<String> { AttachmentNote.attached }

    private static let mark = " (kèm theo)"

    /// The label of what is called `name`.
    static func label(_ name: String) -> String { name + mark }

    /// What is so called, if `label` is such a label.
    public static func name(_ label: String) -> String? {
        label.hasSuffix(mark) ? String(label.dropLast(mark.count)) : nil
    }
}
