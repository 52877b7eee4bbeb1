import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What a supervisor has to review, and which calls wait longest.
struct ListReviewsTests {
    private let office = Office()
    private let all = PageRequest(limit: 50)
    private var list: ListReviews<MemoryStore> { ListReviews(store: office.store) }

    private func record(_ kind: ContactKind = .attended, assessing isAssessed: Bool = true) async throws -> RecordID {
        var document = SmallDocument(SmallPerson("p1"), answers: ["harm.p1": "no"])
        document.kind = kind
        let record = RecordContact(office.desk)
        return try await record(document.kept, assessing: isAssessed, by: office.responder).record.id
    }

    private func judge(_ id: RecordID, _ grade: Grade, at seconds: Int = 0, by actor: Actor? = nil) async throws {
        office.world.set(.afterNoon(seconds))
        _ = try await JudgeContact(office.desk)(
            id,
            grade,
            because: "Why.",
            expecting: nil,
            by: actor ?? office.responder
        )
    }

    @Test func `they come by standing, then the one judged longest ago`() async throws {
        let (low, later, sooner) = (try await record(), try await record(), try await record())
        try await judge(later, .high, at: 60)
        try await judge(sooner, .high, at: 30)
        try await judge(low, .low, at: 10)
        let found = try await list(all, by: office.supervisor)
        #expect(found.items.map(\.contact.id) == [sooner, later, low])
        #expect(found.items.map(\.work.judgedAt) == [.afterNoon(30), .afterNoon(60), .afterNoon(10)])
    }

    @Test func `one's own judgement is never among them`() async throws {
        let id = try await record()
        try await judge(id, .low, by: office.supervisor)
        #expect(try await list(all, by: office.supervisor).items.isEmpty)
        #expect(try await list(all, by: .of(.supervisor, 2)).items.map(\.contact.id) == [id])
    }

    @Test(arguments: [true, false]) func `what was reviewed is gone until it is judged again`(agrees: Bool) async throws
    {
        let id = try await record()
        #expect(try await list(all, by: office.supervisor).items.isEmpty)
        try await judge(id, .low)
        let review = ReviewJudgement(office.desk)
        _ = try await review(id, agrees: agrees, note: "Read.", expecting: nil, by: office.supervisor)
        #expect(try await list(all, by: office.supervisor).items.isEmpty)
        try await judge(id, .medium)
        #expect(try await list(all, by: office.supervisor).items.map(\.contact.id) == [id])
    }

    @Test func `only a supervisor of the unit sees them`() async throws {
        try await judge(record(), .low)
        #expect(try await list(all, by: .of(.supervisor, 5, unit: "south")).items.isEmpty)
        #expect(try await list(all, by: .of(.supervisor, 5, agency: "health")).items.isEmpty)
        for role in AccountRole.allCases where role != .supervisor {
            await office.refuses(.notAllowed) { try await list(all, by: .of(role)) }
        }
    }

    @Test func `calls wait by what is known, grade, what ran out, and age`() async throws {
        let waiting = ListWaiting(store: office.store, world: office.world)
        let unassessed = try await record(.call, assessing: false)
        let ungraded = try await record(.call)
        let (high, outOfTime, inTime, low) = (
            try await record(.call), try await record(.call), try await record(.call), try await record(.call)
        )
        try await judge(low, .low, at: 1)
        try await judge(inTime, .medium, at: 3_000)
        try await judge(outOfTime, .medium, at: 100)
        try await judge(high, .high, at: 4_000)
        _ = try await record()
        office.world.set(.afterNoon(100 + 60 * 60))
        let found = try await waiting(all, by: office.responder)
        #expect(found.items.map(\.contact.id) == [unassessed, ungraded, high, outOfTime, inTime, low])
        let part = try await waiting(PageRequest(limit: 2, after: high.text), by: office.responder)
        #expect(part.items.map(\.contact.id) == [outOfTime, inTime])
    }
}
