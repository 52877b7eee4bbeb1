import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Which agreements bind an agency, and which of them hold on a day.
struct AgreementTests {
    private let today = LocalTime.day(of: .noon)

    private func terms(_ number: Int, from: Int, until: Int?, with other: AgencyID) -> AgreementTerms {
        AgreementTerms(
            title: "Protocol \(number)",
            source: "Invented",
            parties: ["police", other],
            unit: UnitID("unit-\(number)"),
            from: today.adding(days: from),
            until: until.map { today.adding(days: $0) },
            review: today.adding(days: 400),
            clocks: [AgreedClock("adult-safeguarding", .decide, within: AgreedTime(2, .hours), because: "Here.")]
        )
    }

    @Test(arguments: Keeper.allCases)
    func `they are found by agency and day, once all have signed`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = AgreementDesk(store: made, policies: FixedRespondPolicies(), world: world)
        let police = Actor.of(.hubCoordinator)
        let plans: [(from: Int, until: Int?, other: AgencyID, isSigned: Bool)] = [
            (0, nil, "health", true), (0, 5, "adult-social-care", true), (6, nil, "health", true),
            (0, nil, "health", false),
        ]
        var ids: [RecordID] = []
        for (number, plan) in plans.enumerated() {
            let said = terms(number, from: plan.from, until: plan.until, with: plan.other)
            let draft = try await DraftAgreement(desk)(said, by: police)
            ids.append(draft.id)
            let signers = plan.isSigned ? [police, .of(.partnerPractitioner, agency: plan.other)] : [police]
            for actor in signers {
                let sign = SignAgreement(desk)
                _ = try await sign(draft.id, as: "R. Amberley", holding: "Head", expecting: nil, by: actor)
            }
            for version in made.state.records[draft.id] ?? [] { try await store.keep(version.record) }
        }
        let all = ids
        func holding(_ agency: AgencyID, _ days: Int) async throws -> [RecordID] {
            try await store.read { try $0.agreements(binding: agency, on: today.adding(days: days)).map(\.id) }
        }
        #expect(try await holding("police", -1) == [])
        #expect(try await holding("police", 0) == [all[0], all[1]])
        #expect(try await holding("police", 6) == [all[0], all[2]])
        #expect(try await holding("adult-social-care", 5) == [all[1]])
        #expect(try await holding("school", 0) == [])
        let signed = try await store.read { try $0.agreementsSigned(by: "health").map(\.id) }
        #expect(signed == [all[0], all[2]])
        let first = try await store.read { try $0.agreements(binding: "police", nil, on: today, PageRequest(limit: 3)) }
        #expect(first.items.map(\.id) == [all[3], all[2], all[1]])
        let cursor = first.next
        let rest = try await store.read {
            try $0.agreements(binding: "police", nil, on: today, PageRequest(limit: 3, after: cursor))
        }
        #expect(rest.items.map(\.id) == [all[0]] && rest.next == nil)
        #expect(
            try await store.read { try $0.agreements(binding: "school", nil, on: today, PageRequest(limit: 3)) }.items
                .isEmpty
        )
    }

    @Test(arguments: Keeper.allCases)
    func `each part is found, and what is past its review is told of once`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let made = MemoryStore()
        let desk = AgreementDesk(store: made, policies: FixedRespondPolicies(), world: FixedSurroundings())
        let police = Actor.of(.hubCoordinator)
        var ids: [RecordID] = []
        for (number, review) in [10, 20, 5].enumerated() {
            var said = terms(number, from: 0, until: number == 1 ? 12 : nil, with: "health")
            said.review = today.adding(days: review)
            let draft = try await DraftAgreement(desk)(said, by: police)
            ids.append(draft.id)
            for actor in number == 2 ? [police] : [police, .of(.partnerPractitioner, agency: "health")] {
                _ = try await SignAgreement(desk)(
                    draft.id,
                    as: "R. Amberley",
                    holding: "Head",
                    expecting: nil,
                    by: actor
                )
            }
            for version in made.state.records[draft.id] ?? [] { try await store.keep(version.record) }
        }
        let all = ids
        func found(_ part: AgreementPart?, _ days: Int) async throws -> [RecordID] {
            let day = today.adding(days: days)
            return try await store.read { session in
                try session.agreements(binding: "health", part, on: day, PageRequest(limit: 9)).items.map(\.id)
            }
        }
        #expect(try await found(.inForce, 10) == [all[1], all[0]])
        #expect(try await found(.inForce, 13) == [all[0]])
        #expect(try await found(.toSign, 10) == [all[2]])
        #expect(try await found(.toReview, 10) == [])
        #expect(try await found(.toReview, 11) == [all[0]])
        #expect(try await found(nil, 10) == all.reversed())
        let late = today.adding(days: 30)
        let told = try await store.write { session in
            let due = try session.agreementsToTell(on: late, atMost: 9)
            for agreement in due { try session.keepTold(agreement, at: .noon) }
            return due.map(\.id)
        }
        #expect(told == [all[0]], "what has ended, and what nobody signed, is not looked at again")
        #expect(try await store.read { try $0.agreementsToTell(on: late, atMost: 9) }.isEmpty)
    }
}
