/// Makes new sentences out of those of some texts: a walk from word to word that goes on in another place where the same
/// word stands. So words and neighbours stay about as frequent as they are in real documents.
struct Recombiner {
    /// So many words of one place follow each other.
    private static let run = 4...22
    /// How many made-up names there are.
    private static let names = 40_000

    private let words: [String]
    /// The number of the word at each place, the same wherever it stands.
    private let numbers: [Int]
    /// Where each word stands, by its number.
    private let places: [[Int]]
    /// Where sentences begin.
    private let beginnings: [Int]
    private var random: SeededRandom

    /// - Parameter texts: at least some sentences.
    init(texts: [String], random: SeededRandom) {
        let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        var known: [String: Int] = [:]
        var places: [[Int]] = []
        var numbers: [Int] = []
        for (place, word) in words.enumerated() {
            let number = known[word] ?? places.count
            if number == places.count {
                known[word] = number
                places.append([])
            }
            numbers.append(number)
            places[number].append(place)
        }
        beginnings = [0] + words.indices.dropFirst().filter { ".?!".contains(words[$0 - 1].last ?? " ") }
        self.words = words
        self.numbers = numbers
        self.places = places
        self.random = random
    }

    /// A walk of so many words, from the beginning of a sentence.
    ///
    /// - Parameter rarities: how many of the words are names or numbers that hardly occur elsewhere: the texts are too
    ///   short to have many rare words.
    mutating func walk(_ length: ClosedRange<Int>, rarities: Int = 0) -> String {
        let wanted = random.within(length)
        var found: [String] = []
        var place = random.one(of: beginnings)
        while found.count < wanted {
            let end = min(place + random.within(Recombiner.run), words.count)
            found += words[place..<end]
            place = random.one(of: places[numbers[end - 1]]) + 1
            if place >= words.count { place = 0 }
        }
        found.removeLast(found.count - wanted)
        for _ in 0..<rarities { found[1 + random.below(wanted - 1)] = rarity() }
        return found.joined(separator: " ")
    }

    /// A number, or a made-up name; the first names are frequent, most occur once or twice.
    private mutating func rarity() -> String {
        if random.below(3) == 0 { return String(random.below(100_000)) }
        let bound = 1 + random.below(Recombiner.names)
        var rest = random.below(bound)
        let onsets = ["b", "c", "ch", "d", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr"]
        let rimes = ["ai", "am", "anh", "ao", "âu", "en", "êu", "iên", "inh", "oa", "ông", "ơn", "uy", "ương", "ưu"]
        var name = ""
        repeat {
            let onset = onsets[rest % onsets.count]
            rest /= onsets.count
            name += (name.isEmpty ? onset.capitalized : onset) + rimes[rest % rimes.count]
            rest /= rimes.count
        } while rest > 0
        return name
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
