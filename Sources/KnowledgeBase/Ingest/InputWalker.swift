import Extraction
import Foundation
import VietnameseText

/// Goes through the paths that the user named: files, folders with all below them, collections, standard input.
///
/// Files come in the order of their names, so that two runs do the same. Links to folders are not followed, hidden files
/// and folders are left out, and so are the files with which Word notes that a document is open.
struct InputWalker {
    private(set) var files: [FileInput] = []
    private(set) var collections: [Collection] = []
    private(set) var broken: [(source: String, reason: IngestProblem)] = []
    /// Topic files met in the folders.
    private(set) var topicFiles: [String] = []
    private(set) var synonymFiles: [String] = []
    /// Files in folders that are of no known kind.
    private(set) var skipped = 0
    /// The folders named, as absolute paths.
    private(set) var folders: [String] = []

    struct Collection {
        /// Absolute path; nil for standard input.
        var location: String?
        var name: String
        /// What the file system says of it; nil for standard input.
        var state: FileState?
    }

    var totalBytes: Int? {
        guard !collections.contains(where: { $0.location == nil }) else { return nil }
        return files.reduce(0) { $0 + $1.state.size } + collections.reduce(0) { $0 + ($1.state?.size ?? 0) }
    }

    init(paths: [String], memory: WatchMemory? = nil) {
        for path in paths { add(path) }
        guard let memory else { return }
        files.removeAll { !memory.wants($0) }
        collections.removeAll { !memory.wants($0) }
        for collection in collections { memory.noteRead(collection) }
    }

    private mutating func add(_ path: String) {
        guard path != "-" else {
            collections.append(Collection(location: nil, name: "-", state: nil))
            return
        }
        let url = URL(fileURLWithPath: path).standardizedFileURL
        switch kind(of: url.path) {
        case .folder:
            folders.append(url.path)
            walk(url)
        case .file(let state):
            if isCollection(url) {
                collections.append(Collection(location: url.path, name: url.lastPathComponent, state: state))
            } else if DocumentFormat(fileName: url.lastPathComponent) != nil || url.pathExtension.isEmpty {
                files.append(file(url, state: state, below: nil))
            } else {
                broken.append((path, .unknownKind))
            }
        case .other: broken.append((path, .notAFile))
        case .missing: broken.append((path, .missing))
        }
    }

    private mutating func walk(_ root: URL) {
        var pending = [root]
        while let folder = pending.popLast() {
            let names: [String]
            do { names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() } catch {
                broken.append((folder.path, .unreadable))
                continue
            }
            var below: [URL] = []
            for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
                let url = folder.appendingPathComponent(name)
                if isLink(url.path), case .folder = kind(of: url.path) { continue }
                switch kind(of: url.path) {
                case .folder: below.append(url)
                case .file(let state):
                    if isCollection(url) {
                        collections.append(Collection(location: url.path, name: name, state: state))
                    } else if name == "synonyms.yaml" || name == "synonyms.yml" {
                        synonymFiles.append(url.path)
                    } else if name == "topics.yaml" || name == "topics.yml" {
                        topicFiles.append(url.path)
                    } else if DocumentFormat(fileName: name) != nil {
                        files.append(file(url, state: state, below: root))
                    } else {
                        skipped += 1
                    }
                case .other: broken.append((url.path, .notAFile))
                case .missing:
                    // Foundation puts U+FFFD for what is not UTF-8.
                    let reason: IngestProblem =
                        isLink(url.path) ? .brokenLink : name.contains("\u{FFFD}") ? .unreadableName : .unreadable
                    broken.append((url.path, reason))
                }
            }
            pending.append(contentsOf: below.reversed())
        }
    }

    private func file(_ url: URL, state: FileState, below root: URL?) -> FileInput {
        let relative: String
        var source = url.lastPathComponent
        if let root {
            relative = String(url.path.dropFirst(root.path.count).drop(while: { $0 == "/" }))
            source = root.lastPathComponent + "/" + relative
        } else {
            relative = url.lastPathComponent
        }
        let name =
            relative.hasSuffix("." + url.pathExtension)
            ? String(relative.dropLast(url.pathExtension.count + 1)) : relative
        let slug = DocumentIdentity.slug(name)
        return FileInput(location: url.path, source: source, fallbackID: slug.isEmpty ? "van-ban" : slug, state: state)
    }

    private func isCollection(_ url: URL) -> Bool { ["jsonl", "ndjson"].contains(url.pathExtension.lowercased()) }

    private enum Kind {
        case folder, file(FileState), other, missing
    }

    private func kind(of path: String) -> Kind {
        var status = stat()
        guard let raw = RawPath.bytes(of: path), stat(raw, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file(FileState(status))
        default: return .other
        }
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        guard let raw = RawPath.bytes(of: path) else { return false }
        return lstat(raw, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}
