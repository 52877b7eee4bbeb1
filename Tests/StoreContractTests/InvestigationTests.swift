import Access
import Learn
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Investigations and who does what in them, as both stores look them up.
struct InvestigationTests {
    private static let kind = AllocationPolicy.small.kinds[0]
    private static let day = LocalTime.day(of: .noon)

    private static func account(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    /// Eight of two units, the even ones of one contact; of every third the first part is done, and the last is closed.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for number in 1...4 {
            var account = Account(
                id: .numbered(number),
                name: "Person \(number)",
                agency: number == 4 ? "health" : "police",
                unit: number == 3 ? "south" : "north",
                roles: [.specialist]
            )
            account.isSuspended = number == 2
            try await store.keep(account)
        }
        for licence in try LicenceRecord.small(.numbered(50), of: Self.account(1), days: 100) {
            try await store.keep(licence)
        }
        try await store.keep(Cast.nora)
        try await store.keep(Cast.contact(700, Cast.nora))
        for number in 0..<8 {
            let giver = Actor.of(.supervisor, unit: number % 4 == 3 ? "south" : "north")
            let origin = InvestigationRecord.Origin(contact: number.isMultiple(of: 2) ? .numbered(700) : nil)
            let holding = Holding(agency: "police", unit: giver.unit, involved: [giver.account])
            var record = InvestigationRecord(
                id: .numbered(100 + number),
                "csa",
                from: origin,
                holding,
                at: .noon,
                by: giver
            )
            try await store.keep(record, by: giver)
            if number.isMultiple(of: 3) {
                let licences = try await store.read { try $0.licences(of: Self.account(1)) }
                record = try record.allocating(
                    Self.kind.parts[0],
                    to: InvestigationRecord.Assignee(Self.account(1), licences: licences, load: 0),
                    saying: InvestigationRecord.Saying(),
                    at: .noon,
                    by: giver.account
                )
                try await store.keep(record, by: giver)
            }
            if number == 7 {
                try await store.keep(record.closing(because: "Over.", at: .noon, by: giver.account), by: giver)
            }
        }
        return store
    }

    private func reach(_ actor: Actor) throws -> Reach { try Access.reach(of: actor, to: .readInvestigation) }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `lists keep to the reach, the latest first`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        func listed(_ actor: Actor, open isOpen: Bool = true) async throws -> [String] {
            let reach = try reach(actor)
            var all: [String] = []
            var after: String?
            repeat {
                let request = PageRequest(limit: limit, after: after)
                let page = try await store.read { try $0.investigations(within: reach, open: isOpen, request) }
                all += page.items.map { String($0.id.text.suffix(3)) }
                after = page.next
            } while after != nil
            return all
        }
        #expect(try await listed(.of(.chiefOfficer, unit: nil)) == ["106", "105", "104", "103", "102", "101", "100"])
        #expect(try await listed(.of(.chiefOfficer, unit: nil), open: false) == ["107"])
        #expect(try await listed(.of(.supervisor, 9, unit: "south")) == ["103"])
        #expect(try await listed(.of(.chiefOfficer, agency: "health")).isEmpty)
        #expect(try await listed(.of(.supervisor, 9, unit: nil)).isEmpty)
        // Whoever does a part reaches that one, wherever it is.
        let investigator = Actor(account: Self.account(1), agency: "police", unit: "north", roles: [.specialist])
        #expect(try await listed(investigator) == ["106", "103", "100"])
        let open = try await store.read { try $0.openInvestigations(within: reach(.of(.supervisor, 9, unit: "south"))) }
        #expect(open.map(\.id) == [.numbered(103)])
    }

    @Test(arguments: Keeper.allCases) func `what somebody has is counted, and who is there is known`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func load(_ number: Int, _ part: InvestigationPartID = "lead") async throws -> Int {
            try await store.read { try $0.workload(of: Self.account(number), part, in: "csa") }
        }
        #expect(try await load(1) == 3)
        #expect(try await load(1, "interview") == 0)
        #expect(try await load(2) == 0)
        let north = try await store.read { try $0.colleagues(of: "police", in: "north") }
        #expect(north.map(\.id) == [.numbered(1)])
        let all = try await store.read { try $0.colleagues(of: "police", in: nil) }
        #expect(all.map(\.id) == [.numbered(1), .numbered(3)])
        let held = try await store.read { try $0.licences(under: "csa-investigator", keptBy: "police") }
        #expect(held.map(\.id) == [.numbered(50)])
        #expect(try await store.read { try $0.licences(under: "csa-investigator", keptBy: "health") }.isEmpty)
        let ofContact = try await store.read { try $0.investigations(of: .numbered(700)) }
        #expect(ofContact.map { String($0.id.text.suffix(3)) } == ["106", "104", "102", "100"])
    }

    @Test(arguments: Keeper.allCases) func `a part is looked at once a day, and again when something changes`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        func waiting(_ day: CalendarDay = Self.day) async throws -> [WatchedPart] {
            try await store.read { try $0.partsToLookAt(on: day, atMost: 99) }
        }
        func look(_ notice: AllocationNotice?) async throws {
            for part in try await waiting() {
                try await store.write { try $0.keepLooked(at: part.place, notice, on: Self.day) }
            }
        }
        let places = [100, 103, 106].map { PartPlace(.numbered($0), "lead", of: Self.account(1)) }
        #expect(try await waiting() == places.map { WatchedPart($0, told: nil) })
        let notice = AllocationNotice(.endsSoon, Self.day)
        try await look(notice)
        #expect(try await waiting().isEmpty)
        #expect(try await waiting(Self.day.adding(days: 1)) == places.map { WatchedPart($0, told: notice.text) })
        // Another licence of theirs is written.
        try await store.keep(
            LicenceRecord(.numbered(51), of: Self.account(1), "other", for: [], at: "police", applied: .noon)
        )
        #expect(try await waiting() == places.map { WatchedPart($0, told: notice.text) })
        try await look(nil)
        let record = try #require(try await store.read { try $0.investigation(.numbered(100), .latest) })
        let ended = try record.ending("lead", of: Self.account(1), because: "Over.", at: .noon, by: "sergeant")
        try await store.keep(ended)
        #expect(try await waiting().isEmpty)
        #expect(try await waiting(Self.day.adding(days: 1)).map(\.place) == Array(places.dropFirst()))
        let load = try await store.read { try $0.workload(of: Self.account(1), "lead", in: "csa") }
        #expect(load == 2)
    }
}
