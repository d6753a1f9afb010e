/// Days and months counted from a date.
enum CalendarDay {
    /// The same day so many months after `iso`, or the last of that month; nil if `iso` is no date or the number is out of
    /// reason.
    static func after(_ iso: String, months: Int) -> String? {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, 0...600 ~= months else { return nil }
        let month = parts[1] - 1 + months
        return (0...3).lazy.compactMap { back in
            OfficialDate.iso(year: parts[0] + month / 12, month: month % 12 + 1, day: parts[2] - back)
        }.first
    }

    /// The date `days` after `iso`; nil if `iso` is no date or the number is out of reason.
    static func after(_ iso: String, days: Int) -> String? {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, 0...400 ~= days else { return nil }
        var (year, month, day) = (parts[0], parts[1], parts[2] + days)
        while OfficialDate.iso(year: year, month: month, day: day) == nil {
            guard
                let length = (28...31).reversed().first(where: {
                    OfficialDate.iso(year: year, month: month, day: $0) != nil
                })
            else {
                return nil
            }
            day -= length
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        return OfficialDate.iso(year: year, month: month, day: day)
    }
}
