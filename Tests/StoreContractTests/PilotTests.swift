import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Pilots are found by their agency, the latest first, and with every figure, on every store.
struct PilotTests {
    private static let today = LocalTime.day(of: .noon)

    private func actor(_ agency: AgencyID = "police") -> Actor {
        Actor(account: "kit", agency: agency, unit: nil, roles: [.qualityAssurer])
    }

    private func pilot(_ number: Int, _ agency: AgencyID = "police") -> Pilot {
        let plan = PilotPlan(
            "Calling back",
            asking: "Do more people say yes?",
            trying: "one",
            "",
            with: PilotGroup(["north"], "and nights"),
            against: .nobody(because: "There is but one unit."),
            from: Self.today,
            to: Self.today.adding(days: 90)
        )
        return Pilot(id: .numbered(number), plan, at: .noon, by: actor(agency))
    }

    @Test(arguments: Keeper.allCases) func `they are found page by page, and by nobody else`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        try await store.keep(pilot(1), pilot(2), pilot(3))
        try await store.keep(pilot(4, "health"))
        func found(_ agency: AgencyID, _ page: PageRequest) async throws -> Page<Pilot> {
            let reach = try Access.reach(of: actor(agency), to: .readPilots)
            return try await store.read { try $0.pilots(within: reach, page) }
        }
        let first = try await found("police", PageRequest(limit: 2))
        #expect(first.items.map(\.id) == [.numbered(3), .numbered(2)])
        let rest = try await found("police", PageRequest(limit: 2, after: first.next))
        #expect(rest.items.map(\.id) == [.numbered(1)] && rest.next == nil)
        #expect(try await found("health", PageRequest(limit: 2)).items.map(\.id) == [.numbered(4)])
    }

    @Test(arguments: Keeper.allCases) func `what was entered comes back as it was, and so do earlier versions`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let planned = pilot(1)
        let (share, mean): (RecordID, RecordID) = (.numbered(11), .numbered(12))
        var next = try planned.measured(by: .init("Said yes", hoped: .up, .share, from: "Referrals"), as: share)
        try await store.keep(planned)
        try await store.keep(next)
        next = try next.measured(by: .init("Waited", hoped: .down, .mean(unit: "days"), from: "Contacts"), as: mean)
        try await store.keep(next)
        let told = PilotReading.Told(
            mean,
            .piloted,
            .baseline,
            .mean(3.4, of: 30),
            from: Self.today.adding(days: -30),
            to: Self.today.adding(days: -1),
            source: "Counted"
        )
        next = try next.entered(told, mending: nil, as: .numbered(13), at: .noon, by: "kit")
        try await store.keep(next)
        let kept = try #require(try await store.read { try $0.pilot(.numbered(1), .latest) })
        #expect(kept.readings == next.readings && kept.measures == next.measures && kept.plan == planned.plan)
        let earlier = try await store.read { try $0.pilot(.numbered(1), .version(2)) }
        #expect(earlier?.measures.count == 1 && earlier?.readings.isEmpty == true)
    }

    @Test(arguments: Keeper.allCases) func `the units of an agency are those in which somebody works`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let places: [(AgencyID, UnitID?)] = [
            ("police", "south"), ("police", "north"), ("police", "south"), ("police", nil), ("health", "west"),
        ]
        for (number, place) in places.enumerated() {
            try await store.keep(
                Account(id: .numbered(number + 1), name: "Nobody", agency: place.0, unit: place.1, roles: [.responder])
            )
        }
        #expect(try await store.read { try $0.units(of: "police") } == ["north", "south"])
        #expect(try await store.read { try $0.units(of: "education") }.isEmpty)
    }
}
