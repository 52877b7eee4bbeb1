import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Somebody around the person.
struct PersonAround: Hashable {
    let relation: String
    let who: String
    let href: String?
    let danger: String?

    /// Those who are related to the person, and those who are recorded as causing them harm; each once.
    static func all(_ known: KnownPerson) -> [PersonAround] {
        var told: Set<String> = []
        return known.meetings.flatMap { meeting in
            meeting.around.filter { told.insert($0.href ?? $0.who).inserted }
        }
        .map { around in
            let isDanger = known.meetings.contains { $0.dangers.contains(around.href ?? around.who) }
            return PersonAround(
                relation: around.relation,
                who: around.who,
                href: around.href,
                danger: isDanger ? "recorded as causing harm" : nil
            )
        }
    }
}

extension Meeting {
    /// Those who are related to the person or harm them, by this contact.
    fileprivate var around: [PersonAround] {
        let theirs = contact.relationships.filter { selves.contains($0.to) && !selves.contains($0.from) }
            .map { around($0.from, $0.kind.capitalised) }
        let own = contact.relationships.filter { selves.contains($0.from) && !selves.contains($0.to) }
            .map { around($0.to, "Is \($0.kind) of") }
        let others = harmers.map { around($0, "Not known how related") }
        return theirs + own + others
    }

    fileprivate var dangers: Set<String> {
        Set(harmers.map { around($0, "") }.map { $0.href ?? $0.who })
    }

    private var harmers: [PersonID] {
        contact.situation.filter { concerns($0.about) }.compactMap(\.by).filter { !selves.contains($0) }
            .removingRepeats()
    }

    private func around(_ person: PersonID, _ relation: String) -> PersonAround {
        PersonAround(
            relation: relation,
            who: name(person) ?? "Somebody whose name is not known",
            href: record.record(of: person).map { "/people/\($0.text)" },
            danger: nil
        )
    }
}

/// Something that the person said.
struct PersonSaid: Hashable {
    let words: String
    let when: String

    static func all(_ known: KnownPerson) -> [PersonSaid] {
        known.meetings.flatMap { meeting in
            meeting.appearances.flatMap { person in
                let day = meeting.at.dayInWords
                let alone = person.spokenToAlone.map { $0 ? ", alone" : ", not alone" } ?? ""
                return (person.voice?.ifWritten.map { [PersonSaid(words: "“\($0)”", when: day + alone)] } ?? [])
                    + person.wishes.map { PersonSaid(words: "“\($0)”", when: "A wish, \(day)") }
            }
        }
        .removingRepeats()
    }
}

/// An agency that has a part, and how far it has come.
struct PersonInvolved {
    let agency: String
    let words: String

    /// By the latest assessment, with what was sent to each.
    static func all(_ known: KnownPerson) -> [PersonInvolved] {
        let latest = known.meetings.first { $0.kept != nil }
        let parts = (latest?.kept?.agencies ?? []).filter { part in
            part.role != .none && part.person.map { latest?.selves.contains($0) ?? false } ?? true
        }
        let agencies = (parts.map(\.agency) + known.referrals.map(\.recipient)).removingRepeats()
        return agencies.map { agency in
            let roles = parts.filter { $0.agency == agency }.map(\.role.words).removingRepeats()
            let role = roles.isEmpty ? [] : ["\(roles.listed()), as assessed \(latest?.at.dayInWords ?? "")"]
            let sent = known.referrals.filter { $0.recipient == agency }.map { referral in
                known.names.title(referral.recommended.pathway) + ": " + referral.status.told
            }
            return PersonInvolved(
                agency: known.names.title(agency).capitalised,
                words: (role + sent).map(\.asSentence).joined(separator: " ")
            )
        }
    }
}
