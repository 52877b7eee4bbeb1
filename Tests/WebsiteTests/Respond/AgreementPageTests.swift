import HTTPTypes
import HummingbirdTesting
import PolicyBook
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Website

/// The pages of an agreement, on Friday 20 November 2026.
struct AgreementPageTests {
    private static let today = LocalTime.day(of: .noon)
    private static let force = Actor.of(.hubCoordinator)
    private static let council = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    private static let victims = Actor.of(.partnerPractitioner, agency: "victim-service", unit: nil)

    private let desk: AgreementDesk<MemoryStore>
    private let names: Names
    private let policy: RespondPolicy

    init() throws {
        let policies = PoliciesByDay(try PolicyBook(PolicyFolder.bundled()))
        names = Names(try policies.policy(at: .noon).policy)
        policy = try policies.respondPolicy(at: .noon)
        desk = AgreementDesk(store: MemoryStore(), policies: policies, world: FixedSurroundings())
    }

    private func terms() throws -> AgreementTerms {
        let (morning, evening) = (try #require(DayTime(text: "08:00")), try #require(DayTime(text: "18:30")))
        return AgreementTerms(
            title: "Who <answers> here",
            source: "Protocol, part 3",
            parties: ["police", "adult-social-care", "victim-service"],
            from: Self.today,
            review: Self.today.adding(days: 30),
            roles: [AgreedRole("adult-safeguarding", "police", .supporting, because: "They lead")],
            routes: [AgreedRoute("victim-support", to: "adult-social-care", because: "One front door")],
            clocks: [
                AgreedClock("adult-safeguarding", .decide, within: AgreedTime(4, .hours), because: "They sit here")
            ],
            hours: AgreedHours(from: morning, lateFrom: evening, because: "It is open longer"),
            thresholds: [AgreedThreshold("unanswered", within: AgreedTime(3, .workingDays), because: "We ring")]
        )
    }

    private func signed(by actors: [Actor]) async throws -> AgreementRecord {
        var made = try await DraftAgreement(desk)(try terms(), by: Self.force)
        for actor in actors {
            made = try await SignAgreement(desk)(made.id, as: "R. Amberley", holding: "Head", expecting: nil, by: actor)
        }
        return made
    }

    private func page(_ agreement: AgreementRecord, for actor: Actor, after days: Int = 0) -> PartnershipPage {
        PartnershipPage(
            agreement,
            AgreementSteps(names: names, policy: policy, typed: FormFields()),
            agreement.moves(of: actor, on: Self.today.adding(days: days)),
            mayDraft: true,
            nil,
            on: Self.today.adding(days: days)
        )
    }

    private func shown(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `a draft says what differs from what, and is altered, signed or taken back`() async throws {
        let page = page(try await signed(by: []), for: Self.force)
        #expect(page.doing?.items.map(\.heading) == ["Sign it", "Alter the draft", "Take it back"])
        #expect(page.adding?.items.count == 5)
        try Goldens.expect(try await shown(page), "agreement-draft")
    }

    @Test func `what is past its review holds on and says so`() async throws {
        let agreement = try await signed(by: [Self.force, Self.council, Self.victims])
        let page = page(agreement, for: Self.council, after: 31)
        #expect(page.kind == "late" && page.standing.contains("it holds on"))
        #expect(page.adding == nil && page.leaveOut == nil)
        #expect(page.doing?.items.map(\.heading) == ["End it", "Draft one that takes its place"])
        let day = Self.today.adding(days: 31)
        let list = AgreementsPage(
            Vocabulary.Page([agreement], next: nil),
            .toReview,
            names,
            mayDraft: true,
            waiting: 2,
            on: day
        )
        #expect(list.sides.map(\.tally) == [nil, "2 for you", "1", nil])
        #expect(list.agreements?.items.map(\.overdue) == ["Review overdue"])
        try Goldens.expect(try await shown(list), "agreements")
    }

    @Test func `by which terms something goes is said with who agreed, since when and why`() async throws {
        let agreement = try await signed(by: [Self.force, Self.council, Self.victims])
        let terms = LocalTerms([agreement], for: "police", nil, on: Self.today)
        let reading = AgreedReading(terms: terms, national: policy)
        let part = reading.part(by: "victim-support", to: "adult-social-care", names)
        #expect(part.national == nil)
        #expect(
            part.lines.first?.words
                == "Victim support, where it goes: Adult social care here, nationally the victim service."
        )
        #expect(part.lines.first?.because == "One front door.")
        #expect(
            part.lines.first?.agreed
                == "agreed between the police force, Adult social care and the victim service since 20 November 2026"
        )
        #expect(part.lines.map(\.href).allSatisfy { $0 == "/agreements/\(agreement.id.text)" })
        #expect(part.lines.count == 3, "its clocks are of another route")
        let other = reading.part(by: "victim-support", to: "health", names)
        #expect(other.lines.isEmpty && other.national != nil)
    }
}
