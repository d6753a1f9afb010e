/// The fields of a document in the making; those of one name keep the order in which they were found.
struct FieldList {
    private var fields: [MetadataField] = []

    mutating func add(_ field: MetadataField) {
        guard !field.value.isEmpty, isNew(field) else { return }
        fields.append(field)
    }

    /// The same is not said twice, but two signers may have the same title.
    private func isNew(_ field: MetadataField) -> Bool {
        !fields.contains {
            $0.name == field.name && $0.value == field.value && (field.name != .signerTitle || $0.range == field.range)
        }
    }

    mutating func add(_ name: MetadataField.Name, _ value: String?, _ range: Range<Int>?, _ confidence: Double) {
        if let value { add(MetadataField(name, value, range: range, confidence: confidence)) }
    }

    mutating func remove(_ name: MetadataField.Name) { fields.removeAll { $0.name == name } }

    func isMissing(_ name: MetadataField.Name) -> Bool { !fields.contains { $0.name == name } }

    func first(_ name: MetadataField.Name) -> MetadataField? { fields.first { $0.name == name } }

    /// The values of `name` in one: `Bộ Công an, Bộ Quốc phòng`; nil if there are none.
    func joined(_ name: MetadataField.Name) -> String? {
        let values = fields.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// All fields, by name in the order of `MetadataField.Name`.
    var ordered: [MetadataField] {
        guard fields.count > 1 else { return fields }
        return MetadataField.Name.allCases.flatMap { name in fields.filter { $0.name == name } }
    }
}
