/// Words that could be another syllable's keystrokes beyond doubt: English `seen` for `sên`, `down` for `dơn`, and the
/// few of Vietnamese with a double *o*.
enum KeystrokeLookalikes {
    /// Whether `word`, in lower case, is one of them.
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Those of an English word list that decode, but for `toots`, `boos` and the like: Vietnamese texts never have
    /// them, and `tốt` and `bố` often.
    private static let words = Set(
        """
        beech beef been beep beer bees beet boom boon boost boot boots chow cheer cows dawn deed deeds deem deep deer \
        doom door doors down downs gown hoof hoop keen keep keeps lawn lee loom loop loops lows meet meets moon moor mown \
        noon oops own owns pawn peel peer peers poor puree queen queer reef roof room rooms root roots rows sawn see seem \
        seems seen sees soon sown sworn teen teens too town towns tree trees troop troops two twos vows wow \
        boong goong mooc sooc soong xoong
        """.split(separator: " ").map(String.init))
}
