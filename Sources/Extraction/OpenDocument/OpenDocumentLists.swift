/// The numbered lists of an OpenDocument file: what stands before each of their paragraphs (OpenDocument 1.3 part 3,
/// 5.3 and 16.30).
struct OpenDocumentLists {
    /// A level of a list.
    private struct Level {
        var isBullet = false
        var format = ""
        var prefix = ""
        var suffix = ""
        var displayLevels = 1
        var start = 1
        /// The whole number as shown, `%1%` for that of the first level and so on.
        var pattern: String?
        var bullet = ""
        var font: String?
    }

    /// The numbers that a list has reached, by level.
    struct Counters {
        fileprivate var numbers: [Int: Int] = [:]
    }

    private var styles: [String: [Int: Level]] = [:]
    private var outline: [Int: Level] = [:]
    private var outlineCounters = Counters()
    private var byIdentifier: [String: Counters] = [:]
    private var byStyle: [String: Counters] = [:]

    /// Reads the list styles of `styles.xml`, if there is one, and of the content.
    init(styles common: OpenDocumentTree?, content: OpenDocumentTree, fonts: OpenDocumentStyles) {
        for tree in [common, content] {
            guard let tree else { continue }
            for node in tree.nodes.indices {
                switch tree.nodes[node].name {
                case .listStyle:
                    if let name = tree.value(.name, of: node) {
                        styles[name] = Self.levels(in: node, of: tree, fonts: fonts)
                    }
                case .outlineStyle: outline = Self.levels(in: node, of: tree, fonts: fonts)
                default: break
                }
            }
        }
    }

    /// The numbers with which a list begins: those of the list that it continues, if it does.
    func counters(style: String?, continues identifier: String?, continuesNumbering: Bool) -> Counters {
        if let identifier, let found = byIdentifier[identifier] { return found }
        if continuesNumbering, let found = style.flatMap({ byStyle[$0] }) { return found }
        return Counters()
    }

    /// Notes the numbers with which a list ends.
    mutating func end(_ counters: Counters, identifier: String?, style: String?) {
        if let identifier { byIdentifier[identifier] = counters }
        if let style { byStyle[style] = counters }
    }

    /// Counts an item and returns what stands before its text; levels count from 1.
    func marker(
        style: String?, level: Int, startValue: Int?, counters: inout Counters
    ) -> TextRun? {
        Self.marker(levels: style.flatMap { styles[$0] } ?? [:], level, startValue: startValue, &counters)
    }

    /// Counts a heading by the outline of the document; nil if headings have no numbers.
    mutating func outlineMarker(level: Int) -> TextRun? {
        guard let own = outline[level], own.pattern?.isEmpty == false || !own.format.isEmpty else { return nil }
        return Self.marker(levels: outline, level, startValue: nil, &outlineCounters)
    }

    private static func marker(
        levels: [Int: Level], _ index: Int, startValue: Int?, _ counters: inout Counters
    ) -> TextRun? {
        let level = levels[index]
        let start = level?.start ?? 1
        counters.numbers[index] =
            startValue ?? counters.numbers[index].map { $0 == .max ? $0 : $0 + 1 } ?? start
        for deeper in Array(counters.numbers.keys) where deeper > index { counters.numbers[deeper] = nil }
        guard let level else { return nil }
        if level.isBullet {
            let bullet = SymbolFont.bullet(level.bullet)
            return bullet.isEmpty ? nil : TextRun(text: bullet + " ", font: nil)
        }
        func number(_ at: Int) -> String {
            let value = counters.numbers[at] ?? levels[at]?.start ?? 1
            return self.number(value, format: levels[at]?.format ?? "1")
        }
        var shown: String
        if let pattern = level.pattern {
            shown = Self.fill(pattern, number)
        } else {
            guard !level.format.isEmpty else {
                let fixed = level.prefix + level.suffix
                return fixed.isEmpty ? nil : TextRun(text: fixed + " ", font: level.font)
            }
            let first = max(1, index - level.displayLevels + 1)
            let parts = (first...index).map(number).filter { !$0.isEmpty }
            shown = level.prefix + parts.joined(separator: ".") + level.suffix
        }
        while shown.last?.isWhitespace == true { shown.removeLast() }
        return shown.isEmpty ? nil : TextRun(text: shown + " ", font: level.font)
    }

    private static func fill(_ pattern: String, _ number: (Int) -> String) -> String {
        var shown = ""
        for (index, part) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
            if !index.isMultiple(of: 2), let level = Int(part) { shown += number(level) } else { shown += part }
        }
        return shown
    }

    private static func number(_ number: Int, format: String) -> String {
        switch format {
        case "a": Numerals.letters(number, repeats: false)
        case "A": Numerals.letters(number, repeats: false).uppercased()
        case "i": Numerals.roman(number).lowercased()
        case "I": Numerals.roman(number)
        case "": ""
        default: "\(number)"
        }
    }

    private static func levels(
        in style: Int, of tree: OpenDocumentTree, fonts: OpenDocumentStyles
    ) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for node in tree.children(of: style) {
            guard let index = tree.value(.level, of: node).flatMap({ Int($0) }), 1...10 ~= index else { continue }
            var level = Level()
            level.isBullet = tree.nodes[node].name == .bulletLevelStyle || tree.nodes[node].name == .imageLevelStyle
            level.bullet = tree.value(.bullet, of: node) ?? "-"
            level.format = tree.value(.numberFormat, of: node) ?? ""
            level.prefix = tree.value(.numberPrefix, of: node) ?? ""
            level.suffix = tree.value(.numberSuffix, of: node) ?? ""
            level.pattern = tree.value(.listFormat, of: node) ?? tree.value(.listFormatOfLibreOffice, of: node)
            level.displayLevels = tree.value(.displayLevels, of: node).flatMap { Int($0) } ?? 1
            level.start = tree.value(.startValue, of: node).flatMap { Int32($0) }.map(Int.init) ?? 1
            level.font =
                tree.child(.textProperties, of: node).flatMap { tree.value(.fontName, of: $0) }
                ?? fonts.properties(.text, tree.value(.styleName, of: node)).font
            levels[index] = level
        }
        return levels
    }
}
