import PolicyBook
import Recognise
@testable import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Website

/// What is said of the terms by which a referral runs, and of whom the hub shares with.
struct AgreedTermsTests {
    private let names: Names
    private let policy: RespondPolicy

    init() throws {
        let policies = PoliciesByDay(try PolicyBook(PolicyFolder.bundled()))
        names = Names(try policies.policy(at: .noon).policy)
        policy = try policies.respondPolicy(at: .noon)
    }

    private var agreement: AgreementRecord {
        let today = LocalTime.day(of: .noon)
        let terms = AgreementTerms(
            title: "Protocol",
            source: "Protocol, part 1",
            parties: ["police", "adult-social-care"],
            from: today,
            review: today.adding(days: 9),
            clocks: [
                AgreedClock("adult-safeguarding", .decide, within: AgreedTime(2, .hours), because: "They sit here")
            ],
            thresholds: [AgreedThreshold("unanswered", within: AgreedTime(6, .hours), because: "We ring")]
        )
        return AgreementRecord(.numbered(920), terms, replacing: nil, at: .noon, by: .of(.hubCoordinator))
    }

    private func terms(_ change: (inout ReferralRecord) -> Void) throws -> TermsPart? {
        let actor = Actor.of(.responder)
        let nora = SmallPerson("p1", Cast.nora.details, record: Cast.nora.id)
        let contact = try ContactRecord.small(.numbered(921), SmallDocument([nora], answers: [:]), by: actor)
        var referral = try ReferralRecord.small(.numbered(922), of: contact, for: Cast.nora.id, by: actor)
        referral.clock = StageClock(stage: .receive, begun: .noon, due: .noon, warnAt: .noon)
        change(&referral)
        let agreement = agreement
        return try SeenReferral(referral, of: nil, names, for: actor).terms(names, policy) { _ in agreement }
    }

    @Test func `of another stage nothing is denied`() throws {
        let part = try #require(try terms { _ in })
        #expect(
            part.national
                == "By the national policy; nothing else is agreed here of where it goes and the stage it is in."
        )
    }

    @Test func `after how long it is the sender's again is said where that was agreed, while it runs`() throws {
        let part = try #require(
            try terms {
                $0.answerBy = .noon
                $0.answerAgreed = agreement.id
            }
        )
        #expect(part.national == nil && part.lines.map(\.because) == ["We ring."])
        #expect(try terms { $0.answerAgreed = agreement.id }?.lines.isEmpty == true)
    }

    @Test func `the hub sees to whom each route goes`() throws {
        let recommended = try SmallOutline.Referral.small("p1").outlined
        let route = SeenNotification.Route(recommended: recommended, whose: "Nora", to: "victim-service")
        #expect(route.words(names).hasSuffix(", about Nora, to the victim service"))
    }
}
