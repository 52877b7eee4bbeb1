import Access
package import Vocabulary

/// Takes one step of a licence: by its holder, by those who look after the scheme, or by a panel that confirms what it decided.
package struct TakeLicenceStep<Store: Transactions>: Sendable
where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ decision: LicenceDecision,
        _ id: RecordID,
        expecting version: Int,
        by actor: Actor,
        receipt: Receipt<LicenceView>? = nil
    ) async throws -> LicenceView {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (record, rule) = try LearnDesk<Store>.load(id, in: session, by: actor)
            guard version == record.version else { throw Refusal.stale(current: record.version) }
            let next = try decide(decision, record, in: session, on: ground, by: actor)
            if next.isOpen, !record.isOpen { try Self.checkAlone(next, in: session) }
            var change = Change(at: ground.moment, by: actor)
            change.write(next, .alter, under: rule)
            change.tell(Self.event(from: record, to: next), of: id)
            try session.keep(change)
            // Whoever gave it away to another agency still sees what they did.
            let view = try desk.view(next, in: session, on: ground, for: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }

    private func decide(
        _ decision: LicenceDecision,
        _ record: LicenceRecord,
        in session: Store.Session,
        on ground: LearnDesk<Store>.Ground,
        by actor: Actor
    ) throws -> LicenceRecord {
        guard let scheme = ground.policy.licence(record.scheme) else { throw Self.noScheme }
        let holder = try session.account(RecordID(record.holder.text))
        let ties = LicenceTies(
            lineManager: holder?.lineManager,
            assessors: try session.assessors(of: record.holder, for: scheme.programme)
        )
        let (moment, account) = (ground.moment, actor.account)
        switch decision {
        case .confirm:
            guard record.holder != account else { throw Refusal.notFound("decision") }
            let next = try record.confirmed(under: scheme, ties, at: moment, by: account)
            if next.proposal == nil { try checkDone(record.proposal?.move, record, holder, in: session, on: ground) }
            return next
        case .object(let reason): return try record.objected(because: reason, at: moment, by: account)
        case .step(let move, let said):
            switch move.rule.whose {
            case .clock: throw LicenceRecord.refusal("nobody does this but the clock", "see what can be done with it")
            case .holder, .scheme:
                return try record.made(move, saying: said, under: scheme, ties, at: moment, by: account)
            case .panel, .otherPanel:
                try Self.check(said.panel, in: session, of: record.agency)
                try checkDone(move, record, holder, in: session, on: ground)
                let settled = try settled(move, said, record, under: scheme, in: session, on: ground)
                return try record.proposed(move, saying: settled, under: scheme, ties, at: moment, by: account)
            }
        }
    }

    /// What is said, held against what Heed knows where the step goes by it.
    private func settled(
        _ move: LicenceMove,
        _ said: LicenceSaid,
        _ record: LicenceRecord,
        under scheme: LicenceScheme,
        in session: Store.Session,
        on ground: LearnDesk<Store>.Ground
    ) throws -> LicenceSaid {
        guard move.rule.asks.contains(.grounds) else { return said }
        try record.checkState(for: move, on: ground.today)
        let known = try desk.known(of: record.holder, for: scheme, in: session, on: ground)
        try known.check(said)
        return known.settling(said)
    }

    /// Without conditions nothing is awarded to somebody who has not done what the programme asks for.
    private func checkDone(
        _ move: LicenceMove?,
        _ record: LicenceRecord,
        _ holder: Account?,
        in session: Store.Session,
        on ground: LearnDesk<Store>.Ground
    ) throws {
        guard move == .award, let holder, let scheme = ground.policy.licence(record.scheme),
            let programme = ground.policy.programmes.first(where: { $0.id == scheme.programme })
        else { return }
        guard try desk.standing(of: holder, in: programme, in: session, on: ground.today).isComplete else {
            throw Refusal(
                .notInThisState,
                "“\(programme.term.title)” is not complete",
                remedy: "wait until it is, or award under conditions that say what is to be made good"
            )
        }
    }

    private static func check(_ panel: [AccountID], in session: Store.Session, of agency: AgencyID) throws {
        let members = Set(try session.licensingPanel(of: agency).map { AccountID($0.id.text) })
        var problems = FieldProblems()
        problems.require(
            members.isSuperset(of: panel),
            "panel",
            "somebody is not of the licensing panel of this agency",
            "name those whose role it is"
        )
        try problems.check()
    }

    /// - Throws: `Refusal` where its holder has another one of the scheme by now.
    private static func checkAlone(_ licence: LicenceRecord, in session: Store.Session) throws {
        let others = try session.licenceRecords(of: licence.holder).filter { $0.id != licence.id }
        guard !others.contains(where: { $0.scheme == licence.scheme && $0.isOpen }) else {
            throw LicenceRecord.refusal("its holder has applied for another one since", "decide about that one")
        }
    }

    private static func event(from before: LicenceRecord, to next: LicenceRecord) -> Event.Name {
        if next.steps.count > before.steps.count { return .licenceStepTaken }
        return next.proposal == nil ? .licenceDecisionObjected : .licenceDecisionProposed
    }

    private static var noScheme: Refusal {
        LicenceRecord.refusal("the policy has this licence no longer", "ask those who look after the policy")
    }
}
