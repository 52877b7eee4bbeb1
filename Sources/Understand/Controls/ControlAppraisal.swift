import Recognise
import Vocabulary

/// Decides what is wrong with each control of a contact.
struct ControlAppraisal {
    let policy: Policy
    let contact: Contact
    let names: Names

    func appraise() -> [AppraisedControl] {
        let first = contact.controls.map { appraise($0, lastStanding: false) }
        return contact.controls.enumerated().map { index, recorded in
            let others = first.enumerated().filter {
                $0.offset != index && $0.element.recorded.protects == recorded.protects
            }
            let isLast = !others.isEmpty && others.allSatisfy(\.element.isGone) && first[index].concern == .none
            return isLast ? appraise(recorded, lastStanding: true) : first[index]
        }
    }

    private func appraise(_ recorded: RecordedControl, lastStanding: Bool) -> AppraisedControl {
        let rule = policy.concernRules.first { holds($0.when, for: recorded, lastStanding: lastStanding) }
        let sound: Wording.Phrase = recorded.state == .weakened ? .controlWeakened : .controlHolds
        return AppraisedControl(
            recorded: recorded,
            concern: rule?.concern ?? .none,
            rule: rule?.id,
            because: words(rule?.because ?? policy.wording[sound], recorded)
        )
    }

    private func holds(_ when: ControlCriterion, for control: RecordedControl, lastStanding: Bool) -> Bool {
        switch when {
        case .state(let states): states.contains(control.state)
        case .heldByHarmer: isHeldByHarmer(control)
        case .ended: control.ends.map { $0 < today } ?? false
        case .endsWithinLeadTime: endsWithinLeadTime(control)
        case .successor: control.successor != nil
        case .verified: control.verified != nil
        case .lastStanding: lastStanding
        case .all(let parts): parts.allSatisfy { holds($0, for: control, lastStanding: lastStanding) }
        case .any(let parts): parts.contains { holds($0, for: control, lastStanding: lastStanding) }
        case .not(let inner): !holds(inner, for: control, lastStanding: lastStanding)
        }
    }

    private var today: CalendarDay { contact.controlsAsOf ?? LocalTime.day(of: contact.at) }

    private func endsWithinLeadTime(_ control: RecordedControl) -> Bool {
        guard let ends = control.ends, let definition = names.control(control.control) else { return false }
        return ends >= today && ends <= today.adding(days: definition.leadDays)
    }

    /// Whether a carer or relative who should protect is the one who harms.
    private func isHeldByHarmer(_ control: RecordedControl) -> Bool {
        guard let protects = control.protects, names.control(control.control)?.isHeldByFamily == true else {
            return false
        }
        return contact.situation.contains { feature in
            guard feature.about == protects, let by = feature.by, by != protects else { return false }
            guard names.feature(feature.feature)?.isHarmful == true else { return false }
            guard let harmer = contact.person(by) else { return false }
            return harmer.roles.contains(.carer) || harmer.roles.contains(.household) || isCarer(by, of: protects)
        }
    }

    private func isCarer(_ carer: PersonID, of person: PersonID) -> Bool {
        contact.relationships.contains { $0.from == carer && $0.to == person && $0.kind == Role.carer.rawValue }
    }

    private func words(_ template: String, _ control: RecordedControl) -> String {
        template.filled([
            "control": names.title(control.control),
            "person": names.person(control.protects),
            "ends": control.ends?.words ?? "",
            "verified": control.verified?.words ?? "",
            "reason": control.failedBecause ?? "",
        ])
    }
}
