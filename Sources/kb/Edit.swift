import ArgumentParser
import KnowledgeBase

/// `kb edit`: corrects what a document says of itself.
struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Correct a document's fields by hand; without changes, show them and their history.",
        discussion: """
            Corrections outlive new versions of the document's file. Each is kept in the history with its time and what \
            was there before.
            Fields: \(EditableField.all.map(\.name).joined(separator: ", ")).

            EXAMPLES
              kb edit 29-ct-tu
              kb edit 29-ct-tu --set number=29-CT/TU --set date=6/11/2013
              kb edit bien-ban-hop --unset signer
              kb edit 29-ct-tu --revert date
            """)

    @OptionGroup var index: IndexOptions

    @Argument(help: "A document's id, or its number.")
    var id: String

    @Option(help: ArgumentHelp("Give a field a value; again for a list's next value.", valueName: "field=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("Say that the document has no such thing.", valueName: "field"))
    var unset: [String] = []

    @Option(help: ArgumentHelp("Take a correction back: what the text says holds again.", valueName: "field"))
    var revert: [String] = []

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    func run() throws {
        let changes = try self.changes()
        let id = try DocumentArgument(id, index).id
        let fields =
            changes.isEmpty
            ? try index.open().fields(of: id)
            : try KnowledgeBase(path: index.path, access: .write).edit(id, changes)
        if format == .json { return try JSONOutput.print(fields) }
        print(fields)
    }

    /// What is to be changed. A field is named once, or several times with `--set` where it takes a list.
    private func changes() throws -> [FieldChange] {
        var values: [EditableField: [String]] = [:]
        var order: [EditableField] = []
        for assignment in set {
            guard let mark = assignment.firstIndex(of: "=") else {
                throw KnowledgeBaseError.badValue(parameter: "--set", value: assignment, expected: "number=29-CT/TU")
            }
            let field = try EditableField(named: String(assignment[..<mark]))
            if values[field] == nil { order.append(field) }
            values[field, default: []].append(try field.checked(String(assignment[assignment.index(after: mark)...])))
        }
        let once = order.map { FieldChange.set($0, values[$0] ?? []) }
        let cleared = try unset.map { FieldChange.unset(try EditableField(named: $0)) }
        let reverted = try revert.map { FieldChange.revert(try EditableField(named: $0)) }
        for (field, values) in values where values.count > 1 && !field.isList {
            throw KnowledgeBaseError.badValue(
                parameter: field.name, value: values.joined(separator: ", "),
                expected: index.language("1 giá trị", "1 value"))
        }
        var seen: Set<String> = []
        for name in order.map(\.name) + (unset + revert) where !seen.insert(name).inserted {
            throw ValidationError(
                index.language("Trường \(name) được nêu hai lần.", "The field \(name) is named twice."))
        }
        return once + cleared + reverted
    }

    private func print(_ fields: DocumentFields) {
        let say = index.language
        Swift.print(Terminal.bold(Terminal.safe(fields.document.title ?? fields.document.id)))
        Swift.print(Terminal.dim("   " + fields.document.id))
        let width = fields.fields.map(\.name.count).max() ?? 0
        for field in fields.fields {
            let name = field.name + String(repeating: " ", count: width - field.name.count)
            let origin =
                switch field.origin {
                case .read: ""
                case .given: say("  (được cho)", "  (given)")
                case .edited: say("  (sửa tay)", "  (by hand)")
                }
            Swift.print("\(Terminal.dim(name))  \(Terminal.safe(field.value))\(Terminal.dim(origin))")
        }
        guard !fields.history.isEmpty else { return }
        Swift.print("\n" + Terminal.bold(say("Lịch sử sửa", "History")))
        for edit in fields.history {
            let old = edit.old.map { "“\($0)”" } ?? "–"
            let new = edit.new.map { "“\($0)”" } ?? "–"
            let note = edit.action == .revert ? say("  (bỏ sửa)", "  (taken back)") : ""
            Swift.print(Terminal.safe("\(edit.at)  \(edit.field): \(old) → \(new)\(note)".replacing("\n", with: "; ")))
        }
    }
}
