package import Access
package import Vocabulary

extension InvestigationRecord {
    /// What is known of the one who is to do a part.
    package struct Assignee: Sendable {
        package let account: AccountID
        package let licences: [HeldLicence]
        /// How many open parts of the kind they have already.
        package let load: Int

        package init(_ account: AccountID, licences: [HeldLicence], load: Int) {
            self.account = account
            self.licences = licences
            self.load = load
        }
    }

    /// What is said when a part is given.
    package struct Saying: Hashable, Sendable {
        /// How the conditions of a licence are met here.
        package let metBy: String?
        /// Why they get another although they have as many as the policy counts with.
        package let overCeiling: String?

        package init(metBy: String? = nil, overCeiling: String? = nil) {
            self.metBy = metBy
            self.overCeiling = overCeiling
        }
    }

    /// The investigation with somebody who does a part of it by their licence; whoever does it already goes on by that.
    ///
    /// - Throws: `Refusal` where they hold none that counts today, where its conditions are not answered, or where they have
    ///   their fill and nobody says why they get another.
    package func allocating(
        _ part: InvestigationPart,
        to assignee: Assignee,
        saying said: Saying,
        at moment: Instant,
        by giver: AccountID
    ) throws(Refusal) -> InvestigationRecord {
        try checkOpen()
        let licence: HeldLicence
        switch part.answer(of: assignee.licences, on: LocalTime.day(of: moment)) {
        case .licensed(let found): licence = found
        case .unlicensed(let lack):
            throw Refusal(
                .unlicensed,
                "they cannot be given “\(part.term.title)”: \(lack.words)",
                remedy: "choose somebody whose licence covers it, or ask a rank that may allow it for a time"
            )
        }
        let present = allocation(of: part.id, to: assignee.account)
        guard present?.rests(on: licence) != true else {
            throw Refusal(.notInThisState, "they do it already", remedy: "choose another, or end it first")
        }
        var problems = FieldProblems()
        problems.require(
            licence.conditions.isEmpty || said.metBy?.isBlank == false,
            "met_by",
            "their licence has conditions: \(licence.conditions.joined(separator: "; "))",
            "say how they are met in this investigation"
        )
        try Self.check(said, for: part, load: present == nil ? assignee.load : 0, &problems)
        let ground = Allocation.Ground.licence(
            ShownLicence(
                scheme: licence.scheme,
                lastDay: licence.expires,
                conditions: licence.conditions,
                metBy: licence.conditions.isEmpty ? nil : said.metBy
            )
        )
        guard let present else {
            return giving(part.id, to: assignee.account, said, on: ground, at: moment, by: giver)
        }
        return resting(present, on: ground, by: giver)
    }

    /// The same with a part on another ground; what let them before stays.
    func resting(_ present: Allocation, on ground: Allocation.Ground, by giver: AccountID) -> InvestigationRecord {
        var next = self
        next.version += 1
        if let place = allocations.firstIndex(of: present) {
            next.allocations[place].earlier.append(present.ground)
            next.allocations[place].ground = ground
        }
        next.holding.involved.insert(giver)
        return next
    }

    func giving(
        _ part: InvestigationPartID,
        to assignee: AccountID,
        _ said: Saying,
        on ground: Allocation.Ground,
        at moment: Instant,
        by giver: AccountID
    ) -> InvestigationRecord {
        var next = self
        next.version += 1
        let given = Allocation.Given(at: moment, by: giver, overCeiling: said.overCeiling)
        next.allocations.append(Allocation(part, to: assignee, given, on: ground))
        next.holding.involved.formUnion([assignee, giver])
        return next
    }

    /// Checks the ceiling, and throws everything that was found.
    static func check(
        _ said: Saying,
        for part: InvestigationPart,
        load: Int,
        _ problems: inout FieldProblems
    ) throws(Refusal) {
        if let ceiling = part.ceiling, load >= ceiling {
            problems.require(
                said.overCeiling?.isBlank == false,
                "over_ceiling",
                "they have \(load) already, and \(ceiling) is what one person is counted with",
                "say why they get another, or choose somebody else"
            )
        }
        try problems.check()
    }

    func checkOpen() throws(Refusal) {
        guard isOpen else {
            throw Refusal(.notInThisState, "this investigation is closed", remedy: "open another where there is one")
        }
    }
}
