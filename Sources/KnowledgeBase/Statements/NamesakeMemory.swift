import Documents

/// Speakers met lately, by name, with the roles by which another document may mean the same person.
///
/// Of a name that a thousand people have, the file would else be asked again, for every document that names one of them,
/// who they all are.
final class NamesakeMemory {
    /// A speaker who has a role that can tie.
    struct Namesake {
        var speaker: Int64
        var roles: [OfficeRole]
        /// The document that named the speaker last: two namesakes of one document are two.
        var document: Int64?
    }

    /// More names than these are not kept: all are forgotten, and those that come again are looked up again.
    private static let mostNames = 4096
    /// Of more namesakes, those who came first are not thought of any more: they stay apart from who comes now.
    static let mostNamesakes = 1000

    private var byName: [String: [Namesake]] = [:]

    init() {}

    /// Those with the name, in the order in which they came; `load` gives those whom the file holds.
    func namesakes(_ name: String, load: () throws -> [Namesake]) rethrows -> [Namesake] {
        if let known = byName[name] { return known }
        let held = try load()
        if byName.count >= NamesakeMemory.mostNames { byName = [:] }
        byName[name] = held
        return held
    }

    /// Notes that a document names the speaker, with these roles.
    func note(_ speaker: Int64, named name: String, roles: [OfficeRole], document: Int64) {
        guard !roles.isEmpty, byName[name] != nil else { return }
        if let place = byName[name]?.firstIndex(where: { $0.speaker == speaker }) {
            byName[name]?[place].document = document
            for role in roles where byName[name]?[place].roles.contains(role) == false {
                byName[name]?[place].roles.append(role)
            }
        } else {
            byName[name]?.append(Namesake(speaker: speaker, roles: roles, document: document))
            if byName[name]?.count ?? 0 > NamesakeMemory.mostNamesakes { byName[name]?.removeFirst() }
        }
    }

    /// Forgets those with the name, of whom something was taken out of the file.
    func forget(_ name: String) { byName[name] = nil }

    /// Forgets everybody: somebody else has written.
    func forgetAll() { byName = [:] }
}
