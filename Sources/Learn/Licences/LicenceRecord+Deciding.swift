package import Vocabulary

extension LicenceRecord {
    /// The licence with what a panel has decided; it takes effect at once where the panel is one.
    ///
    /// - Throws: `Refusal` where the step could not be made as it stands, or where another decision waits.
    package func proposed(
        _ move: LicenceMove,
        saying said: LicenceSaid,
        under scheme: LicenceScheme,
        _ ties: LicenceTies = LicenceTies(),
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> LicenceRecord {
        guard proposal == nil else {
            throw Self.refusal("a decision waits to be confirmed", "confirm it, or say why you do not, before another")
        }
        try check(move, said, under: scheme, ties, at: moment, by: account)
        let written = LicenceProposal(move, said, at: moment, by: account)
        guard !written.waitsFor.isEmpty else {
            return try made(move, saying: said, under: scheme, ties, at: moment, by: account)
        }
        var next = self
        next.version += 1
        next.proposal = written
        return next
    }

    /// The licence once somebody on the panel has confirmed what was decided; the last who does makes it take effect.
    package func confirmed(
        under scheme: LicenceScheme,
        _ ties: LicenceTies = LicenceTies(),
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> LicenceRecord {
        let written = try waiting(for: account)
        guard written.waitsFor != [account] else {
            return try made(written.move, saying: written.said, under: scheme, ties, at: moment, by: written.by)
        }
        try check(written.move, written.said, under: scheme, ties, at: moment, by: written.by)
        var next = self
        next.version += 1
        next.proposal?.confirmed.append(account)
        return next
    }

    /// The licence as it stood, because somebody on the panel does not confirm what was written down.
    package func objected(
        because reason: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> LicenceRecord {
        guard let proposal, proposal.said.panel.contains(account) else { throw Self.notOnPanel }
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "reason", "there is no reason", "say what is not as you decided it")
        try problems.check()
        var next = self
        next.version += 1
        next.proposal = nil
        next.objections.append(LicenceObjection(move: proposal.move, at: moment, by: account, reason: reason))
        return next
    }

    private func waiting(for account: AccountID) throws(Refusal) -> LicenceProposal {
        guard let proposal, proposal.said.panel.contains(account) else { throw Self.notOnPanel }
        guard proposal.waitsFor.contains(account) else {
            throw Self.refusal("you have confirmed it already", "wait for the others, or say why you object after all")
        }
        return proposal
    }

    private static var notOnPanel: Refusal {
        refusal("no decision waits for you", "see what can be done with it as it stands")
    }
}
