package import Notation
import PlainWords
package import Recognise
import Vocabulary

extension DraftFields {
    /// A contact as it stands, in the fields in which it is changed.
    ///
    /// The document is the same as it is written, where wishes, needs and hopes stand apart.
    package init(_ contact: Contact, _ document: Node, version: Int) {
        var typed = TypedFields()
        typed["version"] = "\(version)"
        typed["reference"] = contact.reference
        typed["kind"] = contact.kind.rawValue
        typed["narrative"] = contact.narrative
        typed.write(LocalTime.day(of: contact.at), under: "at")
        typed["at.time"] = contact.at.timeInWords
        typed["reporter.kind"] = contact.reporter?.kind?.rawValue
        typed["reporter.name"] = contact.reporter?.name
        typed["reporter.relation"] = contact.reporter?.relation
        typed["location.line"] = contact.location?.line
        typed["location.postcode"] = contact.location?.postcode
        typed["location.kind"] = contact.location?.kind
        for (key, answer) in contact.answers.all {
            typed["answers." + (key.person.map { $0.text + "." } ?? "") + key.fact.text] = answer.written
        }
        typed.values["persons"] = contact.people.map(\.id.text)
        for person in contact.people { typed.write(person) }
        for person in document["people"]?.items ?? [] {
            for part in ["wishes", "needs", "desired_outcomes"] {
                let told = person[part].map { $0.text.map { [$0] } ?? $0.items.compactMap(\.text) } ?? []
                typed["people.\(person["id"]?.text ?? "").\(part)"] = told.isEmpty ? nil : told.joined(separator: "\n")
            }
        }
        for (index, relation) in contact.relationships.enumerated() {
            let name = "relationships.\(index + 1)"
            typed["\(name).from"] = relation.from.text
            typed["\(name).is"] = relation.kind
            typed["\(name).to"] = relation.to.text
        }
        for (index, feature) in contact.situation.enumerated() { typed.write(feature, "situation.\(index + 1)") }
        for (index, control) in contact.controls.enumerated() { typed.write(control, "controls.\(index + 1)") }
        self.init(typed.values)
    }
}

/// Fields as they would have been typed.
private struct TypedFields {
    var values: [String: [String]] = [:]

    subscript(name: String) -> String? {
        get { values[name]?.first }
        set { values[name] = newValue.map { [$0] } }
    }

    mutating func write(_ day: CalendarDay, under name: String) {
        self["\(name).day"] = "\(day.day)"
        self["\(name).month"] = "\(day.month)"
        self["\(name).year"] = "\(day.year)"
    }

    mutating func write(_ person: Person) {
        let name = "people.\(person.id.text)"
        self["\(name).record"] = person.record?.text
        self["\(name).given"] = person.name?.given
        self["\(name).family"] = person.name?.family
        write(person.birth, under: name)
        values["\(name).roles"] = Role.allCases.filter(person.roles.contains).map(\.rawValue)
        self["\(name).home.line"] = person.home?.line
        self["\(name).home.postcode"] = person.home?.postcode
        values["\(name).vulnerabilities"] = person.vulnerabilities.map(\.text)
        let told = [
            ("school", person.school), ("gp", person.gp), ("language", person.language),
            ("interpreter", person.interpreter), ("ethnicity", person.ethnicity), ("occupation", person.occupation),
            ("voice", person.voice), ("consent.reason", person.consent?.reason),
        ]
        for (part, text) in told { self["\(name).\(part)"] = text }
        self["\(name).spoken_to_alone"] = person.spokenToAlone.map { $0 ? "yes" : "no" }
        self["\(name).consent.referral"] = person.consent?.referral.rawValue
        values["\(name).clues"] = person.observations.map(\.clue.text).removingRepeats()
        for one in person.observations.reversed() {
            self["\(name).clue.\(one.clue.text).source"] = one.source.rawValue
            self["\(name).clue.\(one.clue.text).note"] = one.note
        }
        for (index, agreement) in person.agreements.enumerated() {
            self["\(name).agreement.\(index + 1).pathway"] = agreement.pathway.text
            self["\(name).agreement.\(index + 1).state"] = agreement.state.rawValue
        }
    }

    private mutating func write(_ birth: Birth?, under name: String) {
        switch birth {
        case .aged(let age): self["\(name).age"] = "\(age)"
        case .agedBetween(let youngest, let oldest): self["\(name).age"] = "\(youngest)-\(oldest)"
        case .born(.year(let year)): self["\(name).born.year"] = "\(year)"
        case .born(.month(let year, let month)):
            self["\(name).born.year"] = "\(year)"
            self["\(name).born.month"] = "\(month)"
        case .born(.day(let day)): write(day, under: "\(name).born")
        case nil: break
        }
    }

    mutating func write(_ feature: RecordedFeature, _ name: String) {
        self["\(name).feature"] = feature.feature.text
        self["\(name).about"] = feature.about?.text
        self["\(name).by"] = feature.by?.text
        self["\(name).note"] = feature.note
    }

    mutating func write(_ control: RecordedControl, _ name: String) {
        self["\(name).control"] = control.control.text
        self["\(name).protects"] = control.protects?.text
        self["\(name).owner"] = control.owner?.text
        self["\(name).state"] = control.state.rawValue
        if let day = control.verified { write(day, under: "\(name).verified") }
        if let day = control.ends { write(day, under: "\(name).ends") }
        self["\(name).successor"] = control.successor
        self["\(name).failed_because"] = control.failedBecause
    }
}

extension Answer {
    /// As it stands in a document.
    fileprivate var written: String {
        switch self {
        case .yes: "yes"
        case .no: "no"
        case .unknown: "unknown"
        case .refused: "refused"
        case .notAsked: "not-asked"
        case .number(let number): number.rounded() == number ? "\(Int(number))" : "\(number)"
        }
    }
}
