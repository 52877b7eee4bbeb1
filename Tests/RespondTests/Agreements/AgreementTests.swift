import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// How an agreement comes into force, is replaced and ends, and what it may not say.
struct AgreementTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it holds once every party has signed, and each version is accounted for`() async throws {
        let (draft, entries, events) = try await bureau.account { try await bureau.propose() }
        #expect(entries == [Journaled(.collect, .agreement, draft.id, 1, under: "binds-agency")])
        #expect(events == [Event(.agreementDrafted, of: draft.id)])
        let half = try await bureau.sign(draft.id, by: Bureau.force)
        #expect(half.status == .signing && half.unsigned == ["adult-social-care"])
        #expect(!half.isInForce(on: bureau.today))
        await bureau.refuses(.notInThisState) { try await bureau.sign(draft.id, by: Bureau.force) }
        let (whole, signed, _) = try await bureau.account { try await bureau.sign(draft.id, by: Bureau.council) }
        #expect(whole.status == .agreed && whole.isInForce(on: bureau.today))
        #expect(signed == [Journaled(.alter, .agreement, draft.id, 3, under: "binds-agency")])
        #expect(whole.signatures.map(\.office) == ["Superintendent", "Superintendent"])
        #expect(whole.steps.map(\.move) == [.sign, .sign])
        #expect(whole.steps.map(\.agency) == ["police", "adult-social-care"])
    }

    @Test func `a draft is written anew, and what somebody signed is not`() async throws {
        let id = try await bureau.propose().id
        let change = ChangeAgreement(bureau.agreements)
        let longer = bureau.terms { $0.title = "Another title" }
        #expect(try await change(id, to: longer, expecting: 1, by: Bureau.force).terms.title == "Another title")
        await bureau.refuses(.versionStale) { try await change(id, to: longer, expecting: 1, by: Bureau.force) }
        await bureau.refuses(.notInThisState) { try await change(id, to: longer, expecting: 2, by: Bureau.council) }
        try await bureau.sign(id, by: Bureau.council)
        await bureau.refuses(.notInThisState) { try await change(id, to: longer, expecting: 3, by: Bureau.force) }
        let end = EndAgreement(bureau.agreements)
        #expect(
            try await end.withdraw(id, because: "It comes to nothing.", expecting: 3, by: Bureau.force).status
                == .withdrawn
        )
        await bureau.refuses(.notInThisState) { try await bureau.sign(id, by: Bureau.force) }
    }

    @Test func `those who are no party see nothing, and those who may not are refused`() async throws {
        let id = try await bureau.agree().id
        let read = ReadAgreements(bureau.agreements)
        #expect(try await read(id, by: bureau.responder).id == id)
        #expect(try await read.list(nil, PageRequest(limit: 9), by: Bureau.council).items.map(\.id) == [id])
        let stranger = Actor.of(.hubCoordinator, agency: "health")
        #expect(try await read.list(nil, PageRequest(limit: 9), by: stranger).items.isEmpty)
        await bureau.refuses(.notFound) { try await read(id, by: stranger) }
        await bureau.refuses(.notAllowed) { try await read(id, by: bureau.responder.having()) }
        await bureau.refuses(.notAllowed) { try await bureau.propose(by: bureau.responder) }
        await bureau.refuses(.notFound) { try await bureau.sign(id, by: stranger) }
    }

    @Test func `everything that has to be mended is told at once`() async throws {
        let wrong = bureau.terms {
            $0.title = " "
            $0.source = ""
            $0.parties = ["police", "adult-social-crae"]
            $0.until = $0.from.adding(days: -1)
            $0.review = $0.from
            $0.roles = [AgreedRole("adult-safeguardign", "health", .primary, because: "")]
            $0.clocks = [AgreedClock("adult-safeguarding", .decide, within: AgreedTime(0, .hours), because: " ")]
        }
        let refused = await bureau.refuses(.badInput) { try await bureau.propose(wrong) }
        #expect(
            refused?.problems.map(\.field) == [
                "title", "source", "parties[1]", "until", "until", "review", "roles[0].pathway", "roles[0].agency",
                "roles[0].because", "clocks[0].within", "clocks[0].because",
            ]
        )
        #expect(refused?.problems[2].remedy == "did you mean adult-social-care?")
        let alone = await bureau.refuses(.badInput) {
            try await bureau.propose(bureau.terms { $0.parties = ["police"] })
        }
        #expect(alone?.problems.map(\.field) == ["parties"])
        let empty = try await bureau.propose(bureau.terms { $0.clocks = [] }).id
        let unsigned = await bureau.refuses(.badInput) { try await bureau.sign(empty, by: Bureau.force) }
        #expect(unsigned?.problems.map(\.field) == ["differences"])
        let others = await bureau.refuses(.badInput) {
            try await bureau.propose(by: .of(.hubCoordinator, agency: "health"))
        }
        #expect(others?.problems.map(\.problem) == ["your agency is not a party"])
    }

    @Test func `two that say the same cannot both hold, unless one replaces the other`() async throws {
        let first = try await bureau.agree()
        let refused = await bureau.refuses(.badInput) { try await bureau.propose() }
        #expect(refused?.reason.contains("Aldermere protocol") == true)
        try await bureau.propose(
            bureau.terms {
                $0.clocks = [];
                $0.roles = [
                    AgreedRole("adult-safeguarding", "police", .supporting, because: "They lead.")
                ]
            }
        )
        let next = bureau.terms {
            $0.title = "Second protocol"
            $0.from = bureau.today.adding(days: 10)
        }
        let second = try await bureau.agree(next, replacing: first.id)
        let old = try await bureau.kept(first.id)
        #expect(old.status == .ended && old.lastDay == bureau.today.adding(days: 9))
        #expect(old.isInForce(on: bureau.today) && !old.isInForce(on: next.from))
        #expect(second.isInForce(on: next.from) && !second.isInForce(on: bureau.today))
    }

    @Test func `what others signed meanwhile is found with the last signature`() async throws {
        let first = try await bureau.propose().id
        let second = try await bureau.propose().id
        for actor in [Bureau.force, Bureau.council] { try await bureau.sign(first, by: actor) }
        try await bureau.sign(second, by: Bureau.force)
        await bureau.refuses(.badInput) { try await bureau.sign(second, by: Bureau.council) }
    }

    @Test func `it ends with a reason, on no day that has passed, and holds on after its review`() async throws {
        let made = try await bureau.agree()
        let end = EndAgreement(bureau.agreements)
        let refused = await bureau.refuses(.badInput) {
            try await end(
                made.id,
                on: bureau.today.adding(days: -1),
                because: " ",
                expecting: made.version,
                by: Bureau.council
            )
        }
        #expect(refused?.problems.map(\.field) == ["because", "last_day"])
        #expect(!made.isReviewOverdue(on: made.terms.review))
        #expect(made.isReviewOverdue(on: made.terms.review.adding(days: 1)))
        let ended = try await end(
            made.id,
            on: bureau.today,
            because: "The team moved.",
            expecting: made.version,
            by: Bureau.council
        )
        #expect(ended.isInForce(on: bureau.today) && !ended.isInForce(on: bureau.today.adding(days: 1)))
    }
}
