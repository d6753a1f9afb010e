import Glibc

/// Memory that is free again, which the C library keeps in the arena of the thread that had it.
enum FreedMemory {
    /// What is made of a document with more text than this, in bytes, leaves holes that are worth it.
    static let worthwhileText = 1 << 20

    /// Gives it back to the system, so that one large document after another does not add up.
    static func giveBack() { _ = trim?(0) }

    /// `malloc_trim` of the GNU C library, which its Swift module leaves out; nil with another.
    private static let trim = dlsym(nil, "malloc_trim").map {
        unsafeBitCast($0, to: (@convention(c) (Int) -> CInt).self)
    }
}
