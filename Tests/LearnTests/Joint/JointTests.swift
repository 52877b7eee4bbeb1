import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Agencies of whose people a programme asks a part acknowledge that part, and a new part anew.
struct JointTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let health = Actor(account: "nia", agency: "health", unit: "ward", roles: [.partnerPractitioner])
    private let school = Actor(account: "sam", agency: "school", roles: [.partnerPractitioner])

    /// Police learn all of it; health and schools have parts, and schools one of two by their role.
    private func programme(_ version: Int = 1) -> Programme {
        let modules = ["seeing", "telling", "deciding"].map { id in
            School.module(LearningModuleID(id), version: id == "telling" ? version : 1)
        }
        return Programme(
            Term(id: "together", title: "Together", meaning: "", authority: Authority(source: "invented")),
            inForce: Period(from: CalendarDay(number: 0)),
            audiences: [
                Audience(agencies: ["police"], roles: [.responder]),
                Audience(agencies: ["health", "school"], modules: ["telling"]),
                Audience(agencies: ["school"], roles: [.hubCoordinator], modules: ["seeing"]),
                Audience(agencies: ["housing"], modules: ["seeing"]), Audience(agencies: ["housing"]),
            ],
            modules: modules,
            reminders: Reminders(days: [])
        )
    }

    private func desk(_ version: Int = 1) -> LearnDesk<MemoryStore> {
        LearnDesk(store: store, policies: Fixed(programme: programme(version)), world: world)
    }

    private struct Fixed: LearnPolicies {
        let programme: Programme

        func learnPolicy(at moment: Instant) -> LearnPolicy {
            LearnPolicy(
                guidelines: [],
                behaviours: [],
                ranks: [],
                fewestPeers: 5,
                topics: [],
                modules: programme.modules,
                programmes: [programme]
            )
        }
    }

    private func refusal(_ work: () async throws -> Void) async -> Refusal.Code? {
        await #expect(throws: Refusal.self) { try await work() }?.code
    }

    private func acknowledge(_ actor: Actor, version: Int = 1, expecting: Int = 0) async throws {
        try await AcknowledgePart(desk(version))("together", saying: "In May.", expecting: expecting, by: actor)
    }

    @Test func `an agency has a part where none of its people has the whole`() {
        let parts = programme().jointParts
        #expect(parts.map(\.agency) == ["health", "school"])
        #expect(parts.map(\.modules) == [["telling"], ["seeing", "telling"]])
    }

    @Test func `each agency acknowledges its own part, and what the other has is not told`() async throws {
        try await acknowledge(health)
        let own = try await ReadJoint(desk())(by: health)
        #expect(own.map(\.part.agency) == ["health"] && own.allSatisfy(\.isAcknowledged))
        #expect(own.first?.last?.words == "In May." && own.first?.last?.by == "nia")
        let other = try await ReadJoint(desk())(by: school)
        #expect(other.map(\.part.agency) == ["school"] && !other.contains(where: \.isAcknowledged))
        #expect(try await ReadJoint(desk()).waiting(by: school) == 1)
        #expect(try await ReadJoint(desk()).waiting(by: health) == 0)
        #expect(store.state.events.map(\.name) == [.partAcknowledged])
    }

    @Test func `whoever has the whole sees all, an agency with a part its own, and others nothing`() async throws {
        try await acknowledge(health)
        func seen(_ agency: AgencyID) async throws -> [String] {
            let reading = Actor(account: "tam", agency: agency, roles: [.trainer])
            return try await ReadCoverage(desk())(by: reading).joint.map { "\($0.part.agency) \($0.isAcknowledged)" }
        }
        #expect(try await seen("police") == ["health true", "school false"])
        #expect(try await seen("housing") == ["health true", "school false"])
        #expect(try await seen("school") == ["school false"])
        #expect(try await seen("ambulance").isEmpty)
    }

    @Test func `a new version of one of its modules asks anew, and of another's does not`() async throws {
        try await acknowledge(health)
        #expect(try await ReadJoint(desk(2)).waiting(by: health) == 1)
        try await acknowledge(health, version: 2, expecting: 1)
        let own = try await ReadJoint(desk(2))(by: health)
        #expect(own.first?.record?.given.count == 2 && own.first?.isAcknowledged == true)
        let first = programme().jointParts[0].edition
        #expect(first == programme().jointParts[0].edition && first != programme(2).jointParts[0].edition)
    }

    @Test func `what does not hold is refused, and keeps nothing`() async throws {
        #expect(await refusal { try await acknowledge(health, expecting: 3) } == .notInThisState)
        let blank = await #expect(throws: Refusal.self) {
            try await AcknowledgePart(desk())("together", saying: " ", expecting: 0, by: health)
        }
        #expect(blank?.problems.map(\.field) == ["words"])
        #expect(store.state.records.isEmpty)
        try await acknowledge(health)
        #expect(await refusal { try await acknowledge(health, expecting: 0) } == .versionStale)
        #expect(await refusal { try await acknowledge(health, expecting: 1) } == .notInThisState)
        let police = Actor(account: "pat", agency: "police", roles: [.hubCoordinator])
        #expect(await refusal { try await acknowledge(police) } == .notFound)
    }

    @Test func `a part that is another one by now is not taken up unread`() async throws {
        let read = programme().jointParts[0].edition
        let late = await refusal {
            try await AcknowledgePart(desk(2))("together", of: read, saying: "In May.", expecting: 0, by: health)
        }
        #expect(late == .notInThisState && store.state.records.isEmpty)
        let own = try await AcknowledgePart(desk())("together", of: read, saying: "In May.", expecting: 0, by: health)
        #expect(own.standing.isAcknowledged && own.standing.last?.words == "In May." && own.isOwn)
    }

    @Test func `whoever reads coverage sees every part, and those who speak for an agency its words`() async throws {
        try await acknowledge(health)
        func seen(_ agency: AgencyID, _ roles: Set<AccountRole>) async throws -> [String] {
            let actor = Actor(account: "tam", agency: agency, roles: roles)
            return try await ReadJoint(desk()).seen(by: actor).map { "\($0.standing.part.agency) \($0.isOwn)" }
        }
        #expect(try await seen("police", [.trainer]) == ["health false", "school false"])
        #expect(try await seen("police", [.hubCoordinator]).isEmpty)
        #expect(try await seen("health", [.trainer]) == ["health false"])
        #expect(try await seen("health", [.chiefOfficer]) == ["health true"])
        #expect(try await seen("health", [.partnerPractitioner]) == ["health true"])
        let responder = Actor(account: "tam", agency: "police", roles: [.responder])
        #expect(await refusal { _ = try await ReadJoint(desk()).seen(by: responder) } == .notAllowed)
    }

    @Test(arguments: AccountRole.allCases) func `only those who speak for an agency acknowledge`(
        role: AccountRole
    ) async throws {
        let actor = Actor(account: "nia", agency: "health", roles: [role])
        let speaks: Set<AccountRole> = [.hubCoordinator, .partnerPractitioner, .administrator, .chiefOfficer]
        guard !speaks.contains(role) else { return try await acknowledge(actor) }
        #expect(await refusal { try await acknowledge(actor) } == .notAllowed)
        #expect(await refusal { _ = try await ReadJoint(desk())(by: actor) } == .notAllowed)
        #expect(try await ReadJoint(desk()).waiting(by: actor) == 0)
    }
}
