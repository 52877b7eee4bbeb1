package import Vocabulary

/// Signs an agreement for one of its parties; with the last signature it holds from its first day, and ends what it replaces.
package struct SignAgreement<Store: Transactions>: Sendable where Store.Session: AgreementRecords {
    private let desk: AgreementDesk<Store>

    package init(_ desk: AgreementDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        as name: String,
        holding office: String,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<AgreementRecord>? = nil
    ) async throws -> AgreementRecord {
        try await desk.move(.sign, id, expecting: version, by: actor, receipt: receipt) { agreement, ground in
            var problems = FieldProblems()
            problems.require(!name.isBlank, "name", "it is not said who signs", "give the name of the one who signed")
            problems.require(!office.isBlank, "office", "it is not said in which office", "give the office they hold")
            try problems.check()
            // What the law sets may have changed since it was drafted.
            try agreement.terms.checkDiffers()
            try agreement.terms.check(under: ground.policy, for: actor.agency, on: ground.today)
            agreement.signatures.append(
                AgreementSignature(
                    agency: actor.agency,
                    name: name,
                    office: office,
                    at: ground.moment,
                    by: actor.account
                )
            )
            guard agreement.unsigned.isEmpty else {
                agreement.status = .signing
                return []
            }
            // What was signed meanwhile between others may say the same.
            try ground.session.checkApart(agreement.terms, besides: [id, agreement.replaces], on: ground.today)
            agreement.status = .agreed
            // No day that has passed is taken from it, and one that ends sooner keeps its reason.
            let last = max(agreement.terms.from.adding(days: -1), ground.today.adding(days: -1))
            guard let replaced = agreement.replaces, var old = try ground.session.agreement(replaced, .latest),
                old.status == .agreed || old.isStanding(on: last.adding(days: 1))
            else { return [] }
            old.end(on: last, "“\(agreement.terms.title)” takes its place.", at: ground.moment, by: actor)
            old.note(.end, at: ground.moment, by: actor)
            old.version += 1
            return [old]
        }
    }
}

extension AgreementRecord {
    mutating func end(on lastDay: CalendarDay, _ because: String, at moment: Instant, by actor: Actor) {
        status = .ended
        ending = Ending(lastDay: lastDay, because: because, at: moment, by: actor.account)
    }
}
