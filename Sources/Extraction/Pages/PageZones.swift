/// The parts of a page from top to bottom: text that runs across it, columns side by side, and tables.
enum PageZone {
    /// Lines that follow one another.
    case flow([PageLine])
    /// A letterhead or signatures: a column, then the one to its right.
    case columns([[PageLine]])
    /// Rows of cells.
    case table([[PageLine]])

    /// Takes a page apart.
    static func zones(of page: Page) -> [PageZone] {
        var zones: [PageZone] = []
        var flow: [PageLine] = []
        let rows = page.rows
        var index = 0
        while index < rows.count {
            guard rows[index].count > 1 else {
                flow += rows[index]
                index += 1
                continue
            }
            let zone = Zone(startingAt: index, in: rows)
            // A column that begins higher than the other: its first lines were taken for text across the page.
            var above: [PageLine] = []
            if case .columns = zone.kind(page: page) {
                while let line = flow.last, zone.takes(above: line, on: page) { above.insert(flow.removeLast(), at: 0) }
            }
            if !flow.isEmpty { zones.append(.flow(flow)) }
            flow = []
            zones.append(zone.made(page: page, above: above))
            index = zone.end
        }
        if !flow.isEmpty { zones.append(.flow(flow)) }
        return zones
    }

    private enum Kind { case columns, table }

    /// Rows that belong together, the first of which has a gap.
    private struct Zone {
        let rows: [[PageLine]]
        let end: Int
        /// The gap that all rows with two lines share; nil if there is none.
        let gutter: ClosedRange<Double>?

        init(startingAt start: Int, in rows: [[PageLine]]) {
            var gutter: ClosedRange<Double>?
            var isTwofold = true
            var index = start
            var bottom = -Double.infinity
            while index < rows.count {
                let row = rows[index]
                let top = row.map(\.y.lowerBound).min() ?? 0
                let height = row.map(\.height).max() ?? 0
                // A row far below is another matter.
                guard index == start || top - bottom < height * 5 else { break }
                if row.count == 2 {
                    let gap = row[0].x.upperBound...max(row[1].x.lowerBound, row[0].x.upperBound)
                    if let current = gutter, isTwofold {
                        if current.overlaps(gap) {
                            gutter = current.clamped(to: gap)
                        } else {
                            isTwofold = false
                        }
                    } else if isTwofold {
                        gutter = gap
                    }
                } else if row.count > 2 {
                    isTwofold = false
                } else if let current = gutter, isTwofold {
                    let line = row[0]
                    guard line.x.upperBound <= current.upperBound || line.x.lowerBound >= current.lowerBound else {
                        break
                    }
                } else {
                    // One line in a table goes on a cell, if it stands close.
                    guard top - bottom < height * 0.6, !Self.isWide(row[0], than: rows[start..<index]) else { break }
                }
                bottom = max(bottom, row.map(\.y.upperBound).max() ?? 0)
                index += 1
            }
            self.rows = Array(rows[start..<index])
            end = index
            self.gutter = isTwofold ? gutter : nil
        }

        private static func isWide(_ line: PageLine, than rows: ArraySlice<[PageLine]>) -> Bool {
            let touched = rows.last { $0.count > 1 }?.count { $0.x.overlaps(line.x) } ?? 0
            return touched > 1
        }

        /// Whether a line right above stands on one side of the gap, as the first line of a column does.
        func takes(above line: PageLine, on page: Page) -> Bool {
            guard let gutter, isHead(of: page), let top = rows.first?.map(\.y.lowerBound).min() else { return false }
            let isOnOneSide = line.x.upperBound <= gutter.upperBound || line.x.lowerBound >= gutter.lowerBound
            return isOnOneSide && top - line.y.upperBound < line.height * 0.8 && line.text.count < 60
        }

        /// Whether the rows may be the head of a document.
        private func isHead(of page: Page) -> Bool {
            page.number == 1 && (rows.first?.first?.middle ?? 0) < page.height * 0.3
        }

        func kind(page: Page) -> Kind {
            guard let gutter else { return .table }
            let lines = rows.joined()
            let right = lines.filter { $0.x.lowerBound >= gutter.lowerBound }
            let isSignature = lines.contains { $0.text.hasPrefix("Nơi nhận") || $0.text.hasPrefix("N¬i nhËn") }
            let hasCapitals = right.contains(where: \.isInCapitals)
            return isHead(of: page) || isSignature || hasCapitals && rows.count < 15 ? .columns : .table
        }

        func made(page: Page, above: [PageLine]) -> PageZone {
            guard let gutter, case .columns = kind(page: page) else { return .table(rows) }
            let lines = above + rows.joined()
            return .columns([
                lines.filter { $0.x.lowerBound < gutter.lowerBound },
                lines.filter { $0.x.lowerBound >= gutter.lowerBound },
            ])
        }
    }
}
