import Access
import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// A contact is recorded with everybody in it, each accounted for once.
struct RecordContactTests {
    private let office = Office()
    private let rule = "records-contacts"
    private let nora = SmallPerson("p1", Cast.nora.details)
    private let idris = SmallPerson("p2", Cast.idris.details)

    private func collected(_ kind: RecordKind, _ id: RecordID?) -> Journaled {
        Journaled(.collect, kind, id, 1, under: rule)
    }

    @Test func `the contact, everybody in it and the assessment are new, each with one entry`() async throws {
        let (view, entries, events) = try await office.account { try await office.record(nora, idris) }
        let people = view.record.links.map(\.record)
        #expect(Set(people).count == 2)
        #expect(
            entries == [
                collected(.contact, view.record.id), collected(.person, people[0]), collected(.person, people[1]),
                collected(.assessment, view.assessment?.id),
            ]
        )
        #expect(events == [Event(.contactRecorded, of: view.record.id), Event(.contactAssessed, of: view.record.id)])
        #expect(office.store.state.journal.allSatisfy { $0.actor == office.responder.account && $0.at == .noon })
    }

    @Test func `what is kept is the document, whose it is, and what it says`() async throws {
        var document = SmallDocument(nora, idris)
        document.reference = "R/1"
        document.grade = .low
        let view = try await RecordContact(office.desk)(document.kept, by: office.responder)
        #expect(view.isAssessed)
        #expect(view.difference == nil)
        let kept = try await office.latest(view.record.id)
        #expect(kept.version == 1)
        #expect(kept.document == (try document.kept))
        #expect(kept.recordedBy == office.responder.account)
        #expect(kept.holding.unit == "north")
        #expect(kept.holding.involved == [office.responder.account])
        #expect(kept.summary == ContactSummary(at: .noon, kind: .attended, reference: "R/1", grade: .low))
        #expect(kept.links.map(\.isByHand) == [false, false])
        let person = try await office.store.read { try $0.person(kept.links[1].record, .latest) }
        #expect(person?.details == Cast.idris.details)
    }

    @Test func `a contact that is to be assessed later waits for it`() async throws {
        let (view, entries, events) = try await office.account {
            try await RecordContact(office.desk)(SmallDocument(nora).kept, assessing: false, by: office.responder)
        }
        #expect(view.assessment == nil)
        #expect(!view.isAssessed)
        #expect(entries.map(\.kind) == ["contact", "person"])
        #expect(events == [Event(.contactRecorded, of: view.record.id)])
        #expect(office.assessing.earlier.isEmpty)
        let waiting = try await office.store.read { try $0.contactsToAssess(atMost: 9) }
        #expect(waiting.map(\.id) == [view.record.id])
    }

    @Test func `the answer is kept beside the contact, with everybody whom it shows`() async throws {
        let receipt = office.receipt(of: office.responder)
        let view = try await RecordContact(office.desk)(
            SmallDocument(nora).kept,
            by: office.responder,
            receipt: receipt
        )
        let kept = try await office.store.read { try $0.answer(to: receipt.key) }
        #expect(kept == KeptAnswer(key: receipt.key, answer: [1], people: view.record.people))
    }

    @Test func `where the key was used in between nothing is recorded`() async throws {
        let receipt = office.receipt(of: office.responder)
        let record = RecordContact(office.desk)
        _ = try await record(SmallDocument(nora).kept, by: office.responder, receipt: receipt)
        await office.refuses(.keyInUse) {
            try await record(SmallDocument(nora).kept, by: office.responder, receipt: receipt)
        }
    }

    @Test func `a document that cannot be read is refused`() async {
        await office.refuses(.badInput) {
            try await RecordContact(office.desk)(KeptDocument(json: "{}"), by: office.responder)
        }
    }

    @Test(arguments: AccountRole.allCases) func `those record who work with people, and nobody else`(
        role: AccountRole
    ) async throws {
        let others: Set<AccountRole> = [
            .assessor, .trainer, .qualityAssurer, .licensingPanel, .welfareLead, .professionalStandards, .chiefOfficer,
            .informationManager,
            .administrator,
        ]
        if others.contains(role) {
            await office.refuses(.notAllowed) { try await office.record(nora, by: .of(role)) }
        } else {
            #expect(try await office.record(nora, by: .of(role)).isAssessed)
        }
    }
}
