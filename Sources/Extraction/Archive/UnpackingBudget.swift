/// How many bytes an archive, with all archives in it, may unpack to: documents shrink to a tenth, bombs to a thousandth.
final class UnpackingBudget {
    /// The most bytes in all.
    let limit: Int
    private var left: Int

    /// Any archive may unpack to so many bytes.
    private static let least = 64 << 20
    /// None may unpack to more, however large it is itself.
    private static let most = 512 << 20
    /// So many times its own size is no longer what documents do.
    private static let ratio = 100

    /// Creates the budget of an archive of so many bytes.
    init(archiveBytes: Int) {
        limit = min(max(Self.least, archiveBytes * Self.ratio), Self.most)
        left = limit
    }

    /// Takes down that so many bytes were unpacked, whether or not anything came of them.
    func spend(_ bytes: Int) throws(ExtractionError) {
        left -= bytes
        guard left >= 0 else { throw .unpacksTooLarge(limit: limit) }
    }
}
