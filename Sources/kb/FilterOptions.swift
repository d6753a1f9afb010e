import ArgumentParser
import Documents
import KnowledgeBase

/// Filters shared by `search` and `list`.
struct FilterOptions: ParsableArguments {
    @Option(help: "Kind of document: \"chỉ thị\", \"biên bản\" …; diacritics optional.")
    var type: [String] = []

    @Option(help: "Issuing body, or a part of its name.")
    var issuer: [String] = []

    @Option(help: "Speaker, or a part of the name.")
    var speaker: [String] = []

    @Option(help: "Topic, by id or label; those below it are included.")
    var topic: [String] = []

    @Option(help: "Document number, however typed.")
    var number: [String] = []

    @Option(help: ArgumentHelp("First day: 2013-11-06, 6-11-2013, 06/11/2013 or 2013.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Last day.", valueName: "date"))
    var to: String?

    @Option(
        help: ArgumentHelp("Only what is in force on that day; today where none is given.", valueName: "date"))
    var inForce: String?

    /// Whether none was given.
    var isEmpty: Bool {
        [type, issuer, speaker, topic, number].allSatisfy(\.isEmpty) && from == nil && to == nil && inForce == nil
    }

    /// Stands for today where `--in-force` is given without a day.
    static let today = "today"

    /// The arguments with the day that `--in-force` may leave out.
    static func completed(_ arguments: [String]) -> [String] {
        arguments.enumerated().map { place, argument in
            guard argument == "--in-force" else { return argument }
            let next = place + 1 < arguments.count ? arguments[place + 1] : ""
            return FilterOptions.isDay(next) ? argument : "--in-force=\(today)"
        }
    }

    /// Whether the argument is meant for a day, if only for one that there is not: `31/6/2020`.
    private static func isDay(_ argument: String) -> Bool {
        let parts = argument.split(separator: argument.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
        return OfficialDate.range(argument) != nil
            || parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }

    /// The filter that they make.
    func filter() throws -> SearchFilter {
        var filter = SearchFilter()
        filter.types = type
        filter.issuers = issuer
        filter.speakers = speaker
        filter.topics = topic
        filter.numbers = number
        filter.from = try DateOption.range(from, name: "--from")?.lowerBound
        filter.to = try DateOption.range(to, name: "--to")?.upperBound
        if let inForce {
            filter.inForceOn =
                inForce == FilterOptions.today
                ? Validity.dayOfToday : try DateOption.range(inForce, name: "--in-force")?.upperBound
        }
        return filter
    }
}

/// A date as people type it.
enum DateOption {
    /// The days it names; nil for nil.
    static func range(_ text: String?, name: String) throws -> ClosedRange<String>? {
        guard let text else { return nil }
        guard let range = OfficialDate.range(text) else {
            throw KnowledgeBaseError.badValue(
                parameter: name, value: text, expected: "2013-11-06, 6-11-2013, 06/11/2013, 2013")
        }
        return range
    }
}
