import PlainWords
import Recognise
import Understand
import Vocabulary

/// Somebody in the contact, with what makes them vulnerable and what they say themselves.
struct PersonPart {
    let name: String
    let href: String
    let age: String
    let roles: String
    let noVulnerability: Bool
    let vulnerabilities: [Held]
    let facts: Items<Pair>?

    struct Held {
        let name: String
        let basis: String
        let isSuggested: Bool
        let clues: [ClueLink]
    }

    struct Pair {
        let term: String
        let words: String
    }

    init(_ person: Person, _ source: AssessmentSource) {
        name = source.name(person.id) ?? person.id.text
        href = source.record.record(of: person.id).map { "/people/\($0.text)" } ?? "#people"
        age = person.birth?.words(on: LocalTime.day(of: source.contact.at)) ?? "Age not known"
        roles =
            Role.allCases.filter(person.roles.contains).map(\.words).listed().capitalised.ifWritten
            ?? "No role recorded"
        vulnerabilities = (source.kept.people.first { $0.id == person.id }?.vulnerabilities ?? []).map { held in
            Held(
                name: source.names.title(held.id).capitalised,
                basis: held.basis.words(recorded: "Confirmed by the responder"),
                isSuggested: held.basis == .suggested,
                clues: held.clues.map(ClueLink.init)
            )
        }
        noVulnerability = vulnerabilities.isEmpty
        facts = Items(person.pairs(source))
    }
}

/// A link to the explanation of a clue.
struct ClueLink {
    let number: Int
    let href: String

    /// - Parameter index: Counted from 0.
    init(_ index: Int) {
        number = index + 1
        href = "#clue-\(index + 1)"
    }
}

extension Basis {
    func words(recorded: String) -> String {
        self == .suggested ? "Suggested, not confirmed" : recorded
    }
}

extension Person {
    fileprivate func pairs(_ source: AssessmentSource) -> [PersonPart.Pair] {
        let told: [(String, String?)] = [
            ("In their own words", voice.map { "“\($0)”" }),
            ("Wishes", wishes.listed()),
            ("Spoken to alone", spokenToAlone.map { $0 ? "Yes" : "No" }),
            ("Agreement to a referral", consent.map { $0.referral.words + ($0.reason.map { ": \($0)" } ?? "") }),
        ]
        let agreed: [(String, String?)] = agreements.map { agreement in
            let told = agreement.told == true ? ", and was told what it means" : ""
            return ("Agreement, " + source.names.title(agreement.pathway), agreement.state.words + told)
        }
        let around: [(String, String?)] = [
            ("Relationships", source.relationships(of: id)),
            ("Home", [home?.line, home?.postcode].compactMap(\.self).joined(separator: ", ")),
            ("School", school), ("General practice", gp), ("Language", language), ("Interpreter", interpreter),
            ("Ethnicity, as they say", ethnicity), ("Occupation", occupation),
        ]
        return (told + agreed + around).compactMap { term, words in
            words?.ifWritten.map { PersonPart.Pair(term: term, words: $0) }
        }
    }
}

extension AssessmentSource {
    fileprivate func relationships(of person: PersonID) -> String {
        let others = contact.relationships.filter { $0.to == person }.map { relation in
            "\(name(relation.from) ?? relation.from.text) is their \(relation.kind)"
        }
        let own = contact.relationships.filter { $0.from == person }.map { relation in
            "\(relation.kind) of \(name(relation.to) ?? relation.to.text)"
        }
        return (others + own).joined(separator: "; ").capitalised
    }
}
