import PlainWords
import Understand
import Vocabulary

/// Who has the primary and who a supporting responsibility, and why.
struct AgenciesPart {
    let primary: [Part]
    let supporting: [Part]
    let without: Folded<Part>?
    let nobody: Bool

    struct Part {
        let agency: String
        let whose: String?
        let because: [String]
    }

    init(_ source: AssessmentSource) {
        func parts(_ role: AgencyRole) -> [Part] {
            source.kept.agencies.filter { $0.role == role }.map { part in
                Part(
                    agency: source.names.title(part.agency),
                    whose: source.name(part.person),
                    because: part.because.map(\.asSentence)
                )
            }
        }
        primary = parts(.primary)
        supporting = parts(.supporting)
        let rest = parts(.none)
        without = Folded(rest, rest.count.counted("agency has no part", "agencies have no part"))
        nobody = primary.isEmpty && supporting.isEmpty
    }

    /// Those who hold it, each once.
    var holders: String {
        primary.map(\.agency).removingRepeats().listed().ifWritten ?? "Nobody yet"
    }
}
