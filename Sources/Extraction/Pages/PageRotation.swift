/// How the text of a page is turned: wide tables often stand on their side on an upright page.
enum PageRotation {
    case none
    /// The lines run from the foot of the page to its head.
    case upwards
    /// The lines run from the head of the page to its foot.
    case downwards

    /// The page stands on its head.
    case halfTurn

    /// Looks at the lines of a page, their words in reading order: most of those with several words tell.
    init(of lines: [[PageWord]]) {
        var counts: [PageRotation: Int] = [:]
        var total = 0
        for words in lines {
            guard let direction = Self.direction(of: words) else { continue }
            counts[direction, default: 0] += 1
            total += 1
        }
        let most = counts.max { $0.value < $1.value }
        self = most.map { $0.value > 2 && $0.value * 3 > total * 2 ? $0.key : .none } ?? .none
    }

    /// Which way words run that follow one another; nil if there are not two.
    private static func direction(of words: [PageWord]) -> PageRotation? {
        guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
        let (across, along) = (last.x.middle - first.x.middle, last.y.middle - first.y.middle)
        if abs(across) >= abs(along) { return across < 0 ? .halfTurn : PageRotation.none }
        return along < 0 ? .upwards : .downwards
    }

    /// Whether words run across those of the page, and at its margin: a watermark, or what a library prints there.
    func isMarginal(_ words: [PageWord], on page: Page) -> Bool {
        let isUpright: Bool
        if let direction = Self.direction(of: words) {
            isUpright = direction.isUpright
        } else {
            guard let word = words.first, word.text.count > 3 else { return false }
            isUpright = word.x.length * 2 > word.y.length
        }
        guard isUpright != self.isUpright else { return false }
        return words.allSatisfy { word in
            let place = self.isUpright ? word.x.middle / page.width : word.y.middle / page.height
            return place < Self.margin || place > 1 - Self.margin
        }
    }

    private var isUpright: Bool { self == .none || self == .halfTurn }

    /// The part of a page's width in which no text stands.
    private static let margin = 0.08

    /// The page turned so that its text is upright, with its lines.
    func upright(_ page: Page, _ lines: [(words: [PageWord], block: Int)], hasReferences: Bool = true) -> Page {
        var turned = isUpright ? page : Page(number: page.number, width: page.height, height: page.width, lines: [])
        for (words, block) in lines {
            turned.lines += PageLine.lines(
                of: words.map { turn($0, on: page) }, block: block, hasReferences: hasReferences)
        }
        return turned
    }

    private func turn(_ word: PageWord, on page: Page) -> PageWord {
        var turned = word
        switch self {
        case .none: break
        case .halfTurn:
            turned.x = (page.width - word.x.upperBound)...(page.width - word.x.lowerBound)
            turned.y = (page.height - word.y.upperBound)...(page.height - word.y.lowerBound)
        case .upwards:
            turned.x = (page.height - word.y.upperBound)...(page.height - word.y.lowerBound)
            turned.y = word.x
        case .downwards:
            turned.x = word.y
            turned.y = (page.width - word.x.upperBound)...(page.width - word.x.lowerBound)
        }
        return turned
    }
}

extension ClosedRange<Double> {
    fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
    fileprivate var length: Double { upperBound - lowerBound }
}
