/// How the text of a page is turned: wide tables often stand on their side on an upright page.
enum PageRotation {
    case none
    /// The lines run from the foot of the page to its head.
    case upwards
    /// The lines run from the head of the page to its foot.
    case downwards

    /// Looks at the lines of a page, their words in reading order: most of those with several words tell.
    init(of lines: [[PageWord]]) {
        var (level, up, down) = (0, 0, 0)
        for words in lines {
            guard let first = words.first, let last = words.last, words.count > 1 else { continue }
            let (across, along) = (last.x.middle - first.x.middle, last.y.middle - first.y.middle)
            if abs(across) >= abs(along) { level += 1 } else if along < 0 { up += 1 } else { down += 1 }
        }
        let isTurned = up + down > 2 * level && up + down > 2
        self = !isTurned ? .none : up > down ? .upwards : .downwards
    }

    /// The page turned so that its text is upright, with its lines.
    func upright(_ page: Page, _ lines: [(words: [PageWord], block: Int)]) -> Page {
        var turned = self == .none ? page : Page(number: page.number, width: page.height, height: page.width, lines: [])
        for (words, block) in lines {
            turned.lines += PageLine.lines(of: words.map { turn($0, on: page) }, block: block)
        }
        return turned
    }

    private func turn(_ word: PageWord, on page: Page) -> PageWord {
        switch self {
        case .none: word
        case .upwards:
            PageWord(
                text: word.text, x: (page.height - word.y.upperBound)...(page.height - word.y.lowerBound), y: word.x)
        case .downwards:
            PageWord(text: word.text, x: word.y, y: (page.width - word.x.upperBound)...(page.width - word.x.lowerBound))
        }
    }
}

extension ClosedRange<Double> {
    fileprivate var middle: Double { (lowerBound + upperBound) / 2 }
}
