package import Vocabulary

extension Field {
    /// The identifier that stands here, which must be one of those known.
    ///
    /// `kind` says what it names, with its article: `a clue`.
    package func identifier<Subject>(
        among known: Set<Identifier<Subject>>,
        _ kind: String
    ) throws(BadInput) -> Identifier<Subject> {
        let identifier = Identifier<Subject>(try text())
        guard known.contains(identifier) else { throw notOne(of: known.map(\.text).sorted(), kind) }
        return identifier
    }

    /// The member of a closed enumeration that stands here.
    package func one<Term>(of terms: Term.Type, _ kind: String) throws(BadInput) -> Term
    where Term: RawRepresentable<String> & CaseIterable {
        guard let term = Term(rawValue: try text()) else { throw notOne(of: terms.allCases.map(\.rawValue), kind) }
        return term
    }

    /// Yes or no; `true` and `false` mean the same, in any case.
    package func isYes() throws(BadInput) -> Bool {
        switch try text().lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw bad("\(try text().inQuotes) is neither yes nor no", remedy: "write yes or no")
        }
    }

    /// An error that names the nearest term, or all of them where they are few.
    package func notOne(of known: [String], _ kind: String) -> BadInput {
        guard case .scalar(let text, _) = node.content else {
            return bad("\(kind) is expected here, not \(node.kind)", remedy: "write one value")
        }
        let choices = known.isEmpty ? "there are none yet" : "use one of: " + known.joined(separator: ", ")
        let near = text.closest(among: known).map { "did you mean '\($0)'?" }
        let remedy = near ?? (known.count <= 12 ? choices : "use one that the policy lists")
        return bad("\(text.inQuotes) is not \(kind)", remedy: remedy)
    }
}
