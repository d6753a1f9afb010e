/// The numbered lists of a Word document: what stands before each of their paragraphs (ECMA-376 17.9).
struct WordNumbering {
    /// A level of a list.
    struct Level {
        var start = 1
        var format = "decimal"
        /// The number as shown, `%1` for that of the first level and so on.
        var text = ""
        /// The level after which this one begins anew; 0 for none.
        var restartsAfter: Int?
        var isLegal = false
        var suffix = "tab"
        var font: String?
        /// The style whose paragraphs have this level.
        var style: String?
    }

    private struct List {
        var abstractID: String
        var levels: [Int: Level]
        var startOverrides: [Int: Int]
    }

    private var lists: [String: List] = [:]
    /// Numbers reached, by list definition and level; lists of one definition count on from one another.
    private var counters: [String: [Int: Int]] = [:]
    private var startedOverrides: Set<String> = []

    /// Reads the part `numbering.xml`, which may be missing.
    init(_ tree: WordTree?, styles: WordStyles) {
        guard let tree else { return }
        var definitions: [String: [Int: Level]] = [:]
        var links: [String: String] = [:]
        for index in tree.nodes.indices where tree.nodes[index].name == .abstractNumber {
            guard let id = tree.value(.abstractNumberID, of: index) else { continue }
            definitions[id] = Self.levels(in: index, of: tree, styles: styles)
            if let style = tree.value(.value, ofChild: .numberStyleLink, of: index) { links[id] = style }
        }
        for index in tree.nodes.indices where tree.nodes[index].name == .number {
            guard let id = tree.value(.numberID, of: index),
                let definition = tree.value(.value, ofChild: .abstractNumberID, of: index)
            else { continue }
            var list = List(abstractID: definition, levels: definitions[definition] ?? [:], startOverrides: [:])
            for override in tree.children(of: index) where tree.nodes[override].name == .levelOverride {
                guard let level = tree.value(.levelIndex, of: override).flatMap({ Int($0) }) else { continue }
                if let own = Self.levels(in: override, of: tree, styles: styles)[level] { list.levels[level] = own }
                list.startOverrides[level] =
                    tree.value(.value, ofChild: .startOverride, of: override).flatMap { Int($0) }
            }
            lists[id] = list
        }
        for (id, list) in lists {
            guard let style = links[list.abstractID], let target = styles.style(style).numberID,
                let linked = lists[target]
            else { continue }
            lists[id] = List(
                abstractID: linked.abstractID, levels: linked.levels, startOverrides: list.startOverrides)
        }
    }

    /// Counts a paragraph of a list and returns what stands before its text; nil if the list is not known.
    mutating func marker(list id: String, level given: Int?, style: String?) -> TextRun? {
        guard let list = lists[id] else { return nil }
        let levelOfStyle = style.flatMap { style in list.levels.first { $0.value.style == style }?.key }
        let index = given ?? levelOfStyle ?? 0
        guard let level = list.levels[index] else { return nil }
        var numbers = counters[list.abstractID] ?? [:]
        if let start = list.startOverrides[index], startedOverrides.insert("\(id)/\(index)").inserted {
            numbers[index] = start
        } else {
            numbers[index] = numbers[index].map { $0 == .max ? $0 : $0 + 1 } ?? level.start
        }
        for deeper in Array(numbers.keys) where deeper > index {
            let restart = list.levels[deeper]?.restartsAfter
            // `restartsAfter` counts levels from 1.
            if restart == 0 { continue }
            if let restart, restart <= index { continue }
            numbers[deeper] = nil
        }
        for higher in 0..<max(index, 0) where numbers[higher] == nil {
            numbers[higher] = list.levels[higher]?.start ?? 1
        }
        counters[list.abstractID] = numbers
        let shown = Self.shown(level, numbers: numbers, levels: list.levels)
        guard !shown.isEmpty else { return nil }
        return TextRun(text: shown + (level.suffix == "nothing" ? "" : " "), font: level.font)
    }

    private static func shown(_ level: Level, numbers: [Int: Int], levels: [Int: Level]) -> String {
        if level.format == "bullet" { return SymbolFont.bullet(level.text) }
        if level.format == "none", !level.text.contains("%") { return level.text }
        var shown = ""
        var rest = level.text[...]
        while let percent = rest.firstIndex(of: "%") {
            shown += rest[..<percent]
            rest = rest[rest.index(after: percent)...]
            guard let digit = rest.first?.wholeNumberValue, 1...9 ~= digit else {
                shown += "%"
                continue
            }
            rest.removeFirst()
            let format = level.isLegal ? "decimal" : levels[digit - 1]?.format ?? "decimal"
            shown += number(numbers[digit - 1] ?? 0, format: format)
        }
        return shown + rest
    }

    private static func number(_ number: Int, format: String) -> String {
        switch format {
        case "lowerLetter": Numerals.letters(number, repeats: true)
        case "upperLetter": Numerals.letters(number, repeats: true).uppercased()
        case "lowerRoman": Numerals.roman(number).lowercased()
        case "upperRoman": Numerals.roman(number)
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "none", "bullet": ""
        default: "\(number)"
        }
    }

    private static func levels(in parent: Int, of tree: WordTree, styles: WordStyles) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for node in tree.children(of: parent) where tree.nodes[node].name == .level {
            guard let index = tree.value(.levelIndex, of: node).flatMap({ Int($0) }), 0...8 ~= index else { continue }
            var level = Level()
            func value(_ name: WordName) -> String? { tree.value(.value, ofChild: name, of: node) }
            level.start = value(.start).flatMap { Int32($0) }.map(Int.init) ?? level.start
            level.format = value(.numberFormat) ?? level.format
            level.text = value(.levelText) ?? ""
            level.restartsAfter = value(.restart).flatMap { Int($0) }
            level.isLegal = tree.isOn(.legal, in: node) ?? false
            level.suffix = value(.suffix) ?? level.suffix
            level.style = value(.paragraphStyle)
            level.font = tree.child(.runProperties, of: node).flatMap { styles.runProperties($0, in: tree).font }
            levels[index] = level
        }
        return levels
    }
}
