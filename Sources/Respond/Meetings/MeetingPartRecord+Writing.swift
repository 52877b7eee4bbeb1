import Access
import Vocabulary

extension MeetingPartRecord {
    /// What an agency can write into it as its meeting stands.
    func kinds(_ meeting: MeetingRecord, for agency: AgencyID) -> [PartEntry.Kind] {
        PartEntry.Kind.allCases.filter { kind in
            guard kind.rule.during.contains(meeting.status) else { return false }
            switch kind.rule.side {
            case .host: return agency == holding.agency && (kind != .outcome || source.kind == .referral)
            case .all: return agencies.contains(agency) && (kind != .voice || !holdsVoice(heardByOtherThan: agency))
            case .owner: return actions.contains { $0.asked.owner == agency && $0.answer == nil }
            }
        }
    }

    /// The same at its next version, with something written into it.
    ///
    /// - Throws: `Refusal` where the meeting does not stand so that it can be written, or something must be mended.
    func written(
        _ entry: PartEntry,
        in meeting: MeetingRecord,
        under policy: RespondPolicy,
        _ action: RecordID,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> MeetingPartRecord {
        guard entry.kind.rule.during.contains(meeting.status) else { throw Self.wrongState(entry.kind, meeting) }
        try entry.check(in: self, under: policy, on: LocalTime.day(of: moment))
        var next = self
        next.version += 1
        switch entry {
        case .invitation(let invitation): next.invitations.append(invitation)
        case .contribution(let said):
            next.contributions.removeAll { $0.agency == actor.agency }
            let mine = Contribution(agency: actor.agency, said: said, at: moment, by: actor.account)
            next.contributions.append(mine)
        case .voice(let said):
            if holdsVoice(heardByOtherThan: actor.agency) { throw Self.isHeard }
            next.voice = BroughtVoice(said: said, agency: actor.agency, at: moment, by: actor.account)
        case .decision(let decision):
            next.decisions.append(decision)
            next.undecided = nil
        case .undecided(let reason): next.undecided = reason
        case .action(let asked): next.actions.append(MeetingAction(id: action, asked: asked))
        case .answer(let id, let isDone, let words):
            try next.answer(
                id,
                MeetingAction.Answer(isDone: isDone, words: words, at: moment, by: actor.account),
                actor
            )
        case .outcome(let outcome): next.outcome = outcome
        }
        return next
    }

    /// Whether another agency brought the person's own words; nobody writes over what somebody else heard.
    private func holdsVoice(heardByOtherThan agency: AgencyID) -> Bool {
        voice.map { $0.said.isHeard && $0.agency != agency } ?? false
    }

    private mutating func answer(_ id: RecordID, _ answer: MeetingAction.Answer, _ actor: Actor) throws(Refusal) {
        guard let place = actions.firstIndex(where: { $0.id == id && $0.asked.owner == actor.agency }) else {
            throw .notFound("action")
        }
        guard actions[place].answer == nil else {
            throw Refusal(.notInThisState, "this action was answered already", remedy: "read what was said of it")
        }
        actions[place].answer = answer
    }

    private static var isHeard: Refusal {
        Refusal(
            .notInThisState,
            "another agency brought their own words already",
            remedy: "leave those as they are, and say what your agency heard as what it holds"
        )
    }

    private static func wrongState(_ kind: PartEntry.Kind, _ meeting: MeetingRecord) -> Refusal {
        let needed = MeetingRecord.Status.allCases.filter(kind.rule.during.contains).map(\.words)
        return Refusal(
            .notInThisState,
            "the meeting is \(meeting.status.words)",
            remedy: "this can be written only while it is " + needed.joined(separator: " or ")
        )
    }
}
