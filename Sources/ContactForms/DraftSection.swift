package import Recognise

/// One page of a contact that is being written.
package enum DraftSection: Hashable {
    case occasion, story, people, situation, controls, agreement, check
    case person(String)
    /// What was seen of one person; nil for the first.
    case seen(String?)

    /// Reads the end of a path, such as `people/p1`.
    package init?(_ parts: [String]) {
        switch (parts.first, parts.count) {
        case ("occasion", 1): self = .occasion
        case ("story", 1): self = .story
        case ("people", 1): self = .people
        case ("people", 2): self = .person(parts[1])
        case ("seen", 1): self = .seen(nil)
        case ("seen", 2): self = .seen(parts[1])
        case ("situation", 1): self = .situation
        case ("controls", 1): self = .controls
        case ("agreement", 1): self = .agreement
        case ("check", 1): self = .check
        default: return nil
        }
    }

    /// Those on the list of what there is to write, in their order.
    package static let listed: [DraftSection] = [
        .occasion, .story, .people, .seen(nil), .situation, .controls, .agreement,
    ]

    package var path: String {
        switch self {
        case .occasion: "occasion"
        case .story: "story"
        case .people: "people"
        case .person(let key): "people/\(key)"
        case .seen(nil): "seen"
        case .seen(let key?): "seen/\(key)"
        case .situation: "situation"
        case .controls: "controls"
        case .agreement: "agreement"
        case .check: "check"
        }
    }

    package var title: String {
        switch self {
        case .occasion: "When, where and how"
        case .story: "What happened"
        case .people: "People"
        case .person: "A person"
        case .seen: "What was seen, heard or told"
        case .situation: "The situation"
        case .controls: "What keeps people safe"
        case .agreement: "Their own words, and agreement"
        case .check: "Check and record"
        }
    }

    /// The one of the list to which it belongs.
    package var parent: DraftSection {
        switch self {
        case .person: .people
        case .seen: .seen(nil)
        default: self
        }
    }

    /// Where one goes on to.
    package func next(_ keys: [String]) -> DraftSection {
        switch self {
        case .occasion: .story
        case .story: .people
        case .person: .people
        case .people: .seen(keys.first)
        case .seen(let key):
            keys.drop { $0 != (key ?? keys.first) }.dropFirst().first.map { .seen($0) } ?? .situation
        case .situation: .controls
        case .controls: .agreement
        case .agreement, .check: .check
        }
    }

    /// The fields that it shows and sends; what it does not send of these was emptied.
    package func part(_ keys: [String]) -> DraftPart {
        switch self {
        case .occasion:
            .below(["answers.immediate-risk", "answers.crime", "kind", "at", "location", "reporter", "reference"])
        case .story: .below(["narrative"])
        case .people: .below(["relationships"])
        case .person(let key): .below(Self.personal.map { "people.\(key).\($0)" })
        case .seen(let key): .below((key ?? keys.first).map { ["people.\($0).clues", "people.\($0).clue"] } ?? [])
        case .situation: .below(["situation"])
        case .controls: .below(["controls"])
        case .agreement: .below(keys.flatMap { key in Self.told.map { "people.\(key).\($0)" } })
        case .check: .below([])
        }
    }

    private static let personal = [
        "given", "family", "born", "age", "roles", "home", "vulnerabilities", "school", "gp", "language",
        "interpreter", "ethnicity", "occupation",
    ]
    private static let told = [
        "spoken_to_alone", "voice", "wishes", "consent", "needs", "desired_outcomes", "agreement",
    ]

    /// The page on which a field stands; that to check it all where it stands on none.
    package static func section(of field: String, _ keys: [String]) -> DraftSection {
        let people = keys.map { DraftSection.person($0) } + keys.map { DraftSection.seen($0) }
        let section = (listed + people).first { $0.part(keys).contains(field) }
        let person = keys.first { DraftPart.below(["people.\($0)"]).contains(field) }
        return section ?? person.map { .person($0) } ?? .check
    }
}
