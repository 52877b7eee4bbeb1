import Recognise
import Vocabulary

/// Puts together what was recorded and what the clues suggest.
struct SituationReading {
    let policy: Policy
    let names: Names
    let contact: Contact
    let words: FoundWords

    private var clues: [FoundClue] { words.clues }

    func read() -> Situation {
        var vulnerabilities: [PersonID: [HeldVulnerability]] = [:]
        for person in contact.people { vulnerabilities[person.id] = self.vulnerabilities(of: person) }
        return Situation(
            contact: contact,
            clues: clues,
            labels: words.labels,
            vulnerabilities: vulnerabilities,
            features: features(),
            controls: ControlAppraisal(policy: policy, contact: contact, names: names).appraise(),
            metHere: contact.metHere
        )
    }

    private func vulnerabilities(of person: Person) -> [HeldVulnerability] {
        var held = person.vulnerabilities.removingRepeats().map {
            HeldVulnerability(id: $0, basis: .confirmed, clues: [])
        }
        for (index, clue) in clues.enumerated() where clue.assertion == .present && clue.person == person.id {
            for id in names.clue(clue.clue)?.suggestsVulnerabilities ?? [] {
                if let known = held.firstIndex(where: { $0.id == id }) {
                    held[known].clues.append(index)
                } else {
                    held.append(HeldVulnerability(id: id, basis: .suggested, clues: [index]))
                }
            }
        }
        return held
    }

    private func features() -> [StandingFeature] {
        var standing = contact.situation.map {
            StandingFeature(id: $0.feature, about: $0.about, by: $0.by, basis: .confirmed, clues: [])
        }
        for (index, clue) in clues.enumerated() where clue.assertion == .present {
            for id in names.clue(clue.clue)?.suggestsFeatures ?? [] {
                let known = standing.indices.filter { standing[$0].id == id && standing[$0].about == clue.person }
                for place in known { standing[place].clues.append(index) }
                if known.isEmpty, let person = clue.person {
                    standing.append(
                        StandingFeature(id: id, about: person, by: nil, basis: .suggested, clues: [index])
                    )
                }
            }
        }
        return standing
    }
}
