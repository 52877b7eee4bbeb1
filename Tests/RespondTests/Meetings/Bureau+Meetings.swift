import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    static let chair = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
    static let deputy = Actor.of(.partnerPractitioner, 2, agency: "adult-social-care", unit: nil)
    static let nurse = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
    static let landlord = Actor.of(.partnerPractitioner, agency: "housing", unit: nil)

    var meetings: MeetingDesk<MemoryStore> {
        MeetingDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    /// A meeting about nobody yet, which begins in an hour.
    func convened(by actor: Actor = chair) async throws -> RecordID {
        let convening = ConveneMeeting(meetings)
        return try await convening("round-table", at: world.now.adding(hours: 1), in: "Room 2", by: actor).record.id
    }

    /// Puts Nora, or whoever the referral is about, on a meeting.
    @discardableResult
    func putOn(
        _ meeting: RecordID,
        from referral: RecordID = draft,
        inviting agencies: [AgencyID]? = nil
    ) async throws
        -> RecordID
    {
        let source = PartSource(.referral, referral)
        return try await PutOnMeeting(meetings)(source, meeting, inviting: agencies, by: Self.chair).record.id
    }

    /// A meeting about Nora, brought to where it stands so; of her something is decided before it is closed.
    func meeting(_ status: MeetingRecord.Status) async throws -> (id: RecordID, part: RecordID) {
        try await referral(.accepted)
        let id = try await convened()
        let part = try await putOn(id)
        let way: [MeetingMove] =
            switch status {
            case .convened: []
            case .invited: [.invite]
            case .held: [.invite, .hold]
            case .closed: [.invite, .hold, .close]
            case .cancelled: [.invite, .cancel]
            }
        for move in way {
            if move == .close { try await write(.decision(.small), part) }
            try await make(move, id)
        }
        return (id, part)
    }

    /// Does one move, with what has to be said.
    @discardableResult
    func make(
        _ move: MeetingMove,
        _ id: RecordID,
        expecting version: Int? = nil,
        by someone: Actor? = nil
    ) async throws -> MeetingView {
        let actor = someone ?? (move == .takeChair ? Self.deputy : Self.chair)
        if move == .hold { world.set(world.now.adding(hours: 2)) }
        var said = MeetingSaid("Because.")
        switch move.rule.asks {
        case .time: said.begins = world.now.adding(days: 7)
        case .attendance: said.attended = [actor.agency, "health"]
        case .nothing, .words: break
        }
        return try await MoveMeeting(meetings)(move, id, saying: said, expecting: version, by: actor)
    }

    @discardableResult
    func write(_ entry: PartEntry, _ part: RecordID, by actor: Actor = chair) async throws -> MeetingPartView {
        try await WriteMeetingPart(meetings)(entry, part, expecting: nil, by: actor)
    }

    func met(_ id: RecordID) async throws -> MeetingRecord {
        try #require(try await store.read { try $0.meeting(id, .latest) })
    }

    func part(_ id: RecordID) async throws -> MeetingPartRecord {
        try #require(try await store.read { try $0.meetingPart(id, .latest) })
    }

    var today: CalendarDay { LocalTime.day(of: world.now) }

    func action(owner: AgencyID = "health", due days: Int = 3) -> MeetingAction.Asked {
        MeetingAction.Asked(
            "shelter",
            "See her at home",
            owner: owner,
            who: "Ward sister",
            due: today.adding(days: days)
        )
    }
}

extension MeetingDecision {
    static let small = MeetingDecision("A nurse visits twice a week.", because: "She eats when somebody is there.")
}

extension PartOutcome {
    static let small = PartOutcome(
        ReferralOutcome("help-given", goals: [.met, .partlyMet]),
        "She is seen twice a week."
    )
}
