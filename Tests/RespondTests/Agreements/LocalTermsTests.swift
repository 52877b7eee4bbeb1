import Recognise
@testable import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Where Respond decides, an agreement counts over the national policy, and it is said which applied.
struct LocalTermsTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func clock(_ status: ReferralRecord.Status, _ number: Int = 841) async throws -> StageClock {
        try await bureau.referral(status, .numbered(number))
        return try #require(try await bureau.latest(.numbered(number)).clock)
    }

    @Test func `a time that was agreed runs in place of the national one, and names the agreement`() async throws {
        let national = try await clock(.received, 842)
        #expect(national.due == bureau.world.now.adding(hours: 24) && national.agreement == nil)
        let agreement = try await bureau.agree()
        let local = try await clock(.received, 843)
        #expect(local.due == bureau.world.now.adding(hours: 2) && local.agreement == agreement.id)
        let other = try await clock(.sent, 844)
        #expect(other.agreement == nil, "what was not agreed runs by the policy")
    }

    @Test func `it counts neither before all have signed, nor for other units, nor on other days`() async throws {
        let id = try await bureau.propose().id
        try await bureau.sign(id, by: Bureau.force)
        #expect(try await clock(.received, 845).agreement == nil)
        try await bureau.agree(bureau.terms { $0.unit = "south" })
        #expect(try await clock(.received, 846).agreement == nil)
        try await bureau.agree(
            bureau.terms {
                $0.unit = "north"
                $0.from = bureau.today.adding(days: 1)
            }
        )
        #expect(try await clock(.received, 847).agreement == nil)
    }

    @Test func `a referral goes to whoever is primary here, and says so`() async throws {
        let role = AgreedRole("adult-safeguarding", "health", .primary, because: "One front door.")
        let parties: [AgencyID] = ["police", "adult-social-care", "health"]
        let id = try await bureau.propose(bureau.terms { ($0.parties, $0.roles) = (parties, [role]) }).id
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        for actor in [Bureau.force, Bureau.council, health] { try await bureau.sign(id, by: actor) }
        let draft = try await bureau.draft(
            "adult-safeguarding",
            for: "p1",
            of: bureau.contact.id,
            note: nil,
            by: bureau.responder
        )
        #expect(draft.recommended.to == "adult-social-care")
        #expect(draft.recipient == "health")
        #expect(draft.agreed?.agreement == id && draft.agreed?.because == "One front door.")
    }

    @Test func `whoever is primary here has to be told before it closes`() async throws {
        try bureau.graded()
        let roles = [
            AgreedRole("adult-safeguarding", "police", .primary, because: "A joint team."),
            AgreedRole("adult-safeguarding", "adult-social-care", .supporting, because: "A joint team."),
        ]
        #expect(try await bureau.standing().obstacles == [.nobodyHolds, .notTold("adult-social-care")])
        try await bureau.agree(bureau.terms { $0.roles = roles })
        #expect(try await bureau.standing().obstacles == [.nobodyHolds, .notTold("police")])
    }

    @Test func `nobody is let go of where nobody is named in their place`() async throws {
        try bureau.graded()
        let role = AgreedRole("adult-safeguarding", "adult-social-care", .supporting, because: "They are few.")
        try await bureau.agree(bureau.terms { $0.roles = [role] })
        #expect(try await bureau.standing().obstacles == [.nobodyHolds, .notTold("adult-social-care")])
    }

    @Test func `what nobody answered is the sender's again as it was agreed`() async throws {
        try await bureau.referral(.sent, .numbered(848))
        let national = try #require(try await bureau.latest(.numbered(848)).answerBy)
        let threshold = AgreedThreshold(RespondPolicy.unanswered, within: AgreedTime(6, .hours), because: "We ring.")
        try await bureau.agree(bureau.terms { $0.thresholds = [threshold] })
        try await bureau.referral(.sent, .numbered(849))
        let local = try await bureau.latest(.numbered(849)).answerBy
        #expect(local == bureau.world.now.adding(hours: 6) && local != national)
        #expect(try await bureau.latest(.numbered(849)).answerAgreed != nil)
    }

    @Test func `where the agreed time goes beyond the calendar, the national one counts`() async throws {
        try await bureau.referral(.sent, .numbered(850))
        var referral = try await bureau.latest(.numbered(850))
        let within = AgreedTime(9, .workingDays)
        let threshold = AgreedThreshold(RespondPolicy.unanswered, within: within, because: "Few hands.")
        let made = try await bureau.agree(bureau.terms { $0.thresholds = [threshold] })
        let terms = LocalTerms([made], for: "police", "north", on: bureau.today)
        let now = bureau.world.now
        for (days, agreement) in [(99, made.id), (5, nil)] {
            var policy = RespondPolicy.small
            let covers = bureau.today...bureau.today.adding(days: days)
            policy.calendar = WorkingCalendar(bankHolidays: [], terms: [], covers: covers, schoolDayBegins: 540)
            referral.setAnswerBy(after: .send, from: referral, policy.with(terms, to: "adult-social-care"), now)
            #expect(referral.answerAgreed == agreement)
        }
        #expect(referral.answerBy == now.adding(days: 5))
    }

    @Test func `working days are counted by the hours that were agreed, and never longer than a law has it`()
        async throws
    {
        func clock(_ lateFrom: String, _ pathway: PathwayID) async throws -> (clock: StageClock, agreement: RecordID) {
            let bureau = try Bureau()
            let hours = AgreedHours(
                from: try #require(DayTime(text: "09:00")),
                lateFrom: try #require(DayTime(text: lateFrom)),
                because: "The desk closes."
            )
            let made = try await bureau.agree(bureau.terms { ($0.clocks, $0.hours) = ([], hours) })
            let terms = LocalTerms([made], for: "police", "north", on: bureau.today)
            let times = StageTimes.daily.with(terms, for: "adult-social-care")
            let clock = times.clock(.decide, by: pathway, from: .noon, RespondPolicy.small.calendar)
            return (try #require(clock), made.id)
        }
        let usual = try await clock("16:00", "adult-safeguarding").clock
        #expect(usual.agreement == nil, "the same hours change nothing")
        let late = try await clock("10:00", "adult-safeguarding")
        #expect(late.clock.due > usual.due && late.clock.agreement == late.agreement)
        let law = try await clock("10:00", "childrens-safeguarding").clock
        #expect(law.due == usual.due && law.agreement == nil)
    }

    @Test func `a route leads to a common front door, and nobody refers to themselves`() async throws {
        let door = AgreedRoute("adult-safeguarding", to: "health", because: "One front door.")
        let role = AgreedRole("adult-safeguarding", "police", .primary, because: "A joint team.")
        let agreement = try await agreed { ($0.routes, $0.roles) = ([door], [role]) }
        func direction(_ sender: AgencyID) -> AgreedDirection? {
            LocalTerms([agreement], for: sender, nil, on: bureau.today)
                .direction(by: "adult-safeguarding", from: sender, insteadOf: "adult-social-care")
        }
        #expect(
            direction("adult-social-care")
                == AgreedDirection(agreement: agreement.id, to: "health", because: "One front door.")
        )
        #expect(direction("police")?.to == "health")
        #expect(direction("health")?.to == "police")
        #expect(direction("housing") == nil, "who is no party goes by the policy")
    }

    @Test func `a draft that would go elsewhere by now is not sent`() async throws {
        try await bureau.referral(.draft)
        _ = try await agreed { $0.routes = [AgreedRoute("adult-safeguarding", to: "health", because: "One door.")] }
        let refused = await bureau.refuses(.notInThisState) { try await bureau.handover.make(.send, Bureau.draft) }
        #expect(refused?.reason.contains("goes to 'health' now") == true)
    }

    @Test func `whom it goes to by an agreement is who must not be told`() async throws {
        _ = try await agreed { $0.routes = [AgreedRoute("adult-safeguarding", to: "health", because: "One door.")] }
        let bureau = bureau
        func send(_ barred: AgencyID) async throws -> ReferralRecord {
            let written = WrittenSafeContact(keptFrom: [barred], because: "A relative works there")
            let keep = KeepSafeContact(bureau.handover.desk)
            _ = try await keep(written, of: Cast.nora.id, expecting: nil, by: bureau.responder)
            let draft = bureau.draft
            let made = try await draft(
                "adult-safeguarding",
                for: "p1",
                of: bureau.contact.id,
                note: nil,
                by: bureau.responder
            )
            return try await SendReferral(bureau.handover.desk)(
                made.id,
                telling: .small,
                expecting: nil,
                by: bureau.responder
            )
        }
        let refused = await #expect(throws: Refusal.self) { _ = try await send("health") }
        #expect(refused?.code == .mustNotReceive)
        #expect(try await send("adult-social-care").sent?.to == "health", "those it does not go to hold nothing up")
    }

    /// What police, adult social care and health have signed.
    private func agreed(_ change: (inout AgreementTerms) -> Void) async throws -> AgreementRecord {
        let terms = bureau.terms {
            ($0.parties, $0.clocks) = (["police", "adult-social-care", "health"], [])
            change(&$0)
        }
        let id = try await bureau.propose(terms).id
        let health = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        for actor in [Bureau.force, Bureau.council, health] { try await bureau.sign(id, by: actor) }
        return try await bureau.kept(id)
    }
}

extension StageTimes {
    /// A working day to decide; for children a law says so.
    fileprivate static let daily = StageTimes(
        usual: [.decide: day(isFixed: false)],
        byRoute: ["childrens-safeguarding": [.decide: day(isFixed: true)]],
        lateDay: LateDay(from: 960, begins: 540)
    )

    private static func day(isFixed: Bool) -> StageTime {
        let law = Authority(source: "Invented Act, section 3")
        return StageTime(within: .workingDays(1), warnHours: 1, authority: law, isFixed: isFixed)
    }
}
