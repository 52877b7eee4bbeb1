import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What a hub has to screen, by judged risk and age, and what agencies are asked for it.
struct TriageTests {
    private let hub = Actor.of(.hubCoordinator, unit: "hub")

    /// Eight contacts of two units, two of each grade and two that nobody judged, each with a notification; made by the
    /// actions and copied version by version.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = HubDesk(store: made, policies: FixedRespondPolicies(), world: world)
        try made.keep(Cast.nora)
        try await store.keep(Cast.nora)
        let grades: [Grade?] = [.low, .medium, nil, .high]
        for number in 0..<8 {
            world.set(.afterNoon(number * 60))
            let writer = Actor.of(.responder, unit: number == 7 ? "south" : "north")
            var contact = try Cast.contact(100 + number, Cast.nora, by: writer)
            contact.summary.grade = grades[number % 4]
            let assessment = try AssessmentRecord.small(.numbered(200 + number), of: contact)
            try made.keep(contact, assessment)
            try await store.keep(contact, assessment)
            let notified = try await NotifyHub(desk)(contact.id, about: [], asking: "Look.", by: writer)
            let id = notified.record.id
            let moving = MoveNotification(desk)
            if number >= 4 { _ = try await moving(.take, id, expecting: nil, by: number == 4 ? hub : colleague) }
            if number == 5 {
                let verdict = HubVerdict(.notShare, reason: "held-by-police", words: "Kept.")
                _ = try await DecideNotification(desk)(id, verdict, expecting: nil, by: colleague)
            }
            if number == 6 { try await ask(id, desk) }
            for record in made.state.records.keys.sorted() where made.isOfHub(record) {
                let known = try await store.read { try $0.past(of: record) }.count
                for version in made.state.records[record]?.dropFirst(known) ?? [] {
                    try await store.keep(version.record, by: writer, at: version.at)
                }
            }
        }
        return store
    }

    private let colleague = Actor.of(.hubCoordinator, 2, unit: "hub")

    private func ask(_ id: RecordID, _ desk: HubDesk<MemoryStore>) async throws {
        let question = ResearchQuestion(
            to: ["health", "adult-social-care"],
            "Who is known?",
            because: "To decide.",
            on: "care-act-45"
        )
        _ = try await AskAgencies(desk)(id, question, expecting: nil, by: colleague)
    }

    /// The contacts of the notifications that are listed, by their last digit, page by page.
    private func listed(
        _ filter: NotificationFilter,
        _ actor: Actor? = nil,
        at moment: Instant = .noon,
        by limit: Int = 3,
        in store: OpenStore
    ) async throws -> [String] {
        let reach = try Access.reach(of: actor ?? hub, to: .screenNotification)
        var all: [String] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try $0.notifications(within: reach, filter, at: moment, request) }
            all += page.items.map { String($0.contact.text.suffix(1)) }
            after = page.next
        } while after != nil
        return all
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `what nobody judged comes first, then by grade, then by age`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        #expect(
            try await listed(NotificationFilter(), by: limit, in: store)
                == ["6", "a", "7", "b", "5", "4", "8"].map(Self.digit)
        )
        #expect(try await listed(NotificationFilter(.decided), by: limit, in: store) == ["9"].map(Self.digit))
    }

    /// The last digit of the id that a test wrote as the number of a contact counted from 4.
    private static func digit(_ place: String) -> String {
        let number = (Int(place, radix: 16) ?? 0) - 4
        return String(RecordID.numbered(100 + number).text.suffix(1))
    }

    @Test(arguments: Keeper.allCases) func `the filters mean what they say`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        func contacts(_ filter: NotificationFilter, at moment: Instant = .noon) async throws -> [String] {
            try await listed(filter, at: moment, in: store)
        }
        #expect(try await contacts(NotificationFilter(whose: .mine)) == ["8"].map(Self.digit))
        #expect(try await contacts(NotificationFilter(whose: .nobody)) == ["6", "7", "5", "4"].map(Self.digit))
        #expect(try await contacts(NotificationFilter(isUnjudged: true)) == ["6", "a"].map(Self.digit))
        #expect(try await contacts(NotificationFilter(pathway: "adult-safeguarding")).isEmpty)
        // Nobody took 6 and 7 within the hour; a and b are to be decided within four, 5 is to be taken within four.
        let later = Instant.noon.adding(hours: 2)
        #expect(try await contacts(NotificationFilter(isOverdue: true), at: later) == ["6", "7"].map(Self.digit))
        let evening = Instant.noon.adding(hours: 5)
        let overdue = ["6", "a", "7", "b", "5"].map(Self.digit)
        #expect(try await contacts(NotificationFilter(isOverdue: true), at: evening) == overdue)
    }

    @Test(arguments: Keeper.allCases) func `a hub sees the whole agency, and that of another agency nothing`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for part in NotificationFilter.Part.allCases {
            let other = Actor.of(.hubCoordinator, agency: "health")
            #expect(try await listed(NotificationFilter(part), other, in: store).isEmpty)
        }
        let writer = Actor.of(.responder).account
        #expect(try await store.read { try $0.notificationsToRead(by: writer, atMost: 9) }.count == 1)
        #expect(try await store.read { try $0.notificationsToRead(by: "somebody", atMost: 9) }.isEmpty)
        let contact = RecordID.numbered(105)
        #expect(try await store.read { try $0.notifications(of: contact) }.map(\.status) == [.decided])
    }

    @Test(arguments: Keeper.allCases) func `what an agency was asked is for that agency alone`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func asked(_ actor: Actor, answered: Bool = false) async throws -> [AgencyID] {
            let reach = try Access.reach(of: actor, to: .answerResearch)
            return try await store.read {
                try $0.research(askedOf: reach, answered: answered, PageRequest(limit: 9))
            }.items.map(\.to)
        }
        #expect(try await asked(.of(.partnerPractitioner, agency: "health", unit: nil)) == ["health"])
        #expect(try await asked(.of(.partnerPractitioner, agency: "health", unit: nil), answered: true).isEmpty)
        #expect(try await asked(.of(.partnerPractitioner, agency: "education")).isEmpty)
        #expect(try await asked(hub).isEmpty)
        let notification = try await store.read { try $0.notifications(of: .numbered(106)) }
        let id = try #require(notification.first?.id)
        #expect(try await store.read { try $0.research(of: id) }.map(\.to) == ["health", "adult-social-care"])
    }

    /// Looks every half hour for four days, two alarms at a time.
    private func raised(_ store: OpenStore) async throws -> [HubAlarm] {
        var all: [HubAlarm] = []
        for seconds in stride(from: 0, to: 96 * 3_600, by: 1_800) {
            for kind in Alarm.Kind.allCases {
                let now = Instant.afterNoon(seconds)
                let found = try await store.read {
                    try $0.hubAlarms(kind, toRaiseBy: now, warning: [.take: 45, .answer: 60], atMost: 2)
                }
                for alarm in found { try await store.write { try $0.keep(alarm, raisedAt: now) } }
                all += found
            }
        }
        return all
    }

    @Test func `every store raises the same alarms, each of them once`() async throws {
        let memory = try await raised(try await opened(.memory))
        #expect(try await raised(try await opened(.sqlite)) == memory)
        #expect(Set(memory).count == memory.count)
        #expect(Set(memory.map(\.stage)) == Set(HubAlarm.Stage.allCases))
        #expect(
            memory.contains { $0.kind == .warning } && !memory.contains { $0.kind == .warning && $0.stage == .tell }
        )
    }

    @Test(arguments: Keeper.allCases) func `the alarms that stand are those of what is reached`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        _ = try await raised(store)
        func standing(
            _ actor: Actor,
            _ search: HubAlarmSearch,
            atMost limit: Int = 99
        ) async throws -> [StandingAlarm] {
            let reach = try Access.reach(of: actor, to: .readNotification)
            return try await store.read { try $0.hubAlarms(within: reach, search, atMost: limit) }
        }
        let (ours, theirs) = (HubAlarmSearch.ours(isHub: true), HubAlarmSearch.theirs(isHub: true))
        #expect(try await standing(hub, ours).count == 7)
        #expect(try await standing(hub, ours).map(\.due) == standing(hub, ours).map(\.due).sorted())
        #expect(try await standing(hub, ours).allSatisfy { $0.kind == .breach && $0.raised >= $0.due })
        let waiting = try await standing(hub, theirs)
        #expect(waiting.count { $0.stage == .hub(.answer) && $0.notification != nil } == 2)
        #expect(waiting.filter { $0.notification == nil }.map(\.stage) == [.hub(.tell)])
        #expect(try await standing(hub, ours, atMost: 2).count == 2)
        let writer = Actor.of(.responder, unit: "north")
        #expect(try await standing(writer, ours).contains { $0.stage == .hub(.tell) })
        #expect(try await standing(writer, theirs).allSatisfy { $0.stage == .hub(.answer) })
        #expect(try await standing(writer, .ours(isHub: false)).map(\.stage) == [.hub(.tell)])
        let unasked = try await standing(writer, .theirs(isHub: false))
        #expect(Set(unasked.map(\.stage)) == [.hub(.take), .hub(.decide)], "who was asked is for those who screen")
        #expect(try await standing(.of(.supervisor, unit: "south"), .theirs(isHub: false)).count == 1)
        #expect(try await standing(.of(.supervisor, unit: "east"), .theirs(isHub: false)).isEmpty)
        #expect(try await standing(.of(.hubCoordinator, agency: "health"), ours).isEmpty)
        let asked = try Access.reach(of: .of(.partnerPractitioner, agency: "health", unit: nil), to: .answerResearch)
        #expect(try await store.read { try $0.hubAlarms(askedOf: asked, atMost: 9) }.map(\.stage) == [.hub(.answer)])
        #expect(
            try await store.read { try $0.hubAlarms(askedOf: asked, atMost: 9) }.allSatisfy { $0.notification == nil }
        )
        let other = try Access.reach(of: .of(.partnerPractitioner, agency: "housing", unit: nil), to: .answerResearch)
        #expect(try await store.read { try $0.hubAlarms(askedOf: other, atMost: 9) }.isEmpty)
    }
}

extension MemoryStore {
    fileprivate func isOfHub(_ id: RecordID) -> Bool {
        let record = state.records[id]?.last?.record
        return record is NotificationRecord || record is ResearchRecord
    }
}
