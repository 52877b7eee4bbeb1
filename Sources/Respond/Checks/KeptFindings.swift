import Vocabulary

/// The findings of one contact that were kept, brought to what is found now.
struct KeptFindings {
    /// What is to be kept as it stands now.
    private(set) var kept: [KeptFinding] = []
    /// What was put right before its time was over, and was never missing.
    private(set) var dropped: [RecordID] = []

    init(
        _ before: [KeptFinding],
        finding found: [Finding],
        of turn: CheckTurn,
        under policy: RespondPolicy,
        _ closure: ClosureRecord?,
        newID: () -> RecordID
    ) {
        for finding in found {
            // An assessment may say the same twice; it is missing once.
            let isKept = kept.contains { $0.check == finding.check && $0.about == finding.about }
            guard !isKept, let rule = policy.checks.rule(finding.check) else { continue }
            let old = before.first { $0.check == finding.check && $0.about == finding.about }
            let since = finding.isSinceFound ? old?.began(before: finding.since) ?? finding.since : finding.since
            var next = KeptFinding(
                id: old?.id ?? newID(),
                of: turn.contact,
                finding.check,
                finding.about,
                since: since,
                due: rule.due(since: since, policy.calendar),
                told: old?.ending == nil && old?.since == since ? old?.told : nil
            )
            next.asideUntil = closure?.aside(next)?.until
            kept.append(next)
        }
        for old in before where old.ending == nil && !kept.contains(where: { $0.id == old.id }) {
            guard turn.at >= old.due else {
                dropped.append(old.id)
                continue
            }
            var ended = old
            ended.ending = KeptFinding.Ending(at: turn.at, after: turn.after)
            kept.append(ended)
        }
    }
}

extension KeptFinding {
    /// When one that still stands began, where that was earlier.
    fileprivate func began(before moment: Instant) -> Instant? { ending == nil ? min(since, moment) : nil }
}
