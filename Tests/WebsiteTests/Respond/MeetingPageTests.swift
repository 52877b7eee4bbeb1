import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Website

/// A meeting about Nora that was held, as its host reads it and as its papers are printed for somebody who is invited.
struct MeetingPageTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let host = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
    private let nurse = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
    private let words: MeetingWords

    init() throws {
        let policy = try PoliciesByDay(try PolicyBook(PolicyFolder.bundled())).policy(at: .noon).policy
        words = MeetingWords(names: Names(policy), policy: .small, staff: StaffNames())
    }

    private var desk: MeetingDesk<MemoryStore> {
        MeetingDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    /// Held, with what an agency brings, a decision, and an action that is late a week later.
    private func held() async throws -> (meeting: RecordID, part: RecordID) {
        let (contact, sender) = (try Cast.contact(100, Cast.nora), Actor.of(.responder))
        let referral = RecordID.numbered(300)
        try store.keep(Cast.nora, contact, AssessmentRecord.small(.numbered(200), of: contact))
        try store.keep(ReferralRecord.small(referral, of: contact, for: Cast.nora.id, by: sender))
        try await Handover(store, world, sender: sender).bring(referral, to: .accepted)
        let begins = world.now.adding(hours: 1)
        let id = try await ConveneMeeting(desk)("round-table", at: begins, in: "Room <2>", by: host).record.id
        let part = try await PutOnMeeting(desk)(PartSource(.referral, referral), id, by: host).record.id
        let moving = MoveMeeting(desk)
        _ = try await moving(.invite, id, expecting: nil, by: host)
        let brought = Contribution.Said(.known, facts: "Seen <twice>.", view: "She is lonely.")
        try await write(.contribution(brought), part, nurse)
        try await write(.voice(BroughtVoice.Said("Let me stay.", through: "Her niece", isHeard: true)), part, nurse)
        world.set(begins)
        _ = try await moving(.hold, id, saying: MeetingSaid(attended: ["health"]), expecting: nil, by: host)
        let dissent = [Dissent("police", "Daily.")]
        try await write(.decision(MeetingDecision("Seen weekly.", because: "Alone.", dissent: dissent)), part, host)
        let due = LocalTime.day(of: world.now)
        let asked = MeetingAction.Asked("shelter", "See her", owner: "health", who: "Sister", due: due)
        try await write(.action(asked), part, host)
        world.set(world.now.adding(days: 7))
        return (id, part)
    }

    private func write(_ entry: PartEntry, _ part: RecordID, _ actor: Actor) async throws {
        _ = try await WriteMeetingPart(desk)(entry, part, expecting: nil, by: actor)
    }

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `the host reads who is spoken about, and what can be done`() async throws {
        let (id, _) = try await held()
        let view = try await ReadMeeting(desk)(id, by: host)
        let page = MeetingPage(view, words, FormFields(), .none, at: world.now)
        try await Goldens.expect(text(page), "meeting")
    }

    @Test func `what is asked says when it is due soon, and when it is late`() async throws {
        let (id, part) = try await held()
        let today = LocalTime.day(of: world.now)
        for (what, days) in [("Ring her", 1), ("Write to her", 30)] {
            let due = today.adding(days: days)
            let asked = MeetingAction.Asked("shelter", what, owner: "health", who: "Sister", due: due)
            try await write(.action(asked), part, host)
        }
        let (listing, first) = (ListMeetings(desk), PageRequest(limit: 9))
        let found = try await listing(open: true, first, by: nurse)
        #expect(found.items.map(\.record.id) == [id])
        let asked = try await listing.actions(.asked, first, by: nurse).items
        let work = MeetingWork(asked: asked)
        let page = MeetingsPage(found, isOver: false, work, words, mayConvene: false, at: world.now)
        #expect(page.asked?.items.map { $0.flag?.text } == ["Overdue", "Due soon", nil])
        try await Goldens.expect(text(page), "meetings")
    }

    @Test func `the papers are for somebody, marked, and one person a sheet`() async throws {
        let (id, part) = try await held()
        let reading = ReadMeeting(desk)
        let view = try await reading(id, by: nurse)
        let parts = [try await reading.part(part, by: nurse)]
        let page = MeetingPackPage(view, parts, for: "Asha Rao, health,", words, at: world.now)
        try await Goldens.expect(text(page), "meeting-pack")
    }

    @Test func `whoever is invited is offered what they may write, and nothing of the host`() async throws {
        let (_, part) = try await held()
        let view = try await ReadMeeting(desk).part(part, by: nurse)
        let page = MeetingPartPage(view, for: "health", words, FormFields(), .none, at: world.now)
        #expect(page.steps.map(\.does) == ["Say what we hold", "Bring the person's own words", "Answer: See her"])
        #expect(page.referral == nil)
        let told = try await text(page)
        #expect(told.contains("Seen &lt;twice&gt;.") && told.contains("Overdue"))
    }
}
