import Access
package import Recognise
package import Vocabulary

/// Shows what of who investigates asks to be seen to, and how many will hold a licence in the months to come.
package struct ReadAllocations<Store: Transactions>: Sendable
where Store.Session: InvestigationRecords & ContactRecords & ReferralRecords {
    private let desk: AllocationDesk<Store>

    package init(_ desk: AllocationDesk<Store>) {
        self.desk = desk
    }

    /// The board of those who answer for a unit or an agency; every investigation on it is accounted for.
    package func board(by actor: Actor) async throws -> AllocationBoard {
        let reach = try Access.reach(of: actor, to: .readAllocations)
        let ground = try desk.ground
        return try await desk.store.write { session in
            let views = try session.openInvestigations(within: reach).map {
                try desk.view($0, in: session, on: ground)
            }
            let board = AllocationBoard(views, on: ground.today, ground.policy.warnDays)
            let shown = (board.uncovered + board.allowed + board.ending).map(\.view) + board.missing.map(\.view)
            var change = Change(at: ground.moment, by: actor)
            for id in shown.map(\.record.id).removingRepeats() {
                change.consult(.record(.investigation, id), under: "reads-allocations")
            }
            for licence in shown.flatMap(\.licences).removingRepeats() {
                change.consult(.record(.licence, licence), under: "reads-allocations")
            }
            try session.keep(change)
            return board
        }
    }

    /// Counts of the whole agency, for those who may know who holds a licence; it names nobody.
    package func forecast(by actor: Actor) async throws -> [ForecastLine] {
        let reach = try Access.reach(of: actor, to: .readRegister)
        let ground = try desk.ground
        return try await desk.store.read { session in
            let views = try session.openInvestigations(within: reach).map {
                try desk.view($0, in: session, on: ground)
            }
            return try ground.policy.kinds.flatMap { kind in
                try kind.parts.map { part in
                    let theirs = views.filter { $0.kind.id == kind.id }
                    let forecast = LicenceForecast(
                        of: part,
                        try Self.licences(for: part, of: actor.agency, in: session),
                        theirs.flatMap(\.parts).filter { $0.part.id == part.id }.map(\.standing),
                        missing: theirs.flatMap(\.missing).count { $0.id == part.id },
                        from: ground.today,
                        months: ground.policy.forecastMonths
                    )
                    return ForecastLine(kind: kind, part: part, forecast: forecast)
                }
            }
        }
    }

    /// Those of people who are still there.
    private static func licences(
        for part: InvestigationPart,
        of agency: AgencyID,
        in session: Store.Session
    ) throws -> [HeldLicence] {
        try session.licences(under: part.scheme, keptBy: agency).filter { licence in
            let account = try session.account(RecordID(licence.account.text))
            return account?.agency == agency && account?.isSuspended == false
        }
    }
}

/// How many hold the licence for a part, today and in the months to come.
package struct ForecastLine: Sendable {
    package let kind: InvestigationKind
    package let part: InvestigationPart
    package let forecast: LicenceForecast
}
