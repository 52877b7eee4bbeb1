import Access
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// What was seen of practice, what followed and what people entered, as both stores look it up.
struct SamplingTests {
    private let north = Actor.of(.supervisor)
    private let south = Actor.of(.supervisor, unit: "south")
    private let assurer = Actor.of(.qualityAssurer, unit: nil)
    private let judge = Actor.of(.responder)

    /// Three judgements of the north and one of the south, of which the store that is made first draws and reviews.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for (number, actor) in [(1, judge), (2, judge), (3, judge), (4, Actor.of(.responder, unit: "south"))] {
            let contact = try ContactRecord.small(.numbered(number), SmallDocument(), by: actor)
            let judged = contact.next { record in
                record.summary.grade = .high
                record.judgement = MadeJudgement(
                    grade: .high,
                    rationale: "So.",
                    by: actor.account,
                    at: Instant(seconds: Instant.noon.seconds + number),
                    making: 2
                )
            }
            try await store.keep(contact, by: actor)
            try await store.keep(judged, by: actor, at: Instant(seconds: Instant.noon.seconds + number))
        }
        return store
    }

    private func judged(
        _ store: OpenStore,
        _ actor: Actor,
        of unit: UnitID? = nil,
        _ from: Int,
        _ until: Int
    ) async throws -> [RecordID] {
        let reach = try Access.reach(of: actor, to: .samplePractice)
        return try await store.read { session in
            try session.judged(
                within: reach,
                of: unit,
                from: Instant(seconds: Instant.noon.seconds + from),
                until: Instant(seconds: Instant.noon.seconds + until)
            )
        }
        .map(\.contact)
    }

    @Test(arguments: Keeper.allCases) func `what was judged is found by its span, its unit and the reach`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let ids = (0...4).map { RecordID.numbered($0) }
        #expect(try await judged(store, assurer, 0, 100) == Array(ids[1...4]))
        #expect(try await judged(store, assurer, of: "south", 0, 100) == [ids[4]])
        #expect(try await judged(store, north, 0, 100) == Array(ids[1...3]))
        #expect(try await judged(store, north, of: "south", 0, 100).isEmpty)
        // The first second belongs to the span, and its end does not.
        #expect(try await judged(store, north, 2, 3) == [ids[2]])
        #expect(try await judged(store, north, 4, 100).isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `plans, sightings, needs and entries are found by those they are for`(
        keeper: Keeper
    ) async throws {
        let school = try SamplingSchool()
        let store = try await keeper.open()
        try await school.made()
        for change in school.changes() { try await store.keep(change) }
        @Sendable func reach(_ actor: Actor, _ deed: Deed) throws -> Reach { try Access.reach(of: actor, to: deed) }
        let person = school.account(SamplingSchool.judge)
        for (actor, count) in [(north, 1), (south, 0), (assurer, 1)] {
            let plans = try await store.read {
                try $0.samplePlans(within: reach(actor, .samplePractice), PageRequest(limit: 10)).items.count
            }
            #expect(plans == count)
        }
        for (actor, deed, count) in [
            (north, Deed.supervisePractice, 2), (south, .supervisePractice, 0), (assurer, .assurePractice, 2),
            (Actor.of(.supervisor, unit: nil), .supervisePractice, 0),
        ] {
            let seen = try await store.read { try $0.sightings(within: reach(actor, deed)) }
            #expect(seen.count == count && seen.allSatisfy { !$0.isShown && $0.account == person })
            let needs = try await store.read { try $0.needs(within: reach(actor, deed)).count }
            #expect(needs == (count == 0 ? 0 : 1))
            let unsigned = try await store.read { try $0.unsigned(within: reach(actor, deed)).map(\.told.minutes) }
            #expect(unsigned == (count == 0 ? [] : [30]))
        }
        #expect(try await store.read { try $0.sightings(of: person) }.count == 2)
        #expect(try await store.read { try $0.reviews(of: person) }.count == 3)
        #expect(try await store.read { try $0.reviews(of: "nobody") }.isEmpty)
        #expect(try await store.read { try $0.needs(of: person, in: "police", "north") }.count == 1)
        #expect(try await store.read { try $0.needs(of: "nobody", in: "police", "north") }.isEmpty)
        #expect(try await store.read { try $0.development(of: person) }.map(\.told.minutes) == [30, 60])
        let manager = school.account(SamplingSchool.manager)
        #expect(try await store.read { try $0.unsigned(answeredForBy: manager) }.map(\.told.minutes) == [30])
        #expect(try await store.read { try $0.unsigned(answeredForBy: "nobody") }.isEmpty)
    }
}
