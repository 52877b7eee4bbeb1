import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

extension Bureau {
    var checks: CheckDesk<MemoryStore> {
        CheckDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    /// What is missing of one check and of one state, as somebody sees it.
    func missing(
        _ check: StandingCheck? = nil,
        _ state: KeptFinding.State = .open,
        by actor: Actor? = nil
    ) async throws -> [KeptFinding] {
        let filter = FindingFilter(state, of: check.map { [$0] } ?? StandingCheck.allCases)
        let list = ListFindings(checks)
        return try await list(filter, PageRequest(limit: 50), by: actor ?? responder).items.map(\.finding)
    }

    /// Lets so many hours pass.
    func pass(hours: Int) { world.set(world.now.adding(hours: hours)) }

    /// The contact as it stands now.
    func latestContact() async throws -> ContactRecord {
        let found = try await store.read { [contact] session in try session.contact(contact.id, .latest) }
        return try #require(found)
    }

    /// Judges the contact, as somebody does.
    func judge(_ grade: Grade) async throws {
        let now = world.now
        let judged = try await latestContact().next {
            $0.summary.grade = grade
            $0.judgement = MadeJudgement(
                grade: grade,
                rationale: "As found.",
                by: responder.account,
                at: now,
                making: $0.version
            )
        }
        try store.keep(judged, at: now)
    }

    /// Says as a supervisor whether the judgement that stands is right.
    func review(agreeing agrees: Bool) async throws {
        let now = world.now
        let supervisor = Actor.of(.supervisor)
        let reviewed = try await latestContact().next {
            $0.reviews.append(
                JudgementReview(agrees: agrees, note: "Seen.", by: supervisor.account, at: now, making: $0.version)
            )
        }
        try store.keep(reviewed, by: supervisor, at: now)
    }

    /// A contact with Nora that was met before, so that the small rule raises its alert; or the same, heard anew.
    func assess(_ number: Int, alert isRaised: Bool) async throws {
        let latest = try await latestContact()
        let earlier = [EarlierDocument(document: latest.document, names: ["p1": "p1"])]
        let made = try MadeAssessment.small(latest.document, isRaised ? earlier : [])
        try store.keep(AssessmentRecord(id: .numbered(number), of: latest, at: world.now, made), at: world.now)
    }

    @discardableResult
    func setAside(
        _ finding: KeptFinding,
        saying reason: String = "Her sister is with her until Monday.",
        days: Int = 3,
        by actor: Actor = .of(.supervisor)
    ) async throws -> FindingView {
        let until = LocalTime.day(of: world.now).adding(days: days)
        return try await SetFindingAside(checks)(
            finding.id,
            saying: AsideWords(reason: reason, until: until),
            by: actor
        )
    }
}
