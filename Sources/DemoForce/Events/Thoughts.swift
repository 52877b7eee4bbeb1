import Notation
import Vocabulary

/// What responders, supervisors and partners write when they judge, review, accept or decline.
struct Thoughts: Sendable {
    let rationales: [String: [String]]
    let elements: [String: [String: [String]]]
    let benefits: [String]
    let harms: [String]
    let rejected: [String]
    let contingencies: [String]
    let agreed: [String]
    let returned: [String]
    let second: [String]
    let attended: [String]
    let referralNotes: [String]
    /// What is feared, and what is asked for, by the agency that is told.
    let concerns: [String: [String]]
    let asked: [String: [String]]
    let accepted: [String]
    /// What an agency asks before it decides, and what it is told: two halves of a text.
    let askedBack: [String]
    /// By the reason of the policy's list.
    let declined: [String: [String]]
    let declinedByPerson: [String]
    let begun: [String]
    /// By the outcome of the policy's list.
    let completed: [String: [String]]
    let withdrawn: [String]
    /// Why a referral to an agency that has no accounts is taken back: it went another way.
    let withdrawnOnPaper: [String]
    /// By agency, who holds what no referral was accepted for, and what was agreed: two halves of a text.
    let held: [String: [String]]
    /// Why it can be closed, what may still go wrong, and what would reopen it: three parts of a text.
    let closed: [String]
    /// To which agency a route leads.
    let recipients: [String: String]
    /// The routes of which a meeting says what came of them.
    let conferred: [String]
    let hubAsked: [String]
    let hubKept: [String]
    let hubShared: [String]
    /// What the person wants, and what should be different: two halves of a text.
    let planAims: [String]
    /// By agency, what a plan asks of it: the family, the words, the control that it puts in place, and what came of it.
    let planned: [String: [String]]
    let plannedByUs: [String]
    /// By the agency that is recommended: who was asked, what, what they advised, and what was decided.
    let askedFirst: [String: [String]]
    /// By whom it is raised, about whom, what was seen, what is made of it, what they say, and what is asked: seven parts.
    let raised: [String]
    let drafts: [DemoDraftText]

    func judgement(
        of contact: DemoContact,
        at moment: Instant,
        isSecond: Bool = false,
        _ chance: inout Chance
    ) -> DemoJudgement {
        let grade = isSecond && contact.grade == "low" ? "medium" : contact.grade
        let likely = ["high": 55, "medium": 20, "low": 4]
        let isFull = chance.percent(likely[grade] ?? 0)
        let reason = chance.one(of: isSecond ? second : rationales[grade] ?? []) ?? ""
        return DemoJudgement(grade: grade, rationale: reason, full: isFull ? full(grade, moment, &chance) : nil)
    }

    func review(agrees: Bool, _ chance: inout Chance) -> String {
        chance.one(of: agrees ? agreed : returned) ?? ""
    }

    private func full(_ grade: String, _ moment: Instant, _ chance: inout Chance) -> DemoJudgement.Full {
        let letters = ["threat", "harm", "risk", "investigation", "vulnerability", "engagement"]
        let said = letters.compactMap { letter -> (element: String, conclusion: String, reason: String)? in
            guard let text = chance.one(of: elements[letter]?[grade] ?? []) else { return nil }
            let halves = text.halves
            return (letter, halves.first, halves.second)
        }
        let option = (chance.one(of: rejected) ?? "").halves
        return DemoJudgement.Full(
            elements: said,
            benefits: chance.one(of: benefits) ?? "",
            harms: chance.one(of: harms) ?? "",
            rejected: [(option.first, option.second)],
            contingency: chance.one(of: contingencies) ?? "",
            reviewAt: LocalTime.day(of: moment).adding(days: grade == "high" ? 2 : 14)
        )
    }
}

/// A draft as the files tell it: by whom, about which sort of contact.
struct DemoDraftText: Sendable {
    /// `contact`, `answers`, `judgement` or `referral`.
    let purpose: String
    let role: String
    let fields: [(name: String, values: [String])]
}

extension String {
    /// What stands before and after a bar.
    var halves: (first: String, second: String) {
        let parts = split(separator: "|", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}
