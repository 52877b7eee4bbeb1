import Reasoning
import Recognise
import Vocabulary

/// Turns what a finding rests on into sentences that a responder can read out.
struct Reasons {
    let bench: Bench

    func sentences(_ finding: Finding) -> [String] {
        finding.supports.compactMap(words).map(\.asSentence).removingRepeats()
    }

    private var names: Names { bench.names }
    private var wording: Wording { bench.compiled.policy.wording }
    private var person: String { names.person(bench.person?.id) }
    private var circumstances: Circumstances { bench.circumstances }

    private func words(_ support: Support) -> String? {
        switch support.ground {
        case .rule(let key): test(bench.compiled.symbols.threshold(key), support.truth)
        case .fact(let key), .compare(let key, _, _):
            switch bench.compiled.symbols.places[key.index] {
            case .quantity(let quantity): number(quantity, at: key)
            case .atom(let atom): words(atom, support.truth)
            }
        }
    }

    private func test(_ id: ThresholdID, _ truth: Truth) -> String {
        let phrase: Wording.Phrase =
            switch truth {
            case .yes: .testMet
            case .no: .testNotMet
            case .unknown: .testOpen
            }
        return say(phrase, [names.title(id)])
    }

    private func number(_ quantity: Quantity, at key: FactKey) -> String? {
        let known: Double? = if case .number(let number) = bench.sheet[key] { number } else { nil }
        switch quantity {
        case .age:
            guard let known else { return say(.ageUnknown, []) }
            let ages = bench.person.flatMap(bench.situation.ages)
            let isUncertain = ages.map { $0.lowerBound < 18 && $0.upperBound >= 18 } ?? false
            let told = ages.map { Set([$0.lowerBound, $0.upperBound]).sorted().map(\.description) } ?? []
            return say(isUncertain ? .ageUncertain : .ageKnown, told.isEmpty ? [Int(known).description] : told)
        case .fact(let id):
            guard let fact = names.fact(id) else { return nil }
            let template = known == nil ? fact.open : fact.holds
            return template.filled(["person": person, "count": known.map { Int($0).description } ?? ""])
        }
    }

    private func words(_ atom: Atom, _ truth: Truth) -> String? {
        let holds = truth == .yes
        switch atom {
        case .fact(let id):
            guard let fact = names.fact(id) else { return nil }
            let template =
                switch truth {
                case .yes: fact.holds
                case .no: fact.fails
                case .unknown: fact.open
                }
            return template.filled(["person": person])
        case .vulnerability(let ids, let confirmedOnly):
            let held = circumstances.vulnerabilities(ids, confirmedOnly: confirmedOnly).map(names.title)
            return say(holds ? .vulnerabilityHolds : .vulnerabilityFails, holds ? held : ids.map(names.title))
        case .feature(let ids, let place):
            let found = circumstances.features(ids, place).map { names.title($0.id) }.removingRepeats()
            let phrase: Wording.Phrase =
                place == .caused ? (holds ? .causesHolds : .causesFails) : (holds ? .featureHolds : .featureFails)
            if !holds, ids.isEmpty, place != .caused { return say(.featureNone, []) }
            return say(phrase, holds ? found : ids.map(names.title))
        case .clue(let ids):
            return say(holds ? .clueHolds : .clueFails, (holds ? circumstances.clues(ids) : ids).map(names.title))
        case .role(let role): return say(holds ? .roleHolds : .roleFails, [role.rawValue])
        case .control(let ids, let concerns): return control(ids, concerns, holds: holds)
        case .reliedOn(let ids):
            let relied = circumstances.controls(ids, []).filter(\.isReliedOn).map { names.title($0.recorded.control) }
            return say(holds ? .reliedOnHolds : .reliedOnFails, holds ? relied : ids.map(names.title))
        case .consent(_, let states): return say(holds ? .consentHolds : .consentFails, states.map(\.rawValue))
        case .labelling:
            return holds ? wording[.labelling].filled(["things": situationLabels]) : nil
        case .contacts(let count): return contacts(count, holds: holds)
        default: return nil
        }
    }

    private var situationLabels: String {
        bench.situation.labels.removingRepeats().map { "\"\($0)\"" }.listed()
    }

    private func control(_ ids: [ControlID], _ concerns: [ControlConcern], holds: Bool) -> String {
        let found = circumstances.controls(ids, concerns)
        return holds
            ? say(.controlConcernHolds, found.map { names.title($0.recorded.control) })
            : say(.controlConcernFails, ids.map(names.title))
    }

    private func contacts(_ count: ContactCount, holds: Bool) -> String {
        let template = wording[holds ? .contactsHold : .contactsFail]
        return template.filled([
            "person": person,
            "count": circumstances.count(count).description,
            "wanted": count.atLeast.description,
            "within": count.within?.words ?? "",
            "grade": count.graded.map { "graded " + $0.rawValue } ?? "",
        ])
    }

    private func say(_ phrase: Wording.Phrase, _ things: [String]) -> String {
        wording[phrase].filled(["person": person, "things": things.listed("or"), "all": things.listed()])
    }
}
