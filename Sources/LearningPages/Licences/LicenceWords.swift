import Learn
import PlainWords
import Understand
import Vocabulary
import Website

extension LicenceMove {
    /// As somebody is offered it.
    var title: String {
        switch self {
        case .admit: "Admit to the portfolio"
        case .award: "Award it"
        case .awardWithConditions: "Award it under conditions"
        case .deferDecision: "Put the decision off"
        case .takeUpAgain: "Take it up again"
        case .imposeConditions: "Impose conditions"
        case .liftConditions: "Lift the conditions"
        case .renew: "Renew it"
        case .suspend: "Suspend it"
        case .withdraw: "Withdraw it"
        case .giveUp: "Give it up"
        case .lapse: "Let it lapse"
        case .restore: "Restore it"
        case .transfer: "Give it into the keeping of another agency"
        case .appeal: "Appeal"
        case .upholdAppeal: "Uphold the appeal"
        case .dismissAppeal: "Dismiss the appeal"
        }
    }

    /// As it is told afterwards.
    var done: String {
        switch self {
        case .admit: "Admitted to the portfolio"
        case .award: "Awarded"
        case .awardWithConditions: "Awarded under conditions"
        case .deferDecision: "Decision put off"
        case .takeUpAgain: "Taken up again"
        case .imposeConditions: "Conditions imposed"
        case .liftConditions: "Conditions lifted"
        case .renew: "Renewed"
        case .suspend: "Suspended"
        case .withdraw: "Withdrawn"
        case .giveUp: "Given up"
        case .lapse: "Lapsed: its last day was over"
        case .restore: "Restored"
        case .transfer: "Given into the keeping of another agency"
        case .appeal: "Appealed against"
        case .upholdAppeal: "Appeal upheld"
        case .dismissAppeal: "Appeal dismissed"
        }
    }

    var intro: String? {
        switch self {
        case .appeal: "Others look at the decision again: none of them took part in it."
        case .upholdAppeal:
            "It stands again as it stood before. Nobody who took part in that decision takes part in this."
        case .dismissAppeal: "The decision stands. Nobody who took part in it takes part in this."
        case .suspend, .withdraw: "Its holder reads why, and until when they may appeal."
        default: nil
        }
    }
}

extension LicenceGround {
    var title: String {
        switch self {
        case .hours: "professional development"
        case .currency: "the work was done lately"
        case .sample: "work was looked at"
        case .welfare: "the conversation about how they are took place"
        }
    }

    /// What the policy asks for.
    func words(by terms: RenewalTerms, _ hours: HoursRule?) -> String {
        switch self {
        case .hours: hours.map { "\($0.hours) hours within \($0.months) months" } ?? "No hours are asked for"
        case .currency: terms.currency.words
        case .sample: terms.samples.words
        case .welfare: "Within \(terms.welfareMonths) months. Only that it took place, and when"
        }
    }
}

extension RenewalTerms.Lately {
    fileprivate var words: String { "\(count) \(what) within \(months) months" }
}

extension LicenceRecord {
    /// How it stands, in one sentence.
    func standing(on today: CalendarDay) -> String {
        guard status.isActive, let expires else { return status.words.asSentence }
        return isCurrent(on: today)
            ? "\(status.words.capitalised), until \(expires.words)." : "Over since \(expires.words)."
    }

    func tone(on today: CalendarDay) -> String? {
        if status.isActive { return isCurrent(on: today) ? "calm" : "late" }
        return [.suspended, .withdrawn, .lapsed].contains(status) ? "heed" : nil
    }

    func covers(_ scheme: LicenceScheme?) -> String {
        scopes.map { id in scheme?.scopes.first { $0.id == id }?.title ?? id.text }.listed()
    }
}
