package import Learn
package import Notation
package import Recognise
package import Respond
package import Understand
package import Vocabulary

/// Every period of a policy, from which the one in force on a day is taken.
package struct PolicyBook: Sendable {
    private let files: [PolicyFile]
    private let folder: PolicyFolder
    private let examples: Set<RuleID>
    /// The entries that a named person has still to hold against their source.
    package let unverified: [UnverifiedEntry]

    /// Reads the header of every file.
    ///
    /// - Throws: `BadInput` on the first file that is no policy file, or that lies where none is looked for.
    package init(_ folder: PolicyFolder) throws(BadInput) {
        self.folder = folder
        examples = Set(
            folder.files.compactMap { file in
                let isExample = file.path.hasPrefix("cases/") && file.path.hasSuffix(".yaml")
                return isExample ? RuleID(String(file.path.dropFirst("cases/".count).dropLast(".yaml".count))) : nil
            }
        )
        let signOffs = try SignOffs(folder)
        var files: [PolicyFile] = []
        for file in folder.files where !file.path.hasPrefix("cases/") && file.path != SignOffs.path {
            guard let place = Place(file.path) else {
                throw BadInput(
                    Source(name: folder.name + "/" + file.path),
                    line: nil,
                    "no policy file is looked for here",
                    remedy: Self.remedy(for: file.path)
                )
            }
            let read = try PolicyFile(file, in: folder.name, signed: signOffs.places)
            guard
                place.isSingle || place == .clues || read.stem == read.id || read.stem.withoutEdition == read.id
            else {
                throw BadInput(
                    Source(name: folder.name + "/" + file.path),
                    line: nil,
                    field: "id",
                    "the file is not named as its id '\(read.id)'",
                    remedy: "name it \(read.id).yaml"
                )
            }
            files.append(read)
        }
        self.files = files
        let marked = files.flatMap(\.unverified)
        try signOffs.check(against: marked)
        unverified = marked.filter { !signOffs.places.contains($0.place) }
    }

    private static func remedy(for path: String) -> String {
        let near = path.closest(among: Place.allCases.map(\.rawValue)).map { "did you mean '\($0)'?" }
        return near ?? "Policy/README.md says which file goes where"
    }

    /// The policy in force on a day.
    ///
    /// - Throws: `BadInput`, which names the file, where there is none for that day or where it does not hold together.
    package func policy(on day: CalendarDay) throws(BadInput) -> Policy {
        let current = files.filter { $0.inForce.contains(day) }
        for place in Place.allCases
        where place.isNeededToAssess && !current.contains(where: { Place($0.path) == place }) {
            let periods = files.filter { Place($0.path) == place }.map { file in
                "from \(file.inForce.from.text)" + (file.inForce.to.map { " to \($0.text)" } ?? "")
            }
            throw BadInput(
                Source(name: folder.name + "/" + place.rawValue),
                line: nil,
                field: "in_force",
                "no policy is in force on \(day.text)",
                remedy: periods.isEmpty ? "add the file" : "it is in force \(periods.joined(separator: ", "))"
            )
        }
        return try reading(on: day).policy()
    }

    /// What the policy in force on a day says of hand-overs.
    ///
    /// - Throws: `BadInput`, which names the file, where it is missing or does not hold together.
    package func respondPolicy(on day: CalendarDay) throws(BadInput) -> RespondPolicy {
        try reading(on: day).respondPolicy()
    }

    /// What the policy in force on a day says of learning.
    ///
    /// - Throws: `BadInput`, which names the file, where it is missing or does not hold together.
    package func learnPolicy(on day: CalendarDay) throws(BadInput) -> LearnPolicy {
        try reading(on: day).learnPolicy()
    }

    /// The contact that an example of the policy tells of; nil where there is no such example.
    package func example(_ path: String, under policy: PolicyInForce) throws(BadInput) -> Contact? {
        guard let file = folder.files.first(where: { $0.path == "cases/\(path).yaml" }) else { return nil }
        let source = Source(name: folder.name + "/" + file.path)
        var fields = try Fields(NodeReader.yaml(file.bytes, from: source), at: "", in: source)
        return try policy.contact(try fields.required("contact"))
    }

    func reading(on day: CalendarDay) throws(BadInput) -> PolicyReading {
        // What somebody has verified is shown otherwise, so that the sign-offs belong to what the hash stands for.
        let signOffs = folder.files.first { $0.path == SignOffs.path }
        return try PolicyReading(files.filter { $0.inForce.contains(day) }, signOffs: signOffs, examples: examples)
    }

    /// The policy in force on a day, ready for use.
    ///
    /// - Throws: `BadInput`, which names the file and the line; a phrase that cannot be looked for is sought out only then.
    package func policyInForce(on day: CalendarDay) throws(BadInput) -> PolicyInForce {
        let policy = try policy(on: day)
        do {
            return try PolicyInForce(policy, named: folder.name)
        } catch {
            let current = files.filter { $0.inForce.contains(day) }
            for file in current where Place(file.path) == .sharedWords {
                try file.checkPhrases(with: policy.sharedWords)
            }
            for file in current { try file.checkPhrases(with: policy.sharedWords) }
            throw error
        }
    }

    /// The first day of every edition: each day on which some file comes into force.
    package var editionDays: [CalendarDay] {
        let first = files.filter { Place($0.path) == .policy }.map(\.inForce.from).min()
        let days = Set(files.map(\.inForce.from)).filter { day in first.map { day >= $0 } ?? true }
        return days.sorted()
    }

    /// Names the set of files in force on a day; two days with the same name have the same policy.
    func editionKey(on day: CalendarDay) -> String {
        files.filter { $0.inForce.contains(day) }.map(\.path).joined(separator: "\n")
    }

    /// The folder from which it was read.
    package var origin: PolicyFolder { folder }
}
