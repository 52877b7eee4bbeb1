package import Vocabulary

/// What is written into one person's part of a meeting.
package enum PartEntry: Sendable {
    case invitation(Invitation)
    case contribution(Contribution.Said)
    case voice(BroughtVoice.Said)
    case decision(MeetingDecision)
    /// Why nothing is decided.
    case undecided(String)
    case action(MeetingAction.Asked)
    /// Whether an action was done, and what came of it or why not.
    case answer(action: RecordID, isDone: Bool, words: String)
    case outcome(PartOutcome)

    package var kind: Kind {
        switch self {
        case .invitation: .invitation
        case .contribution: .contribution
        case .voice: .voice
        case .decision: .decision
        case .undecided: .undecided
        case .action: .action
        case .answer: .answer
        case .outcome: .outcome
        }
    }

    package enum Kind: String, CaseIterable, Sendable {
        case invitation, contribution, voice, decision, undecided, action, answer, outcome
    }

    /// Who may write it.
    package enum Side: String, CaseIterable, Sendable {
        case host
        /// The host and whoever is invited for the person.
        case all
        /// The agency that owns the action.
        case owner
    }
}

extension PartEntry.Kind {
    /// Who may write what, and while the meeting stands how, in one table.
    package var rule: Rule {
        switch self {
        case .invitation: Rule(.host, [.convened, .invited], .meetingAgencyInvited)
        case .contribution: Rule(.all, [.invited, .held], .meetingContributed)
        case .voice: Rule(.all, [.invited, .held], .meetingVoiceBrought)
        case .decision, .undecided: Rule(.host, [.held], .meetingDecided)
        case .action: Rule(.host, [.held], .meetingActionAgreed)
        case .answer: Rule(.owner, [.held, .closed], .meetingActionAnswered)
        case .outcome: Rule(.host, [.held], .meetingOutcomeSaid)
        }
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let side: PartEntry.Side
        package let during: Set<MeetingRecord.Status>
        package let event: Event.Name

        fileprivate init(_ side: PartEntry.Side, _ during: Set<MeetingRecord.Status>, _ event: Event.Name) {
            self.side = side
            self.during = during
            self.event = event
        }
    }
}
