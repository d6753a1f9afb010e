/// The turn of a batch: it comes when all batches before it are stored.
actor Turn {
    private var isHere = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Waits for the turn.
    func wait() async {
        if !isHere { await withCheckedContinuation { waiting.append($0) } }
    }

    /// Says that the turn has come.
    func come() {
        isHere = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
