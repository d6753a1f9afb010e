/// How much a file may ask of the program that reads it.
///
/// Files come from anywhere; what a damaged or hostile one may cost is bounded here.
public struct ExtractionLimits: Sendable, Equatable, Codable {
    /// The most bytes that a file may have.
    public var inputBytes: Int
    /// The most bytes that a file of pages may have, a PDF or a picture, which is never held in memory as a whole.
    public var pagedInputBytes: Int
    /// The most pages of a file that are read by character recognition.
    public var recognizedPages: Int
    /// The most bytes, in UTF-8, that its text may have.
    public var outputBytes: Int
    /// The most blocks (paragraphs, list items, rows) that its text may have.
    public var blocks: Int
    /// How deeply its elements may be nested.
    public var nestingDepth: Int
    /// How long, in seconds, its parsing may take, where a process of its own does it.
    public var seconds: Int
    /// How long, in seconds, if no program of another's is run for it: what is sound takes a second or two.
    public var ownSeconds: Int
    /// How many bytes of memory that process may take beyond what it has when it starts.
    public var memoryBytes: Int
    /// How many bytes of memory LibreOffice may take.
    public var officeMemoryBytes: Int
    /// How long, in seconds, a file may take that is read page by page, each within the time above.
    public var totalSeconds: Int

    /// Creates limits; those not named are generous for a document and small for a computer.
    public init(
        inputBytes: Int = 64 << 20, pagedInputBytes: Int = 1 << 30, recognizedPages: Int = 2000,
        outputBytes: Int = 8 << 20, blocks: Int = 250_000, nestingDepth: Int = 512,
        seconds: Int = 60, ownSeconds: Int = 20, memoryBytes: Int = 512 << 20, officeMemoryBytes: Int = 2 << 30,
        totalSeconds: Int = 3600
    ) {
        self.inputBytes = inputBytes
        self.pagedInputBytes = pagedInputBytes
        self.recognizedPages = recognizedPages
        self.outputBytes = outputBytes
        self.blocks = blocks
        self.nestingDepth = nestingDepth
        self.seconds = seconds
        self.ownSeconds = ownSeconds
        self.memoryBytes = memoryBytes
        self.officeMemoryBytes = officeMemoryBytes
        self.totalSeconds = totalSeconds
    }

    /// How long a file of a format may take, in seconds.
    func seconds(for format: DocumentFormat) -> Int { format.mayRunProgram ? seconds : min(ownSeconds, seconds) }
}
