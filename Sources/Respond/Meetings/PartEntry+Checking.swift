import Understand
import Vocabulary

extension PartEntry {
    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(in part: MeetingPartRecord, under policy: RespondPolicy, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        switch self {
        case .invitation(let invitation): invitation.check(in: part, policy, &problems)
        case .contribution(let said): said.check(policy.hub.research, &problems)
        case .voice(let said): said.check(&problems)
        case .decision(let decision): decision.check(in: part, &problems)
        case .undecided(let reason):
            problems.require(!reason.isBlank, "reason", "it is not said why", "say why nothing is decided")
            let isOpen = part.decisions.isEmpty
            problems.require(isOpen, "reason", "something is decided already", "leave it at what is decided")
        case .action(let asked): asked.check(in: part, policy.meetings, on: today, &problems)
        case .answer(_, _, let words):
            problems.require(
                !words.isBlank,
                "words",
                "nothing is said of it",
                "say what came of it, or why it was not done"
            )
        case .outcome(let outcome):
            guard part.source.kind == .referral else {
                throw .needs("outcome", "no referral waits for it", "tell the hub, which decides on the notification")
            }
            let said = Said(outcome.words, outcome: outcome.outcome)
            try said.check(.outcome, of: part.told.goals, under: policy)
        }
        try problems.check()
    }
}

extension Invitation {
    fileprivate func check(in part: MeetingPartRecord, _ policy: RespondPolicy, _ problems: inout FieldProblems) {
        let isKnown = policy.agencies.contains { $0.id == agency }
        let all = policy.agencies.map(\.id.text).joined(separator: ", ")
        problems.require(isKnown, "agency", "the policy has no agency '\(agency)'", "choose one: \(all)")
        problems.require(!part.agencies.contains(agency), "agency", "it is there already", "leave it at that")
        problems.require(!why.isBlank, "why", "it is not said why", "say why they need to know of this person")
    }
}

extension Contribution.Said {
    fileprivate func check(_ policy: ResearchPolicy, _ problems: inout FieldProblems) {
        let isKnown = known == .known
        problems.require(
            isKnown == (facts != nil),
            "facts",
            isKnown ? "it is not said what is known" : "something is said that is not known or may not be told",
            isKnown ? "say what was seen, heard or is on record, and no more" : "leave it out"
        )
        problems.require(
            isKnown || view == nil,
            "view",
            "a view is given of what is not known or may not be told",
            "leave it out"
        )
        let all = policy.withholding.map(\.id)
        let isRight = known == .mayNotSay ? withheld.map(all.contains) ?? false : withheld == nil
        problems.require(
            isRight,
            "withheld",
            known == .mayNotSay ? "it is not said why it may not be told" : "nothing is held back that needs a reason",
            known == .mayNotSay ? "choose one: " + all.map(\.text).joined(separator: ", ") : "leave the reason out"
        )
    }
}

extension BroughtVoice.Said {
    fileprivate func check(_ problems: inout FieldProblems) {
        problems.require(
            !words.isBlank,
            "words",
            isHeard ? "nothing of theirs is told" : "it is not said why they were not heard",
            isHeard ? "say it in their words" : "say what was tried, and why it was not safe or possible"
        )
        problems.require(!through.isBlank, "through", "it is not said who brings it", "name them, or their post")
    }
}

extension MeetingDecision {
    fileprivate func check(in part: MeetingPartRecord, _ problems: inout FieldProblems) {
        problems.require(!words.isBlank, "words", "nothing is decided", "say what is decided")
        problems.require(!reason.isBlank, "reason", "it is not said why", "say what it rests on")
        for (index, other) in dissent.enumerated() {
            let isHere = part.agencies.contains(other.agency)
            let all = part.agencies.map(\.text).joined(separator: ", ")
            problems.require(
                isHere,
                "dissent[\(index)].agency",
                "'\(other.agency)' is not invited for this person",
                "choose among: \(all)"
            )
            problems.require(
                !other.words.isBlank,
                "dissent[\(index)].words",
                "it is not said how",
                "say how they see it"
            )
        }
    }
}

extension MeetingAction.Asked {
    fileprivate func check(
        in part: MeetingPartRecord,
        _ policy: MeetingPolicy,
        on today: CalendarDay,
        _ problems: inout FieldProblems
    ) {
        let families = policy.families.map(\.id)
        let all = families.map(\.text).joined(separator: ", ")
        problems.require(families.contains(family), "family", "there is no such kind of action", "choose one: \(all)")
        problems.require(!what.isBlank, "what", "it is not said what is to be done", "say it")
        let here = part.agencies.map(\.text).joined(separator: ", ")
        let isHere = part.agencies.contains(owner)
        problems.require(isHere, "owner", "'\(owner)' is not invited for this person", "choose among: \(here)")
        problems.require(!who.isBlank, "who", "it is not said who does it there", "name them, or their post")
        problems.require(due >= today, "due", "that day has passed", "give a day to come")
    }
}
