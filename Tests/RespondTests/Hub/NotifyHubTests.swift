import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// A contact goes to the hub, and comes back to the one who sent it there.
struct NotifyHubTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it holds whom it is about, what is asked, and what was recommended for them`() async throws {
        let (view, entries, events) = try await bureau.account {
            try await NotifyHub(bureau.hub)(
                bureau.contact.id,
                about: ["p1"],
                asking: "Look at the money.",
                by: bureau.responder
            )
        }
        #expect(
            entries == [
                Journaled(.collect, .notification, view.record.id, 1, under: "took-part"),
                Journaled(.consult, .person, Cast.nora.id, under: "took-part"),
            ]
        )
        #expect(events == [Event(.notificationWritten, of: view.record.id)])
        let kept = try await bureau.noted(view.record.id)
        #expect(kept.about == [Cast.nora.id])
        #expect(kept.pathways == ["adult-safeguarding"])
        #expect(kept.written.by == bureau.responder.account)
        #expect(kept.holding.unit == "north")
        #expect(kept.screener == nil)
    }

    @Test func `nobody named is everybody of the contact`() async throws {
        let id = try await bureau.notification()
        #expect(try await bureau.noted(id).about == [Cast.nora.id, Cast.idris.id])
    }

    @Test func `whoever may not is refused, and so is what is not whole`() async throws {
        let notify = NotifyHub(bureau.hub)
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) {
                try await notify(bureau.contact.id, about: [], asking: "Look.", by: outsider.actor)
            }
        }
        let unsaid = await bureau.refuses(.badInput) {
            try await notify(bureau.contact.id, about: [], asking: " ", by: bureau.responder)
        }
        #expect(unsaid?.problems.map(\.field) == ["asked"])
        let unknown = await bureau.refuses(.badInput) {
            try await notify(bureau.contact.id, about: ["p1", "p9"], asking: "Look.", by: bureau.responder)
        }
        #expect(unknown?.problems.map(\.field) == ["about[1]"])
    }

    @Test func `the hub is not given twice what it has not decided on`() async throws {
        let id = try await bureau.notification(.screening)
        await bureau.refuses(.notInThisState) { try await bureau.notification() }
        try await bureau.make(.decide, id)
        try await bureau.notification()
    }

    @Test func `how long there is follows the judgement as it stands`() async throws {
        let id = try await bureau.notification(.screening)
        let begun = bureau.world.now
        #expect(try await bureau.noted(id).due(judged: nil) == begun.adding(hours: 4))
        #expect(try await bureau.noted(id).due(judged: .low) == begun.adding(hours: 72))
        try bureau.judged(.medium)
        let read = try await ReadNotification(bureau.hub)(id, by: Bureau.screener)
        #expect(read.grade == .medium)
        #expect(read.due == begun.adding(hours: 24))
        bureau.world.set(begun.adding(hours: 25))
        try await bureau.make(.decide, id)
        #expect(try await bureau.noted(id).moves.last?.lateSince == begun.adding(hours: 24))
    }

    @Test func `what was decided waits for the one who wrote it until they have read it`() async throws {
        let id = try await bureau.notification(.screening)
        let toRead = ListToRead(store: bureau.store)
        #expect(try await toRead(by: bureau.responder).isEmpty)
        try await bureau.make(.decide, id)
        #expect(try await toRead(by: bureau.responder).map(\.record.id) == [id])
        #expect(try await toRead(by: .of(.responder, 2)).isEmpty, "it waits for nobody else")
        try await bureau.make(.acknowledge, id)
        #expect(try await toRead(by: bureau.responder).isEmpty)
        #expect(try await bureau.noted(id).clock == nil)
    }

    @Test func `reading is accounted for, and each side sees what it can do`() async throws {
        let id = try await bureau.notification(.screening)
        let (mine, entries, _) = try await bureau.account {
            try await ReadNotification(bureau.hub)(id, by: Bureau.screener)
        }
        #expect(
            entries == [
                Journaled(.consult, .notification, id, under: "same-agency"),
                Journaled(.consult, .person, Cast.nora.id, under: "same-agency"),
                Journaled(.consult, .person, Cast.idris.id, under: "same-agency"),
            ]
        )
        #expect(mine.can == [.giveBack, .research, .callDiscussion, .decide, .decideTogether])
        #expect(try await ReadNotification(bureau.hub)(id, by: Bureau.colleague).can == [.takeOver])
        let writers = try await ReadNotification(bureau.hub)(id, by: bureau.responder)
        #expect(writers.side == .writer)
        #expect(writers.can.isEmpty)
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await ReadNotification(bureau.hub)(id, by: outsider.actor) }
        }
    }

    @Test func `the list of a hub is for those who screen, and accounts for everybody it names`() async throws {
        let id = try await bureau.notification()
        let list = ListNotifications(bureau.hub)
        let (page, entries, _) = try await bureau.account {
            try await list(NotificationFilter(), PageRequest(limit: 9), by: Bureau.screener)
        }
        #expect(page.items.map(\.view.record.id) == [id])
        #expect(page.items.first?.people.map(\.id) == [Cast.nora.id, Cast.idris.id])
        #expect(entries.map(\.rule) == ["lists-hub", "lists-hub"])
        let other = Actor.of(.hubCoordinator, agency: "health")
        #expect(try await list(NotificationFilter(), PageRequest(limit: 9), by: other).items.isEmpty)
        await bureau.refuses(.notAllowed) {
            try await list(NotificationFilter(), PageRequest(limit: 9), by: bureau.responder)
        }
    }
}
