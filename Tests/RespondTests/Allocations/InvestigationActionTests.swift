import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Who may begin investigations, give parts of them, and see them; what is kept and journalled of it.
struct InvestigationActionTests {
    private let squad: Squad

    init() throws { squad = try Squad() }

    private func refused(_ work: () async throws -> some Any) async -> Refusal? {
        await #expect(throws: Refusal.self) { _ = try await work() }
    }

    @Test func `it begins from a contact, with everybody of the contact accounted for`() async throws {
        let before = squad.store.state.journal.count
        let view = try await squad.begin()
        #expect(view.record.origin.contact == .numbered(700) && view.record.origin.people == [Cast.nora.id])
        #expect(view.missing.map(\.id) == ["lead"] && view.parts.isEmpty)
        #expect(
            squad.store.journaled(after: before) == [
                Journaled(.collect, .investigation, view.record.id, 1, under: "same-unit"),
                Journaled(.consult, .person, Cast.nora.id, under: "same-unit"),
            ]
        )
        #expect(squad.store.state.events.last == Event(.investigationBegun, of: view.record.id))
        let again = await refused { try await squad.begin() }
        #expect(again?.code == .notInThisState)
    }

    @Test func `by itself it takes a number, which names nobody`() async throws {
        let bare = await refused { try await squad.begin(from: .itself, " ") }
        #expect(bare?.problems.map(\.field) == ["reference"])
        let long = await refused { try await squad.begin(from: .itself, String(repeating: "9", count: 41)) }
        #expect(long?.problems.map(\.field) == ["reference"])
        let view = try await squad.begin(from: .itself, "NC/4711/26")
        #expect(view.record.origin.reference == "NC/4711/26" && view.record.origin.people.isEmpty)
    }

    @Test func `from a referral it is about that person`() async throws {
        let contact = try Cast.contact(701, Cast.nora, by: squad.sergeant)
        let referral = try ReferralRecord.small(.numbered(702), of: contact, for: Cast.nora.id, by: squad.sergeant)
        try squad.store.keep(contact, referral, by: squad.sergeant)
        let view = try await squad.begin(from: .referral(referral.id))
        #expect(view.record.origin.contact == contact.id && view.record.origin.referral == referral.id)
        #expect(view.record.origin.people == [Cast.nora.id])
    }

    @Test func `what is out of reach begins nothing, and whoever may not is told so`() async throws {
        let south = Actor.of(.supervisor, 9, unit: "south")
        for source in [NewInvestigation.Source.contact(.numbered(700)), .referral(.numbered(1))] {
            let hidden = await refused { try await squad.begin(from: source, by: south) }
            #expect(hidden?.code == .notFound)
        }
        let other = await refused { try await squad.begin(by: squad.asha) }
        #expect(other?.code == .notAllowed)
        #expect(squad.store.state.records.values.allSatisfy { !($0.last?.record is InvestigationRecord) })
    }

    @Test func `whoever holds the licence is given it, and how much they have is counted`() async throws {
        let first = try await squad.give(try await squad.begin(), to: squad.asha)
        #expect(first.parts.map(\.load) == [1] && first.missing.isEmpty)
        let second = try await squad.give(try await squad.begin(from: .itself, "A"), to: squad.asha)
        let third = try await squad.begin(from: .itself, "B")
        let full = await refused { try await squad.give(third, to: squad.asha) }
        #expect(full?.problems.map(\.field) == ["over_ceiling"])
        let said = Squad.Saying(overCeiling: "The first is before the court.")
        let given = try await squad.take(.allocate("lead", to: squad.asha.account, said), third)
        #expect(given.parts.first?.isOverCeiling == true && given.parts.first?.load == 3)
        // One that is closed counts no more.
        try await squad.take(.close(because: "Charged."), second)
        let load = try await ReadInvestigations(squad.desk)(third.record.id, by: squad.sergeant).parts.first?.load
        #expect(load == 2)
    }

    @Test func `nobody without one is, nor somebody of another agency`() async throws {
        let view = try await squad.begin()
        let refusal = await refused { try await squad.give(view, to: squad.cy) }
        #expect(refusal?.code == .unlicensed && refusal?.reason.contains("they hold no licence") == true)
        let other = await refused { try await squad.give(view, to: .of(.specialist, agency: "health")) }
        #expect(other?.problems.map(\.field) == ["assignee"])
        let late = await refused {
            try await TakeInvestigationStep(squad.desk)(
                .close(because: "So."),
                view.record.id,
                expecting: 7,
                by: squad.sergeant
            )
        }
        #expect(late?.code == .versionStale)
    }

    @Test func `only a rank that may lets somebody do it, which a sergeant and an investigator do not`() async throws {
        let view = try await squad.begin()
        for actor in [squad.sergeant, squad.asha] {
            let refusal = await refused { try await squad.allow(view, squad.cy, days: 7, by: actor) }
            #expect(refusal?.code == .notAllowed)
        }
        let allowed = try await squad.allow(view, squad.cy, days: 7)
        #expect(allowed.parts.first?.standing.isLicensed == false && allowed.parts.first?.standing.isCovered == true)
        let ended = try await squad.take(
            .endOverride("lead", of: squad.cy.account, because: "Bo is back."),
            allowed,
            by: squad.superintendent
        )
        #expect(ended.parts.first?.standing.isCovered == false)
        let next = try await squad.take(
            .handOn("lead", from: squad.cy.account, to: squad.bo.account, because: "Bo is back.", Squad.Saying()),
            ended
        )
        #expect(next.parts.map(\.allocation.assignee) == [squad.bo.account] && next.record.version == 4)
    }

    @Test func `an investigator sees what they take part in, and nothing else of the unit`() async throws {
        let theirs = try await squad.give(try await squad.begin(), to: squad.asha)
        try await squad.begin(from: .itself, "A")
        let reading = ReadInvestigations(squad.desk)
        func listed(_ actor: Actor) async throws -> [RecordID] {
            try await reading.list(open: true, PageRequest(limit: 9), by: actor).items.map(\.record.id)
        }
        #expect(try await listed(squad.asha) == [theirs.record.id])
        #expect(try await listed(squad.sergeant).count == 2)
        #expect(try await listed(squad.bo).isEmpty)
        #expect(try await listed(.of(.supervisor, unit: "south")).isEmpty)
        for actor in [squad.bo, .of(.supervisor, unit: "south"), .of(.chiefOfficer, agency: "health")] {
            let hidden = await refused { try await reading(theirs.record.id, by: actor) }
            #expect(hidden?.code == .notFound)
        }
        let none = await refused { try await reading(theirs.record.id, by: .of(.hubCoordinator)) }
        #expect(none?.code == .notAllowed)
        let before = squad.store.state.journal.count
        _ = try await reading(theirs.record.id, by: squad.asha)
        #expect(
            squad.store.journaled(after: before) == [
                Journaled(.consult, .investigation, theirs.record.id, under: "took-part"),
                Journaled(.consult, .licence, .numbered(801), under: "took-part"),
                Journaled(.consult, .person, Cast.nora.id, under: "took-part"),
            ]
        )
    }

    @Test func `who may be given it is told apart from who may not, with why`() async throws {
        let view = try await squad.give(try await squad.begin(), to: squad.asha)
        try await squad.take(.end("lead", of: squad.asha.account, because: "On leave."), view)
        try squad.store.license(squad.cy.account, 803, for: ["interviewer"], days: 50)
        let other = try await squad.give(try await squad.begin(from: .itself, "A"), to: squad.asha)
        let found = try await ReadCandidates(squad.desk)(of: "lead", other.record.id, by: squad.superintendent)
        // Who has least stands first.
        #expect(found.may.map(\.id) == [squad.bo.account, squad.asha.account])
        #expect(found.may.map(\.load) == [0, 1] && found.may.map(\.doesIt) == [false, true])
        let why = Dictionary(uniqueKeysWithValues: found.others.map { ($0.id, $0.answer) })
        #expect(why[squad.cy.account] == .unlicensed(.otherScope))
        #expect(why[squad.sergeant.account] == .unlicensed(.none) && found.allowsAs == "superintendent")
        let sergeants = try await ReadCandidates(squad.desk)(of: "lead", other.record.id, by: squad.sergeant)
        #expect(sergeants.allowsAs == nil)
        let hidden = await refused { try await ReadCandidates(squad.desk)(of: "lead", other.record.id, by: squad.asha) }
        #expect(hidden?.code == .notAllowed)
    }
}
