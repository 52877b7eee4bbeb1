import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Applying for a licence, who sees one, what lapses by the clock, and what the register says as at a day.
struct LicenceActionTests {
    private let panel = LicensingOffice.panel
    private let asha = LicensingOffice.asha

    private func refusal<Answer>(_ work: () async throws -> Answer) async -> Refusal? {
        await #expect(throws: Refusal.self) { _ = try await work() }
    }

    @Test func `somebody applies who holds what comes before, once`() async throws {
        let office = try LicensingOffice()
        let apply = ApplyForLicence(office.desk)
        #expect(await refusal { try await apply("csa", for: [], by: asha) }?.problems.map(\.field) == ["scopes"])
        #expect(await refusal { try await apply("other", for: ["lead"], by: asha) }?.code == .notFound)
        let applied = try await apply("csa", for: ["lead"], by: asha)
        #expect(applied.record.status == .applied && applied.isHolder && applied.panel.isEmpty)
        let again = await refusal { try await apply("csa", for: ["lead"], by: asha) }
        #expect(again?.reason == "you have one of this scheme already, or have applied for it")
        // It is for specialists here.
        #expect(await refusal { try await apply("csa", for: ["lead"], by: panel[0]) }?.code == .notFound)
    }

    @Test func `who lacks what comes before is told what it is`() async throws {
        let office = try LicensingOffice(without: ["first-course"])
        #expect(await refusal { try await office.applied() }?.reason == "something comes before it: About basics")
        let own = try await ReadLicences(office.desk).own(by: asha)
        #expect(own.open.map { $0.missing.map(\.id) } == [["basics"]])
    }

    @Test func `its holder and the panel of the agency see it, and nobody else`() async throws {
        let office = try LicensingOffice()
        let id = try await office.applied().record.id
        let read = ReadLicences(office.desk)
        #expect(try await read(id, by: asha).isHolder)
        let seen = try await read(id, by: panel[0])
        #expect(!seen.isHolder && seen.holder?.name == "Asha Rao")
        #expect(seen.panel.map(\.name) == (1...6).map { "Member \($0)" }, "without their line manager")
        let entries = office.store.state.journal.filter { $0.verb == "consult" }
        #expect(entries.map(\.rule) == ["own-licence", "same-agency"])
        for stranger in [LicensingOffice.elsewhere, .of(.chiefOfficer), .of(.responder), .of(.assessor)] {
            #expect(await refusal { try await read(id, by: stranger) }?.code == .notFound)
        }
        #expect(try await read.list(.toDecide, PageRequest(limit: 9), by: panel[0]).items.map(\.name) == ["Asha Rao"])
        let other = try await read.list(.toDecide, PageRequest(limit: 9), by: LicensingOffice.elsewhere)
        #expect(other.items.isEmpty)
        #expect(await refusal { try await read.list(.toDecide, PageRequest(limit: 9), by: asha) }?.code == .notAllowed)
    }

    @Test func `it lapses at midnight after its last day, once, and can be restored`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let last = try #require(awarded.record.expires)
        let lapse = LapseLicences(store: office.store, world: office.world)
        office.world.set(LocalTime.instant(on: last, minuteOfDay: 1_439))
        #expect(try await lapse(atMost: 9) == 0)
        office.world.set(LocalTime.instant(on: last.adding(days: 1), minuteOfDay: 0))
        #expect(try await lapse(atMost: 9) == 1)
        #expect(try await lapse(atMost: 9) == 0)
        let lapsed = try await ReadLicences(office.desk)(awarded.record.id, by: asha)
        #expect(lapsed.record.status == .lapsed && lapsed.record.steps.last?.by == "heed")
        #expect(office.store.state.events.last == Event(.licenceLapsed, of: lapsed.record.id))
        let restored = try await office.take(.restore, lapsed)
        #expect(restored.record.status == .restored)
        #expect(restored.record.steps.map(\.move) == [.admit, .award, .lapse, .restore])
    }

    @Test func `the register says who held what on a day, as it was known then`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let start = LocalTime.day(of: .noon)
        office.world.set(Instant.noon.adding(days: 10))
        try await office.take(.suspend, awarded)
        let read = ReadLicences(office.desk)
        func states(_ days: Int, by actor: Actor) async throws -> [LicenceRecord.Status] {
            try await read.register(on: start.adding(days: days), PageRequest(limit: 9), by: actor).items
                .map(\.record.status)
        }
        let reader = Actor.of(.supervisor)
        #expect(try await states(-1, by: reader).isEmpty)
        #expect(try await states(0, by: reader) == [.awarded])
        #expect(try await states(9, by: reader) == [.awarded])
        #expect(try await states(10, by: reader) == [.suspended])
        #expect(await refusal { try await states(11, by: reader) }?.problems.map(\.field) == ["on"])
        #expect(try await states(10, by: .of(.supervisor, agency: "other-force")).isEmpty)
        #expect(await refusal { try await states(10, by: asha) }?.code == .notAllowed)
        let entries = office.store.state.journal.filter { $0.rule == "reads-register" }
        #expect(entries.count == 3 && entries.allSatisfy { $0.subject == awarded.record.id })
    }

    @Test func `another force keeps it from then on, and the register of each says so`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        office.world.set(Instant.noon.adding(days: 10))
        let moved = try await office.take(.transfer, awarded)
        let read = ReadLicences(office.desk)
        #expect(await refusal { try await read(moved.record.id, by: panel[0]) }?.code == .notFound)
        #expect(try await read(moved.record.id, by: LicensingOffice.elsewhere).record.agency == "other-force")
        func held(_ days: Int, in agency: AgencyID) async throws -> Int {
            let day = LocalTime.day(of: .noon).adding(days: days)
            let reader = Actor.of(.supervisor, agency: agency)
            return try await read.register(on: day, PageRequest(limit: 9), by: reader).items.count
        }
        #expect(try await held(9, in: "police") == 1)
        #expect(try await held(9, in: "other-force") == 0)
        #expect(try await held(10, in: "police") == 0)
        #expect(try await held(10, in: "other-force") == 1)
    }

    @Test func `whoever gives out work is told what somebody holds`() async throws {
        let office = try LicensingOffice()
        #expect(try await office.store.read { try $0.licences(of: asha.account) }.isEmpty)
        let awarded = try await office.awarded()
        let last = try #require(awarded.record.expires)
        let held = try await office.store.read { try $0.licences(of: asha.account) }
        #expect(held.map(\.scheme) == ["csa"] && held.map(\.scopes) == [["lead"]])
        #expect(held.map { $0.isCurrent(on: last) } == [true])
        #expect(held.map { $0.isCurrent(on: last.adding(days: 1)) } == [false])
        try await office.take(.suspend, awarded)
        let after = try await office.store.read { try $0.licences(of: asha.account) }
        #expect(after.map { $0.isCurrent(on: last) } == [false])
    }
}
