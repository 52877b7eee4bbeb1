import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// A partner raises a concern: it is a contact of the agency that receives it, and stands before its hub.
struct RaiseConcernTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it is one contact of the agency that receives it, assessed, and before its hub`() async throws {
        let (view, entries, events) = try await bureau.account {
            try await RaiseConcern(bureau.concerns)(.small, to: "police", by: Bureau.charity)
        }
        let concern = view.record
        let contact = try #require(try await bureau.store.read { try $0.contact(concern.contact, .latest) })
        #expect(contact.holding == Holding(agency: "police", unit: nil, involved: []))
        #expect(contact.summary.kind == .partner)
        let assessment = try await bureau.store.read { try $0.latestAssessment(of: contact.id, .latest) }
        #expect(assessment?.contactVersion == 1)
        let notification = try await bureau.noted(#require(concern.notification))
        #expect(notification.holding == contact.holding)
        #expect(notification.written.by == Bureau.charity.account)
        #expect(notification.asked == "That somebody visits her.")
        #expect(notification.pathways == ["adult-safeguarding"])
        #expect(notification.clock?.stage == .take)
        #expect(concern.holding.agency == "housing")
        #expect(concern.about == contact.people)
        #expect(view.standing == .received)
        #expect(Set(entries.map(\.rule)) == ["raises-concerns"])
        let people = entries.filter { $0.kind == "person" }
        #expect(people.map(\.verb) == contact.people.map { _ in "collect" }, "one entry of each: their record is new")
        #expect(people.compactMap(\.id) == contact.people)
        #expect(
            events.map(\.name) == [.contactRecorded, .contactAssessed, .notificationWritten, .concernRaised]
        )
    }

    @Test func `how somebody is reached safely is kept with them alone`() async throws {
        let concern = try await bureau.raise()
        let people = try await bureau.store.read { session in
            try concern.about.compactMap { try session.person($0, .latest) }
        }
        #expect(people.map(\.safeContact?.how) == ["Ring before noon.", nil])
        #expect(people.map(\.version) == [1, 1])
    }

    @Test func `the unit that takes it has it, where one is named`() async throws {
        let named = ConcernDesk(bureau.concerns.contacts, policies: Naming(unit: "desk"))
        let view = try await RaiseConcern(named)(.small, to: "police", by: Bureau.charity)
        let contact = try #require(try await bureau.store.read { try $0.contact(view.record.contact, .latest) })
        #expect(contact.holding == Holding(agency: "police", unit: "desk", involved: []))
    }

    @Test func `what is sent twice under one key is raised once`() async throws {
        let key = ReceiptKey(account: Bureau.charity.account, key: "raise 1", fingerprint: [1])
        let receipt = Receipt<ConcernView>(key) { Array($0.record.id.text.utf8) }
        let first = try await RaiseConcern(bureau.concerns)(.small, to: "police", by: Bureau.charity, receipt: receipt)
        await bureau.refuses(.keyInUse) {
            try await RaiseConcern(bureau.concerns)(.small, to: "police", by: Bureau.charity, receipt: receipt)
        }
        let kept = try await GiveAnswerAgain(store: bureau.store, world: bureau.world)(key, by: Bureau.charity)
        #expect(kept == Array(first.record.id.text.utf8))
    }

    @Test func `an agency without a hub has it in its work list`() async throws {
        let concern = try await bureau.raise(to: "adult-social-care")
        #expect(concern.notification == nil)
        let worker = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
        let work = try await ListWork(store: bureau.store)(PageRequest(limit: 10), by: worker)
        #expect(work.items.map(\.contact.id) == [concern.contact])
        #expect(try await bureau.readConcern(concern.id).standing == .received)
    }

    @Test func `whoever may not is refused, and so is what is not whole`() async throws {
        let raise = RaiseConcern(bureau.concerns)
        for actor in [Actor.of(.responder), .of(.supervisor), .of(.hubCoordinator), .of(.administrator)] {
            await bureau.refuses(.notAllowed) { try await raise(.small, to: "police", by: actor) }
        }
        func refused(_ change: @escaping (inout RaisedConcern) -> Void) async -> [String]? {
            await bureau.refuses(.badInput) {
                try await raise(RaisedConcern.small.but(change), to: "police", by: Bureau.charity)
            }?.problems.map(\.field)
        }
        #expect(await refused { $0.danger = .notTold } == ["danger"])
        #expect(await refused { $0.told.seen = " " } == ["seen"])
        #expect(await refused { $0.asked = "" } == ["asked"])
        #expect(await refused { ($0.told.given, $0.told.family) = (nil, nil) } == ["person.given"])
        #expect(await refused { $0.told.consent = Consent(.notAsked) } == ["reason"])
        #expect(await refused { $0.told.children = [ToldContact.Child("", age: "4")] } == ["children[0].name"])
        #expect(
            await refused { $0.raiser = RaisedConcern.Raiser("", post: nil, reached: "") } == [
                "raiser.name", "raiser.reached",
            ]
        )
        let nowhere = await bureau.refuses(.badInput) { try await raise(.small, to: "health", by: Bureau.charity) }
        #expect(nowhere?.problems.map(\.field) == ["to"])
        // The police do not raise with themselves.
        let own = Actor.of(.partnerPractitioner, agency: "police", unit: nil)
        await bureau.refuses(.badInput) { try await raise(.small, to: "police", by: own) }
    }
}

/// The small policies, in which one unit takes what partners raise.
private struct Naming: RespondPolicies {
    let unit: UnitID

    func respondPolicy(at moment: Instant) throws -> RespondPolicy {
        var policy = try FixedRespondPolicies().respondPolicy(at: moment)
        policy.partners.receivers = [ConcernReceiver("police", hasHub: true, unit: unit)]
        return policy
    }
}
