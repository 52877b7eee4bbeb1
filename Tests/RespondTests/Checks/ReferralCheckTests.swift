import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What is found missing of referrals, and what is not.
struct ReferralCheckTests {
    @Test(arguments: [nil] + ReferralRecord.Status.allCases.map(Optional.some))
    func `a recommended route is asked for until it is sent or withdrawn`(status: ReferralRecord.Status?) async throws {
        let bureau = try Bureau()
        if let status { try await bureau.referral(status) }
        bureau.pass(hours: 3)
        let isMissing = status == nil || status == .draft
        #expect(try await bureau.missing(.referralNotSent).count == (isMissing ? 1 : 0))
    }

    @Test func `what was sent stays sent where the person is linked to another record afterwards`() async throws {
        let bureau = try Bureau()
        try await bureau.assess(831, alert: true)
        try await bureau.referral(.accepted)
        try bureau.store.keep(try await bureau.latestContact().next { $0.links[0].record = Cast.idris.id })
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
        #expect(try await bureau.missing(.concernOpen).isEmpty)
    }

    @Test func `what the hub decided against stays so where the person is linked to another record afterwards`()
        async throws
    {
        let bureau = try Bureau()
        bureau.pass(hours: 1)
        try await bureau.notification(.told)
        bureau.pass(hours: 2)
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
        try bureau.store.keep(
            try await bureau.latestContact().next { contact in
                // Two records are taken for each other, and put right.
                contact.links[0].record = Cast.idris.id
                contact.links[1].record = Cast.nora.id
            },
            at: bureau.world.now
        )
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
    }

    @Test func `what the hub decided of one person says nothing of another`() async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 1)
        let notify = NotifyHub(bureau.hub)
        let id = try await notify(bureau.contact.id, about: ["p2"], asking: "Look.", by: bureau.responder).record.id
        for move in [NotificationMove.take, .decide] { try await bureau.make(move, id) }
        bureau.pass(hours: 2)
        #expect(try await bureau.missing(.referralNotSent).count == 1)
    }

    @Test func `it is asked for when its time is over, and not before`() async throws {
        let bureau = try Bureau()
        bureau.world.set(Instant.noon.adding(hours: 2).before)
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
        #expect(try await bureau.missing(.referralNotSent, .early).count == 1)
        bureau.world.set(Instant.noon.adding(hours: 2))
        let finding = try #require(try await bureau.missing(.referralNotSent).first)
        #expect(finding.about == .route("adult-safeguarding", "p1"))
        #expect(finding.since == .noon)
    }

    @Test func `an assessment made anew does not begin its time anew`() async throws {
        let bureau = try Bureau()
        _ = try await bureau.missing()
        bureau.pass(hours: 1)
        try await bureau.assess(830, alert: false)
        bureau.world.set(Instant.noon.adding(hours: 2))
        #expect(try await bureau.missing(.referralNotSent).map(\.since) == [.noon])
    }

    @Test(arguments: ReferralRecord.Status.allCases)
    func `an interview is owed until it is held, declined or withdrawn`(status: ReferralRecord.Status) async throws {
        let bureau = try Bureau()
        try await bureau.referral(status)
        bureau.pass(hours: 3)
        let isOver = [.completed, .declinedByPerson, .withdrawn].contains(status)
        #expect(try await bureau.missing(.interviewMissing).count == (isOver ? 0 : 1))
    }

    @Test(arguments: ReferralRecord.Status.allCases)
    func `an outcome is asked for of what is held, after the time of the stage`(
        status: ReferralRecord.Status
    )
        async throws
    {
        let bureau = try Bureau()
        try await bureau.referral(status)
        let due = bureau.world.now.adding(days: 4)
        bureau.world.set(due.adding(hours: 1))
        #expect(try await bureau.missing(.outcomeMissing).isEmpty)
        bureau.world.set(due.adding(hours: 2))
        #expect(try await bureau.missing(.outcomeMissing).count == (status.isHeld ? 1 : 0))
    }

    @Test func `what the agency has paused is not asked for`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        try await bureau.handover.make(.pause, Bureau.draft)
        bureau.world.set(bureau.world.now.adding(days: 30))
        #expect(try await bureau.missing(.outcomeMissing).isEmpty)
    }

    @Test func `what was sent is asked after until somebody there looks at it`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.handOverUnread).map(\.about) == [.referral(Bureau.draft)])
        // Whoever sent it looks at it too, and that counts for nothing.
        _ = try await ReadReferral(store: bureau.store, world: bureau.world)(Bureau.draft, by: bureau.responder)
        #expect(try await bureau.missing(.handOverUnread).count == 1)
        let read = ReadReceivedReferral(store: bureau.store, world: bureau.world)
        _ = try await read(Bureau.draft, by: bureau.handover.recipient)
        #expect(try await bureau.missing(.handOverUnread).isEmpty)
        let ended = try #require(try await bureau.missing(.handOverUnread, .ended).first?.ending)
        #expect(ended == KeptFinding.Ending(at: bureau.world.now, after: nil))
    }

    @Test func `within one agency a colleague looks at it as the sender's side does`() async throws {
        let bureau = try Bureau()
        try bureau.store.keep(
            ReferralRecord.small(
                Bureau.draft,
                of: bureau.contact,
                for: Cast.nora.id,
                by: bureau.responder,
                to: "police"
            )
        )
        try await bureau.handover.bring(Bureau.draft, to: .sent)
        bureau.pass(hours: 3)
        let read = ReadReferral(store: bureau.store, world: bureau.world)
        _ = try await read(Bureau.draft, by: bureau.responder)
        #expect(try await bureau.missing(.handOverUnread).count == 1)
        _ = try await read(Bureau.draft, by: .of(.supervisor))
        #expect(try await bureau.missing(.handOverUnread).isEmpty)
    }

    @Test func `a challenge is asked after until it is answered`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.declined)
        #expect(try await bureau.missing(.challengeUnanswered, .early).isEmpty)
        try await bureau.handover.make(.challenge, Bureau.draft)
        bureau.pass(hours: 10)
        #expect(try await bureau.missing(.challengeUnanswered).count == 1)
        try await bureau.handover.make(.answerChallenge, Bureau.draft)
        #expect(try await bureau.missing(.challengeUnanswered).isEmpty)
    }

    @Test(arguments: [("no-further-action", 1), ("help-given", 0)])
    func `what ended without help is looked at again`(outcome: OutcomeID, count: Int) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.inProgress)
        let said = Said("Closed.", outcome: ReferralOutcome(outcome, goals: [.notMet, .notMet]))
        try await bureau.handover.make(.complete, Bureau.draft, saying: said)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.endedWithoutHelp).count == count)
        try await bureau.name()
        #expect(try await bureau.missing(.endedWithoutHelp).isEmpty)
    }
}

extension Instant {
    fileprivate var before: Instant { Instant(seconds: seconds - 1) }
}
