import Understand
import Vocabulary

/// Finds rules about the contact that ask something of one person, and early rules that ask what is told late.
struct ScopeCheck {
    let policy: Policy

    func problems() -> [String] {
        var problems: [String] = []
        for threshold in policy.thresholds {
            let criteria = [threshold.metWhen, threshold.raisedBy, threshold.scope].compactMap(\.self)
            let place = "understand/tests/\(threshold.id)"
            for criterion in criteria + threshold.grades.map(\.when) {
                problems += check(criterion, about: threshold.about, mayBeLate: false, place)
            }
        }
        for vulnerability in policy.vulnerabilities {
            guard let arises = vulnerability.arises else { continue }
            let place = "recognise/vulnerabilities: \(vulnerability.term.id)"
            problems += check(arises, about: .person, mayBeLate: false, place)
        }
        for agency in policy.agencies {
            let place = "respond/agencies/\(agency.term.id)"
            if let until = agency.untilKnown, let unless = until.unless {
                problems += check(unless, about: until.about, mayBeLate: false, "\(place): until_known")
            }
            for row in agency.rows {
                problems += check(row.when, about: row.about, mayBeLate: false, "\(place): \(row.id)")
            }
        }
        for pathway in policy.pathways {
            for criterion in [pathway.when] + pathway.diversions.map(\.when) {
                problems += check(criterion, about: .person, mayBeLate: false, "respond/pathways/\(pathway.id)")
            }
        }
        for instrument in policy.instruments {
            guard let scope = instrument.scope else { continue }
            let place = "understand/instruments/\(instrument.term.id)"
            problems += check(scope, about: .person, mayBeLate: false, place)
        }
        for page in policy.guidance {
            for entry in page.entries {
                guard let prompt = entry.prompt else { continue }
                problems += check(prompt.when, about: .person, mayBeLate: true, "\(page.term.id): \(entry.term.id)")
            }
        }
        for rule in policy.actionRules {
            problems += check(rule.when, about: rule.about, mayBeLate: true, "respond/actions: \(rule.id)")
        }
        for rule in policy.alertRules {
            problems += check(rule.when, about: rule.about, mayBeLate: true, "understand/alerts: \(rule.id)")
        }
        return problems
    }

    private func check(_ criterion: Criterion, about scope: Scope, mayBeLate: Bool, _ place: String) -> [String] {
        var problems: [String] = []
        for atom in criterion.atoms {
            if atom.isLate, !mayBeLate { problems.append("\(place): asks for something that is only told later") }
            if scope == .contact, isAboutPerson(atom) {
                problems.append("\(place): is about the contact, but asks something of one person")
            }
            if scope == .person, case .anyone = atom {
                problems.append("\(place): is about a person, but asks about anyone")
            }
        }
        let asksPerson = criterion.quantities.contains { quantity in
            switch quantity {
            case .age: true
            case .fact(let id): isAboutPerson(.fact(id))
            }
        }
        if scope == .contact, asksPerson {
            problems.append("\(place): is about the contact, but compares a number of one person")
        }
        return problems
    }

    private func isAboutPerson(_ atom: Atom) -> Bool {
        switch atom {
        case .fact(let id), .answered(let id): policy.facts.first { $0.id == id }?.about == .person
        case .threshold(let id), .weighed(let id): policy.thresholds.first { $0.id == id }?.about == .person
        case .graded: false
        case .harm, .referral: false
        default: atom.isAboutPerson
        }
    }
}
