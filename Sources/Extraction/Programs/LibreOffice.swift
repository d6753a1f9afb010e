import Glibc

/// LibreOffice without its windows, which turns other office formats into OpenDocument.
///
/// The first file is converted by a start of its own, which makes the profile. If more come, one instance is kept running
/// for them all by a document of ours that stays open in it; each conversion is then a start with the same profile, which
/// hands its order to that instance and waits. The program itself is started, not the script before it, whose helper
/// was seen to wait forever for a child that had ended.
final class LibreOffice {
    private unowned let tools: ProgramTools
    private var instance: pid_t?
    private var count = 0

    init(tools: ProgramTools) {
        self.tools = tools
    }

    /// The program's name and version.
    var version: String { tools.version(of: .office, as: "LibreOffice", arguments: ["--version"]) }

    /// Converts a file; `from` and `to` are endings of names.
    func convert(_ bytes: [UInt8], from: String, to: String) throws(ExtractionError) -> [UInt8] {
        let path = try Program.office.installedPath()
        let folder = try tools.folder()
        count += 1
        let input = "\(folder)/file\(count).\(from)"
        let output = "\(folder)/file\(count).\(to)"
        try tools.write(bytes, to: input)
        defer {
            unlink(input)
            unlink(output)
        }
        if count > 1 { try startInstance(path, folder: folder) }
        var arguments = Self.arguments(folder: folder)
        arguments += ["--convert-to", to, "--outdir", folder, input]
        let run = ProgramRun(program: .office, arguments: arguments, tools: tools)
        // It asks to be started again once it has made its profile.
        if try run.run().status == Self.startAgain { _ = try run.run() }
        do {
            return try RegularFile.read(path: output, limit: Self.outputLimit)
        } catch {
            throw .damaged
        }
    }

    /// Whether it was started with its files in a folder.
    static func hasRun(in folder: String) -> Bool { access("\(folder)/profile", F_OK) == 0 }

    /// The URL of its profile, when its files are in a folder.
    static func profile(in folder: String) -> String { "file://\(folder)/profile" }

    private func startInstance(_ path: String, folder: String) throws(ExtractionError) {
        if let instance {
            var status: Int32 = 0
            if waitpid(instance, &status, WNOHANG) == 0 { return }
        }
        let open = "\(folder)/open.fodt"
        let lock = "\(folder)/profile/.lock"
        if access(open, R_OK) != 0 { try tools.write(Array(Self.openDocument.utf8), to: open) }
        unlink(lock)
        do {
            instance = try tools.start(
                path, Self.arguments(folder: folder) + [open], files: .init(), isOffice: true)
        } catch {
            throw .workerUnavailable(reason: error.reason)
        }
        // An order given before the instance listens would start another one. It locks its profile once it does.
        for _ in 0..<Self.startSeconds * 50 where access(lock, F_OK) != 0 { usleep(20_000) }
    }

    private static let startSeconds = 20
    private static let startAgain: Int32 = 81
    private static let outputLimit = 256 << 20

    private static func arguments(folder: String) -> [String] {
        [
            "-env:UserInstallation=\(profile(in: folder))", "--headless", "--nologo", "--norestore", "--nodefault",
            "--nolockcheck",
        ]
    }

    private static let openDocument = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2" \
        office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body>\
        </office:document>
        """
}
