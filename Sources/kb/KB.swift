import ArgumentParser
import Foundation
import KnowledgeBase

/// The command line.
@main
struct KB: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kb",
        abstract: "A knowledge base of Vietnamese official documents.",
        discussion: """
            Add documents with `kb ingest FOLDER`, find passages with `kb search WORDS`; diacritics are optional.

            EXAMPLES
              kb ingest corpus/
              kb search "ne tranh dun day"
              kb search 29-CT/TU --format markdown
              kb serve
            """,
        version: "0.1.0",
        subcommands: [
            Ingest.self, Search.self, Suggest.self, Show.self, Who.self, Relations.self, List.self, Topics.self,
            Stats.self,
            Edit.self, Remove.self, Check.self, Export.self, Backup.self, Restore.self,
            Evaluate.self,
            Alerts.self, Serve.self,
            ExtractWorker.self,
        ])

    /// Runs a command; ends with 0 done and found, 1 nothing found or some inputs failed, 2 usage or environment error.
    static func main() async {
        // A closed pipe (`kb search … | head`) ends the program without a word.
        signal(SIGPIPE, SIG_DFL)
        do {
            var command = try parseAsRoot(
                FilterOptions.completed(CommandLine.arguments.dropFirst().map(queryOrOption)))
            if var asynchronous = command as? AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Foundation.exit(code.rawValue)
        } catch let error as KnowledgeBaseError {
            Terminal.fail(error.message(vietnamese: Language.current.isVietnamese))
        } catch  where exitCode(for: error) == .success {
            exit(withError: error)
        } catch  where exitCode(for: error) == .validationFailure {
            Terminal.standardError(fullMessage(for: error) + "\n")
            Foundation.exit(2)
        } catch {
            Terminal.fail(String(describing: error).split(separator: "\n").first.map(String.init) ?? "error")
        }
    }

    /// A query that begins with an exclusion (`-"đầu tư" quy hoạch`) is no option: a blank before it says so to the
    /// argument parser, and nothing to the query language.
    private static func queryOrOption(_ argument: String) -> String {
        let isQuery = argument.contains { $0.isWhitespace || $0 == "\"" || !$0.isASCII }
        return argument.hasPrefix("-") && !argument.hasPrefix("--") && isQuery ? " " + argument : argument
    }
}
