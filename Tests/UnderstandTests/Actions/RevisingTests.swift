import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// What holds of every action that makes something else of a contact.
struct RevisingTests {
    @Test(arguments: Revising.allCases) func `it is one version more, of which the actor took part`(
        revising: Revising
    ) async throws {
        let opened = try await Case()
        opened.office.world.set(.afterNoon(60))
        let view = try await opened.revise(revising)
        #expect(view.record.version == 3)
        #expect(view.record.holding.involved == [opened.office.responder.account, opened.office.supervisor.account])
        let past = try await opened.office.store.read { try $0.past(of: opened.id) }
        #expect(past.last == PastVersion(version: 3, at: .afterNoon(60), by: opened.office.supervisor.account))
        #expect(past.count == 3)
    }

    @Test(arguments: Revising.allCases) func `the contact and each person have one entry, and so has a new assessment`(
        revising: Revising
    ) async throws {
        let opened = try await Case()
        let (view, entries, events) = try await opened.office.account { try await opened.revise(revising) }
        let rule = "same-unit"
        var expected = [Journaled(.alter, .contact, opened.id, 3, under: rule)]
        if revising == .linking {
            expected.append(Journaled(.combine, .person, opened.idris, under: rule))
            expected.append(Journaled(.combine, .person, opened.nora, under: rule))
        } else {
            expected.append(Journaled(.consult, .person, opened.nora, under: rule))
        }
        if revising.isOfDocument {
            expected.append(Journaled(.collect, .assessment, view.assessment?.id, 1, under: rule))
        }
        #expect(entries == expected)
        let assessed = revising.isOfDocument ? [Event(.contactAssessed, of: opened.id)] : []
        #expect(events == [Event(revising.event, of: opened.id)] + assessed)
    }

    @Test(arguments: Revising.allCases) func `the last assessment is of what now stands`(
        revising: Revising
    ) async throws {
        let opened = try await Case()
        let view = try await opened.revise(revising)
        #expect(view.isAssessed)
        #expect(view.assessment?.contactVersion == (revising.isOfDocument ? 3 : 2))
        #expect(view.record.documentVersion == (revising.isOfDocument ? 3 : 2))
        #expect((view.difference != nil) == revising.isOfDocument)
        #expect(try await opened.office.store.read { try $0.contactsToAssess(atMost: 9) }.isEmpty)
    }

    @Test(arguments: Revising.allCases, [1, 3])
    func `another version than the expected one is refused, with the one that stands`(
        revising: Revising,
        version: Int
    ) async throws {
        let opened = try await Case()
        let refused = await opened.office.refuses(.versionStale) {
            try await opened.revise(revising, expecting: version)
        }
        #expect(refused?.current == 2)
    }

    @Test(arguments: Revising.allCases, Outsider.allCases) func `whoever may not is refused`(
        revising: Revising,
        outsider: Outsider
    ) async throws {
        let opened = try await Case()
        await opened.office.refuses(outsider.code) { try await opened.revise(revising, by: outsider.actor) }
    }

    @Test(arguments: Revising.allCases) func `a contact that is not there is refused like one of others`(
        revising: Revising
    ) async throws {
        let opened = try await Case()
        let missing = await opened.office.refuses(.notFound) { try await opened.revise(revising, of: .numbered(77)) }
        let hidden = await opened.office.refuses(.notFound) {
            try await opened.revise(revising, by: Outsider.otherUnit.actor)
        }
        #expect(missing == hidden)
    }

    @Test(arguments: Revising.allCases.filter(\.mayExpectNothing))
    func `the answer is kept beside the change, and a used key refuses both`(revising: Revising) async throws {
        let opened = try await Case()
        let receipt = opened.office.receipt(of: opened.office.supervisor)
        let view = try await opened.revise(revising, receipt: receipt)
        let kept = try await opened.office.store.read { try $0.answer(to: receipt.key) }
        #expect(kept == KeptAnswer(key: receipt.key, answer: [3], people: view.record.people))
        await opened.office.refuses(.keyInUse) { try await opened.revise(.judging, expecting: nil, receipt: receipt) }
    }

    @Test(arguments: Revising.allCases.filter { !$0.isOfDocument })
    func `what leaves the document as it is leaves what was learnt of its people since`(revising: Revising) async throws
    {
        let opened = try await Case()
        try await opened.office.record(SmallPerson("p1", PersonDetails(given: "Leonora"), record: opened.nora))
        let (_, entries, _) = try await opened.office.account { try await opened.revise(revising) }
        #expect(entries.filter { $0.kind == "person" }.map(\.verb) == ["consult"])
        let details = try await opened.office.store.read { try $0.person(opened.nora, .latest) }?.details
        #expect(details?.given == "Leonora")
    }

    @Test func `only a supervisor reviews`() async throws {
        let opened = try await Case()
        for role in [AccountRole.responder, .hubCoordinator, .specialist, .partnerPractitioner] {
            await opened.office.refuses(.notAllowed) { try await opened.revise(.reviewing, by: .of(role, 4)) }
        }
    }
}
