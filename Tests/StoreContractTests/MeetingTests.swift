import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Meetings as they are listed for those who host them and those who are invited, and what they ask.
struct MeetingTests {
    private let host = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
    private let nurse = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
    private let landlord = Actor.of(.partnerPractitioner, agency: "housing", unit: nil)

    /// Six meetings, each about Nora, of which two are over; made by the actions and copied version by version.
    private func opened(_ keeper: Keeper) async throws -> (store: OpenStore, meetings: [RecordID]) {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = MeetingDesk(store: made, policies: FixedRespondPolicies(), world: world)
        let contact = try Cast.contact(100, Cast.nora)
        let assessment = try AssessmentRecord.small(.numbered(200), of: contact)
        try made.keep(Cast.nora, contact, assessment)
        try await store.keep(Cast.nora, contact, assessment)
        let sender = Actor.of(.responder)
        let handover = Handover(made, world, sender: sender)
        var meetings: [RecordID] = []
        for number in 0..<6 {
            world.set(Instant.noon.adding(hours: number))
            let referral = RecordID.numbered(300 + number)
            try made.keep(ReferralRecord.small(referral, of: contact, for: Cast.nora.id, by: sender))
            try await handover.bring(referral, to: .accepted)
            let begins = world.now.adding(hours: 50 - number)
            let meeting = try await ConveneMeeting(desk)("round-table", at: begins, in: "Room", by: host).record.id
            let source = PartSource(.referral, number == 1 ? .numbered(300) : referral)
            let invited: [AgencyID] = number == 2 ? ["housing"] : ["health"]
            let part = try await PutOnMeeting(desk)(source, meeting, inviting: invited, by: host).record.id
            meetings.append(meeting)
            if number != 5 { try await bring(meeting, part, number, desk, world) }
        }
        for record in made.state.records.keys.sorted(by: made.isEarlier) where made.isOfMeetings(record) {
            for version in made.state.records[record] ?? [] {
                try await store.keep(version.record, by: sender, at: version.at)
            }
        }
        return (store, meetings)
    }

    /// The first is cancelled, the others held, with an action each; the fourth is closed.
    private func bring(
        _ meeting: RecordID,
        _ part: RecordID,
        _ number: Int,
        _ desk: MeetingDesk<MemoryStore>,
        _ world: FixedSurroundings
    ) async throws {
        let moving = MoveMeeting(desk)
        _ = try await moving(.invite, meeting, expecting: nil, by: host)
        if number == 0 {
            _ = try await moving(.cancel, meeting, saying: MeetingSaid("Ill."), expecting: nil, by: host)
            return
        }
        let now = world.now
        world.set(now.adding(hours: 60))
        _ = try await moving(
            .hold,
            meeting,
            saying: MeetingSaid(attended: ["adult-social-care"]),
            expecting: nil,
            by: host
        )
        let due = LocalTime.day(of: world.now).adding(days: number)
        let owner: AgencyID = number == 2 ? "housing" : "health"
        let asked = MeetingAction.Asked("shelter", "See her", owner: owner, who: "Sister", due: due)
        let writing = WriteMeetingPart(desk)
        let action = try await writing(.action(asked), part, expecting: nil, by: host).record.actions[0].id
        _ = try await writing(.undecided("Waits."), part, expecting: nil, by: host)
        if number == 3 {
            _ = try await writing(
                .answer(action: action, isDone: true, words: "Seen."),
                part,
                expecting: nil,
                by: nurse
            )
        }
        _ = try await moving(.close, meeting, expecting: nil, by: host)
        world.set(now)
    }

    private func listed(
        _ actor: Actor,
        open isOpen: Bool,
        by limit: Int = 2,
        in store: OpenStore
    ) async throws -> [RecordID] {
        let reach = try Access.reach(of: actor, to: .attendMeeting)
        var all: [RecordID] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try $0.meetings(within: reach, open: isOpen, request) }
            all += page.items.map(\.id)
            after = page.next
        } while after != nil
        return all
    }

    @Test(arguments: Keeper.allCases, [1, 2, 99])
    func `a host sees its meetings, and who is invited those whose papers were out`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let (store, all) = try await opened(keeper)
        #expect(try await listed(host, open: true, by: limit, in: store) == [all[5]])
        // What began last stands first; the later of them were convened for an earlier time.
        let over = all.dropLast()
        #expect(Set(try await listed(host, open: false, by: limit, in: store)) == Set(over))
        #expect(try await listed(nurse, open: true, by: limit, in: store).isEmpty)
        #expect(
            Set(try await listed(nurse, open: false, by: limit, in: store)) == Set([all[0], all[1], all[3], all[4]])
        )
        #expect(try await listed(landlord, open: false, by: limit, in: store) == [all[2]])
        let other = Actor.of(.partnerPractitioner, agency: "education", unit: nil)
        #expect(try await listed(other, open: false, by: limit, in: store).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `what is open begins first, and what is over began last`(
        keeper: Keeper
    ) async throws {
        let (store, _) = try await opened(keeper)
        let over = try await listed(host, open: false, in: store)
        let begins = try await store.read { session in
            try over.map { try session.meeting($0, .latest)?.begins.seconds ?? 0 }
        }
        #expect(begins == begins.sorted(by: >))
    }

    @Test(arguments: Keeper.allCases) func `actions are for their owner, and what is late for the host`(
        keeper: Keeper
    ) async throws {
        let (store, _) = try await opened(keeper)
        func due(_ list: ActionList, _ actor: Actor, on day: Int = 0) async throws -> [Int] {
            let reach = try Access.reach(of: actor, to: .attendMeeting)
            let today = LocalTime.day(of: .noon).adding(days: day)
            var all: [Int] = []
            var after: String?
            repeat {
                let request = PageRequest(limit: 1, after: after)
                let page = try await store.read { try $0.actions(list, of: reach, on: today, request) }
                all += page.items.map { $0.action.asked.due.number - LocalTime.day(of: .noon).number }
                after = page.next
            } while after != nil
            return all
        }
        #expect(try await due(.asked, nurse).count == 2)
        #expect(try await due(.answered, nurse).count == 1)
        #expect(try await due(.asked, landlord).count == 1)
        #expect(try await due(.asked, host).isEmpty)
        #expect(try await due(.overdue, host).isEmpty)
        #expect(try await due(.overdue, host, on: 30).count == 3)
        #expect(try await due(.overdue, nurse, on: 30).isEmpty)
        let all = try await due(.asked, nurse)
        #expect(all == all.sorted())
    }

    @Test(arguments: Keeper.allCases) func `whose meeting was cancelled waits until they are put on another`(
        keeper: Keeper
    ) async throws {
        let (store, meetings) = try await opened(keeper)
        let reach = try Access.reach(of: host, to: .runMeeting)
        // The referral of the first came to the second.
        #expect(try await store.read { try $0.partsWithoutMeeting(of: reach, atMost: 9) }.isEmpty)
        let parts = try await store.read { try $0.parts(of: meetings[0]) }
        #expect(parts.map(\.source.record) == [.numbered(300)])
        #expect(try await store.read { try $0.parts(about: Cast.nora.id) }.count == 6)
        let lone = try await keeper.open()
        try await lone.keep(Cast.nora, try Cast.contact(100, Cast.nora))
        try await lone.keep(try await version(1, of: .numbered(300), in: store))
        let cancelled = try #require(try await store.read { try $0.meeting(meetings[0], .latest) })
        for version in 1...cancelled.version {
            let record = try #require(try await store.read { try $0.meeting(meetings[0], .version(version)) })
            try await lone.keep(record)
        }
        try await lone.keep(try #require(parts.first))
        // Whoever the host does not hold waits for nothing of it.
        #expect(try await lone.read { try $0.partsWithoutMeeting(of: reach, atMost: 9) }.isEmpty)
        let last = try #require(try await store.read { try $0.referral(.numbered(300), .latest) }).version
        for number in 2...last { try await lone.keep(try await version(number, of: .numbered(300), in: store)) }
        #expect(try await lone.read { try $0.partsWithoutMeeting(of: reach, atMost: 9) }.map(\.id) == parts.map(\.id))
        let other = try Access.reach(of: nurse, to: .runMeeting)
        #expect(try await lone.read { try $0.partsWithoutMeeting(of: other, atMost: 9) }.isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `what meetings asked is told of once before its day and once after`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper).store
        let days = try await store.read { try $0.meetingActionDays(toTellOn: CalendarDay(number: 0), atMost: 99) }
        #expect(!days.isEmpty && days.map(\.due.number) == days.map(\.due.number).sorted())
        for day in [CalendarDay(number: 0), try #require(days.last).due.adding(days: 1)] {
            let untold = try await store.read { try $0.meetingActionDays(toTellOn: day, atMost: 99) }
            #expect(untold == days)
            try await store.write { try $0.keepTold(days[0], on: day, at: .noon) }
            let rest = try await store.read { try $0.meetingActionDays(toTellOn: day, atMost: 99) }
            #expect(rest == Array(days.dropFirst()))
        }
    }

    private func version(_ number: Int, of referral: RecordID, in store: OpenStore) async throws -> ReferralRecord {
        try #require(try await store.read { try $0.referral(referral, .version(number)) })
    }
}

extension MemoryStore {
    fileprivate func isOfMeetings(_ id: RecordID) -> Bool {
        let record = state.records[id]?.last?.record
        return record is ReferralRecord || record is MeetingRecord || record is MeetingPartRecord
    }

    /// Referrals before meetings, and these before their parts.
    fileprivate func isEarlier(_ one: RecordID, than other: RecordID) -> Bool {
        func place(_ id: RecordID) -> Int {
            switch state.records[id]?.last?.record {
            case is MeetingRecord: 1
            case is MeetingPartRecord: 2
            default: 0
            }
        }
        return (place(one), one) < (place(other), other)
    }
}
