import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Assessments, and which contacts wait for one.
struct AssessmentTests {
    /// A contact of three versions; the first assessed twice, the third once.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let first = try Cast.contact(1, Cast.nora)
        let second = first.next { $0.documentVersion = 2 }
        let third = second.next { $0.documentVersion = 3 }
        try await store.keep(Cast.nora, first, try AssessmentRecord.small(.numbered(11), of: first))
        try await store.keep(try AssessmentRecord.small(.numbered(12), of: first, at: .afterNoon(5)))
        try await store.keep(second, at: .afterNoon(10))
        try await store.keep(third, try AssessmentRecord.small(.numbered(13), of: third, at: .afterNoon(20)))
        let other = try Cast.contact(2, Cast.nora)
        try await store.keep(other, try AssessmentRecord.small(.numbered(14), of: other, at: .afterNoon(90)))
        return store
    }

    @Test(arguments: Keeper.allCases) func `an assessment comes back whole`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let contact = try Cast.contact(1, Cast.nora)
        let kept = try AssessmentRecord.small(.numbered(12), of: contact, at: .afterNoon(5))
        let found = try #require(try await store.read { try $0.assessment(.numbered(12)) })
        #expect(found.contact == contact.id)
        #expect(found.contactVersion == 1)
        #expect(found.at == .afterNoon(5))
        #expect(found.made.policy == kept.made.policy)
        #expect(found.made.input == kept.made.input)
        #expect(found.made.output == kept.made.output)
        #expect(found.made.outline == kept.made.outline)
        #expect(try await store.read { try $0.assessment(.numbered(77)) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `those of a contact come oldest first`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let found = try await store.read { try $0.assessments(of: .numbered(1)) }
        #expect(found.map(\.id) == [11, 12, 13].map(RecordID.numbered))
        #expect(try await store.read { try $0.assessments(of: .numbered(77)) }.isEmpty)
    }

    @Test(arguments: Keeper.allCases) func `the latest is found of every edition`(keeper: Keeper) async throws {
        let store = try await opened(keeper)
        let editions: [(edition: Edition, number: Int?)] = [
            (.latest, 13), (.version(0), nil), (.version(1), 12), (.version(2), 12), (.version(3), 13),
            (.version(9), 13), (.asOf(.afterNoon(-1)), nil), (.asOf(.noon), 11), (.asOf(.afterNoon(4)), 11),
            (.asOf(.afterNoon(5)), 12), (.asOf(.afterNoon(19)), 12), (.asOf(.afterNoon(20)), 13),
        ]
        for (edition, number) in editions {
            let found = try await store.read { try $0.latestAssessment(of: .numbered(1), edition) }
            #expect(found?.id == number.map(RecordID.numbered), "\(edition)")
        }
        #expect(try await store.read { try $0.latestAssessment(of: .numbered(77), .latest) } == nil)
    }

    @Test(arguments: Keeper.allCases) func `contacts wait until what stands is assessed, oldest first`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let waiting = { @Sendable (limit: Int) in
            try await store.read { try $0.contactsToAssess(atMost: limit) }.map {
                "\($0.id.text.suffix(1)) v\($0.version)"
            }
        }
        #expect(try await waiting(9) == [])
        let (third, fourth) = (try Cast.contact(3, Cast.nora), try Cast.contact(4, Cast.nora))
        try await store.keep(fourth)
        try await store.keep(third)
        #expect(try await waiting(9) == ["3 v1", "4 v1"])
        #expect(try await waiting(1) == ["3 v1"])

        let first = try #require(try await store.read { try $0.contact(.numbered(1), .latest) })
        try await store.keep(first.next())
        #expect(try await waiting(9) == ["3 v1", "4 v1"])
        let changed = first.next().next { $0.documentVersion = 5 }
        try await store.keep(changed)
        #expect(try await waiting(9) == ["1 v5", "3 v1", "4 v1"])

        try await store.keep(try AssessmentRecord.small(.numbered(21), of: third))
        try await store.keep(try AssessmentRecord.small(.numbered(22), of: changed))
        #expect(try await waiting(9) == ["4 v1"])
    }

    @Test(arguments: Keeper.allCases) func `an assessment of what has been overtaken does not end the wait`(
        keeper: Keeper
    ) async throws {
        let store = try await keeper.open()
        let contact = try Cast.contact(1, Cast.nora)
        try await store.keep(Cast.nora, contact)
        try await store.keep(contact.next { $0.documentVersion = 2 })
        try await store.keep(try AssessmentRecord.small(.numbered(2), of: contact))
        #expect(try await store.read { try $0.contactsToAssess(atMost: 5) }.map(\.version) == [2])
    }
}
