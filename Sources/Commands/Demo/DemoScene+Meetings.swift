import DemoForce
import PolicyBook
import Respond
import Store
import Synchronization
import Understand
import Vocabulary

/// Somebody who is on a meeting of the script.
struct DemoPlayedPart: Hashable {
    let meeting: String
    let part: DemoPart
}

extension DemoScene {
    /// One step of a meeting.
    func meet(_ name: String, _ step: DemoMeetingStep) async throws {
        let over = MeetingDesk(store: desk.store, policies: player.policies, world: desk.world)
        if case .convene(let kind, let begins, let place) = step {
            let convened = try await ConveneMeeting(over)(MeetingKindID(kind), at: begins, in: place, by: actor)
            player.known.withLock { $0.meetings[name] = convened.record.id }
            return
        }
        guard let id = player.known.withLock({ $0.meetings[name] }) else { throw Refusal.notFound("meeting") }
        switch step {
        case .convene: break
        case .putOn(let part):
            let source = PartSource(.referral, try referral(of: part))
            let view = try await PutOnMeeting(over)(source, id, by: actor)
            player.known.withLock { $0.parts[DemoPlayedPart(meeting: name, part: part)] = view.record.id }
        case .move(let move, _):
            _ = try await MoveMeeting(over)(move.move, id, saying: move.said, expecting: nil, by: actor)
        case .write(let part, let entry):
            let played = DemoPlayedPart(meeting: name, part: part)
            guard let id = player.known.withLock({ $0.parts[played] }) else { throw Refusal.notFound("part") }
            let view = try await WriteMeetingPart(over)(written(entry, played), id, expecting: nil, by: actor)
            if case .ask = entry {
                player.known.withLock { $0.meetingActions[played] = view.record.actions.map(\.id) }
            }
        }
    }

    private func referral(of part: DemoPart) throws(Refusal) -> RecordID {
        let played = DemoPlayedReferral(contact: part.contact, referral: part.referral)
        guard let record = player.known.withLock({ $0.referrals[played] }) else { throw Refusal.notFound("referral") }
        return record.id
    }

    private func written(_ entry: DemoPartEntry, _ played: DemoPlayedPart) async throws -> PartEntry {
        switch entry {
        case .invite(let agency, let why): return .invitation(Invitation(AgencyID(agency), because: why))
        case .bring(let facts, let view):
            let said =
                facts.isEmpty ? Contribution.Said(.notKnown) : Contribution.Said(.known, facts: facts, view: view)
            return .contribution(said)
        case .voice(let words, let isHeard):
            return .voice(BroughtVoice.Said(words, through: "somebody who works with them", isHeard: isHeard))
        case .decide(let words, let reason, let dissent):
            let others = dissent.map { [Dissent(AgencyID($0.agency), $0.words)] } ?? []
            return .decision(MeetingDecision(words, because: reason, dissent: others))
        case .undecided(let words): return .undecided(words)
        case .ask(let action):
            return .action(
                MeetingAction.Asked(
                    ActionFamilyID(action.family),
                    action.what,
                    owner: AgencyID(action.agency),
                    who: action.who,
                    due: action.due
                )
            )
        case .answer(let place, let isDone, let words):
            let asked = player.known.withLock { $0.meetingActions[played] ?? [] }
            guard asked.indices.contains(place) else { throw Refusal.notFound("action") }
            return .answer(action: asked[place], isDone: isDone, words: words)
        case .outcome(let outcome, let words):
            let goals = try await goals(of: referral(of: played.part)).map { _ in GoalOutcome(coming: outcome) }
            return .outcome(PartOutcome(ReferralOutcome(OutcomeID(outcome), goals: goals), words))
        }
    }
}

extension DemoMeetingMove {
    fileprivate var move: MeetingMove {
        switch self {
        case .invite: .invite
        case .hold: .hold
        case .close: .close
        case .cancel: .cancel
        }
    }

    fileprivate var said: MeetingSaid {
        switch self {
        case .invite, .close: MeetingSaid()
        case .hold(let attended): MeetingSaid(attended: attended.map { AgencyID($0) })
        case .cancel(let words): MeetingSaid(words)
        }
    }
}
