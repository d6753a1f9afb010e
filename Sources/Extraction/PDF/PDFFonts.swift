/// Which font each word of a PDF is set in, as poppler's `pdftohtml -xml` tells; `pdftotext` tells places alone.
struct PDFFonts {
    /// A run of letters in one font.
    private struct Run {
        var x: ClosedRange<Double>
        var y: ClosedRange<Double>
        var font: String
    }

    /// The runs of each page by the strips of its height that they touch.
    private var pages: [[Int: [Run]]] = []

    /// The height of a strip, in points.
    private static let strip = 16.0

    /// No fonts.
    init() {}

    /// Reads what the program printed at a zoom of 1, so that its unit is the point.
    init(_ output: [UInt8], limits: ExtractionLimits) throws(ExtractionError) {
        let clean = output.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x20 : $0 }
        let tree = try XMLParser.parse(clean, as: Name.self, limits: limits, recovers: true)
        var fonts: [String: String] = [:]
        func number(_ name: Name, _ node: Int) -> Double {
            let value = tree.value(name, of: node).flatMap { Double($0) } ?? 0
            return value.isFinite ? min(max(value, -1e5), 1e5) : 0
        }
        for node in tree.nodes.indices {
            switch tree.nodes[node].name {
            case .page: pages.append([:])
            case .font:
                if let id = tree.value(.id, of: node), let family = tree.value(.family, of: node) {
                    fonts[id] = Self.family(family)
                }
            case .text where !pages.isEmpty:
                guard let font = tree.value(.fontOfText, of: node).flatMap({ fonts[$0] }) else { continue }
                let (left, top) = (number(.left, node), number(.top, node))
                let run = Run(
                    x: left...(left + max(number(.width, node), 0)), y: top...(top + max(number(.height, node), 0)),
                    font: font)
                let first = Self.strip(at: run.y.lowerBound)
                for strip in first...min(Self.strip(at: run.y.upperBound), first + 8) {
                    pages[pages.count - 1][strip, default: []].append(run)
                }
            default: break
            }
        }
    }

    /// The font in the middle of a word; pages count from 0.
    func font(of word: PageWord, onPage page: Int) -> String? {
        guard pages.indices.contains(page) else { return nil }
        let x = (word.x.lowerBound + word.x.upperBound) / 2
        let y = (word.y.lowerBound + word.y.upperBound) / 2
        let runs = pages[page][Self.strip(at: y)] ?? []
        return runs.lazy.filter { $0.x.contains(x) && $0.y.contains(y) }.min {
            abs($0.y.lowerBound + $0.y.upperBound - 2 * y) < abs($1.y.lowerBound + $1.y.upperBound - 2 * y)
        }?.font
    }

    /// A font's name without the mark of a part of a font and without its style; `VnTime` is `.VnTime`.
    static func family(_ name: String) -> String {
        let whole = name.split(separator: "+").last.map(String.init) ?? name
        let family = whole.split(separator: ",").first.map(String.init) ?? whole
        return family.hasPrefix("Vn") ? "." + family : family
    }

    private static func strip(at y: Double) -> Int { Int((y / strip).rounded(.down)) }

    private enum Name: String {
        case page
        case font = "fontspec"
        case id
        case family
        case text
        case fontOfText = "font"
        case left
        case top
        case width
        case height
    }
}
