import Access
import Recognise
import Testing
import Vocabulary

@testable import Website

struct VersionDeedTests {
    private let moment = Instant(seconds: 1_795_000_000)
    private let actor = Actor(account: "rao", agency: "police", unit: "north", roles: [.responder])

    private var contact: Contact {
        Contact(at: moment, kind: .attended, narrative: "Door open.", people: [Person("p1", roles: [.subject])])
    }

    private func record(_ contact: Contact) -> ContactRecord {
        ContactRecord(
            id: "c1",
            document: KeptDocument(json: "{}"),
            summary: ContactSummary(contact),
            at: moment,
            by: actor,
            links: []
        )
    }

    @Test func `the first version was recorded`() {
        #expect(VersionDeeds(record(contact), contact, since: nil, nil).words == ["Recorded"])
    }

    @Test func `an answer, a changed story and somebody new are each said`() {
        var later = contact
        later.narrative += " Nobody there."
        later.answers["immediate-risk", about: nil] = .no
        later.people.append(Person("p2"))
        let deeds = VersionDeeds(record(later), later, since: record(contact), contact).words
        #expect(deeds == ["1 question was answered", "The story was changed", "1 person was added"])
    }

    @Test func `what was taken out is said too`() {
        var earlier = contact
        earlier.situation = [RecordedFeature("isolation", about: "p1")]
        let deeds = VersionDeeds(record(contact), contact, since: record(earlier), earlier).words
        #expect(deeds == ["1 part of the situation was taken out"])
    }

    @Test func `a judgement is said with its grade, once`() {
        var judged = record(contact)
        judged.judgement = MadeJudgement(grade: .high, rationale: "Nobody there.", by: "rao", at: moment)
        #expect(VersionDeeds(judged, contact, since: record(contact), contact).words == ["Judged high"])
        #expect(VersionDeeds(judged, contact, since: judged, contact).words == ["Kept anew"])
    }
}
