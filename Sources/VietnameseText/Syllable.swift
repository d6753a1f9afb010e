/// What a Vietnamese syllable may look like: an initial and a rhyme out of closed lists.
public enum Syllable {
    /// Whether `word` is spelled like one Vietnamese syllable, in any case and composition, marks included:
    /// `nghiêng` is, `strike` and `hội nghị` are not.
    public static func isVietnamese(_ word: String) -> Bool {
        var shape = Shape()
        let folded = Folding.tokens(of: word)
        guard folded.count == 1 else { return false }
        letterTable.withUnsafeBufferPointer { table in
            let lookup = LetterLookup(table: table)
            for scalar in folded[0].exact.unicodeScalars {
                let entry = lookup(scalar.value)
                shape.append(entry.kind == .letter ? entry.letter.toneless : Letter(other: scalar.value))
            }
        }
        return shape.isSyllable
    }

    /// Whether letters, each with its marks, spell a Vietnamese syllable to the mark: at most one tone, and before a final
    /// c, ch, p, t sắc or nặng.
    static func isSpelled(_ letters: some Sequence<Letter>) -> Bool {
        guard let syllable = MarkedSyllable(letters), syllable.isValid else { return false }
        return syllable.tone != 0 || !syllable.isStopped
    }

    /// The letters of a syllable without tone, five bits of letter and three of mark each, up to eight.
    struct Shape {
        private(set) var letters: UInt64 = 0
        private(set) var count = 0
        private var isOverlong = false

        mutating func append(_ letter: Letter) {
            guard count < 8, !letter.isOther else {
                isOverlong = true
                return
            }
            letters |= UInt64(letter.bits & 0xFF) << (8 * count)
            count += 1
        }

        /// Puts a combining mark onto the last letter.
        mutating func apply(_ mark: VowelMark) {
            guard count > 0, mark != .none else { return }
            let last = UInt8(truncatingIfNeeded: (letters >> (8 * (count - 1))) & 0x1F) &+ 96
            if mark.fits(last) { letters |= UInt64(mark.rawValue) << (8 * (count - 1) + 5) }
        }

        mutating func append(_ other: Shape) {
            guard count + other.count <= 8 else {
                isOverlong = true
                return
            }
            letters |= other.letters << (8 * count)
            count += other.count
        }

        /// Whether an initial and a rhyme that go together make the letters up.
        var isSyllable: Bool {
            guard !isOverlong, count > 0 else { return false }
            for length in stride(from: min(3, count), through: 0, by: -1) {
                let onset = length == 0 ? 0 : letters & (UInt64.max >> (64 - 8 * UInt64(length)))
                guard length < count, let followers = Syllable.onsets[onset] else { continue }
                let rhyme = letters >> (8 * length)
                if followers.allow(rhyme), Syllable.rhymes.contains(rhyme) { return true }
            }
            return false
        }

        /// Whether the letters are a rhyme.
        var isRhyme: Bool { !isOverlong && Syllable.rhymes.contains(letters) }
    }

    /// What the spelling lets follow an initial.
    private enum Followers {
        /// All but what begins with *yê*, *yn* …: those stand alone or follow *qu*.
        case any
        /// Not e, ê, i, y, which follow k, gh, ngh.
        case back
        /// As `back`, and i (gì, giếng).
        case backOrI
        /// Only e, ê, i, y.
        case front
        /// Not o, u, ư: their sound is in the u of *qu*.
        case afterQU
        /// Not i, y: their sound is in *gi*.
        case afterGI
        /// All: there is no initial.
        case alone

        func allow(_ rhyme: UInt64) -> Bool {
            let first = UInt8(truncatingIfNeeded: rhyme & 0x1F) + 96
            let isE = first == UInt8(ascii: "e")
            let isI = first == UInt8(ascii: "i")
            let isY = first == UInt8(ascii: "y")
            switch self {
            case .alone: return true
            case .any: return !isY || rhyme <= 0xFF
            case .back: return !isE && !isI && !isY
            case .backOrI: return !isE && !isY
            case .front: return isE || isI || (isY && rhyme <= 0xFF)
            case .afterQU:
                return first != UInt8(ascii: "u") && (first != UInt8(ascii: "o") || rhyme & 0xE0 != 0)
            case .afterGI: return !isI && !isY
            }
        }
    }

    /// The initials, and what may follow each.
    private static let onsets: [UInt64: Followers] = {
        var onsets: [UInt64: Followers] = [0: .alone]
        for (list, followers) in [
            ("b ch d đ h kh l m n nh p ph r s t th tr v x", .any), ("c ng", .back), ("g", .backOrI),
            ("k gh ngh", .front), ("qu", .afterQU), ("gi", .afterGI),
        ] as [(String, Followers)] {
            for onset in shapes(list) { onsets[onset] = followers }
        }
        return onsets
    }()

    /// The rhymes, without tone, as the dictionaries list them.
    private static let rhymes = shapes(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong \
        ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un \
        ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu uyp ư ưa ưc ưi ưm ưn ưng ươc \
        ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh ych yt
        """)

    private static func shapes(_ list: String) -> Set<UInt64> {
        letterTable.withUnsafeBufferPointer { table in
            let lookup = LetterLookup(table: table)
            return Set(
                list.split(separator: " ").map { word in
                    var shape = Shape()
                    for scalar in word.unicodeScalars { shape.append(lookup(scalar.value).letter) }
                    return shape.letters
                })
        }
    }
}
