import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What waits for somebody, in the order in which to take it.
struct ListWorkTests {
    private let office = Office()
    private var list: ListWork<MemoryStore> { ListWork(store: office.store) }
    private let all = PageRequest(limit: 50)

    private func record(
        _ answer: String? = nil,
        at seconds: Int = 0,
        kind: ContactKind = .attended,
        assessing isAssessed: Bool = true,
        by actor: Actor? = nil
    ) async throws -> RecordID {
        let answers = answer.map { ["harm.p1": $0] } ?? [:]
        var document = SmallDocument(SmallPerson("p1"), at: .afterNoon(seconds), answers: answers)
        document.kind = kind
        let record = RecordContact(office.desk)
        return try await record(document.kept, assessing: isAssessed, by: actor ?? office.responder).record.id
    }

    private func judge(_ id: RecordID, _ grade: Grade, by actor: Actor? = nil) async throws {
        _ = try await JudgeContact(office.desk)(
            id,
            grade,
            because: "Why.",
            expecting: nil,
            by: actor ?? office.responder
        )
    }

    private func review(_ id: RecordID, agrees: Bool) async throws {
        _ = try await ReviewJudgement(office.desk)(
            id,
            agrees: agrees,
            note: "Read.",
            expecting: nil,
            by: office.supervisor
        )
    }

    private func reasons(_ id: RecordID, for actor: Actor? = nil) async throws -> [WorkReason]? {
        let actor = actor ?? office.responder
        return try await list(all, by: actor).items.first { $0.contact.id == id }?.work.reasons(for: actor.account)
    }

    @Test func `risk not yet known comes first, then by standing, then the oldest`() async throws {
        let low = try await record("no")
        let highLater = try await record("yes", at: 60)
        let high = try await record("yes", at: -60)
        let medium = try await record(nil, at: -600)
        let unknown = try await record("no", at: 600, assessing: false)
        #expect(
            try await list(all, by: office.responder).items.map(\.contact.id) == [
                unknown, high, highLater, medium, low,
            ]
        )
    }

    @Test func `a list comes in parts`() async throws {
        let (low, high) = (try await record("no"), try await record("yes"))
        let first = try await list(PageRequest(limit: 1), by: office.responder)
        #expect(first.items.map(\.contact.id) == [high])
        let rest = try await list(PageRequest(limit: 1, after: first.next), by: office.responder)
        #expect(rest.items.map(\.contact.id) == [low])
        #expect(rest.next == nil)
    }

    @Test func `each reason is told, and what waits for nothing is not listed`() async throws {
        let id = try await record()
        #expect(try await reasons(id) == [.notJudged, .openQuestions])
        try await judge(id, .medium)
        #expect(try await reasons(id) == nil)
        _ = try await AnswerQuestions(office.desk)(id, Case.yes, expecting: nil, by: office.responder)
        #expect(try await reasons(id) == [.changedSinceJudged])
        try await judge(id, .high)
        #expect(try await reasons(id) == nil)
    }

    @Test func `one that was never assessed, and one that waits, say so`() async throws {
        let unassessed = try await record(assessing: false)
        #expect(try await reasons(unassessed) == [.riskNotYetKnown, .notJudged])
        let call = try await record("no", kind: .call)
        try await judge(call, .low)
        #expect(try await reasons(call) == [.waiting])
        _ = try await AttendContact(office.desk)(call, .attended, expecting: nil, by: office.responder)
        #expect(try await reasons(call) == nil)
    }

    @Test func `a judgement that was returned waits for the one who made it`() async throws {
        let id = try await record("no")
        try await judge(id, .low)
        try await review(id, agrees: false)
        #expect(try await reasons(id) == [.returned])
        #expect(try await reasons(id, for: .of(.responder, 2)) == nil)
        #expect(try await reasons(id, for: office.supervisor) == nil)
        try await judge(id, .medium)
        try await review(id, agrees: true)
        #expect(try await reasons(id) == nil)
    }

    @Test(arguments: Outsider.allCases) func `the wrong person sees nothing`(outsider: Outsider) async throws {
        _ = try await record("yes", kind: .call)
        let waiting = ListWaiting(store: office.store, world: office.world)
        guard outsider.code == .notFound else {
            await office.refuses(.notAllowed) { try await list(all, by: outsider.actor) }
            await office.refuses(.notAllowed) { try await waiting(all, by: outsider.actor) }
            return
        }
        #expect(try await list(all, by: outsider.actor).items.isEmpty)
        #expect(try await waiting(all, by: outsider.actor).items.isEmpty)
    }

    @Test func `listing leaves nothing in the journal, since it names nobody`() async throws {
        _ = try await record("yes")
        let before = office.store.footprint
        _ = try await list(all, by: office.responder)
        #expect(office.store.footprint == before)
    }
}
