import TestSupport
import Vocabulary

@testable import Store

/// One entry with all that belongs to it.
struct Row {
    var sequence = 0
    var at: Int
    var actor: AccountID
    var agency: AgencyID = "police"
    var verb: String
    var subjectKind: String?
    var subject: RecordID?
    var version: Int?
    var rule = "same-unit"
    var previous: [UInt8] = []
    var commitment: [UInt8] = []
    var hash: [UInt8] = []
    var content: JournalEvidence.Content
    var wrote: WrittenVersion?

    init(_ record: RecordID, version: Int?, using random: inout SplitMix64) {
        at = 1_795_212_000 + random.below(10_000)
        actor = AccountID("account-\(random.below(4))")
        verb = version == nil ? "consult" : "alter"
        let isSearch = version == nil && random.oneIn(4)
        subjectKind = isSearch ? "search" : "contact"
        subject = isSearch ? nil : record
        self.version = version
        wrote = version.map { WrittenVersion(record, $0) }
        let words = (0..<random.below(40)).map { _ in UInt8.random(in: 32...126, using: &random) }
        content = .kept(words, salt: Commitment(to: words, using: &random).salt)
    }

    var line: JournalLine {
        JournalLine(
            sequence: sequence,
            at: Instant(seconds: at),
            actor: actor,
            agency: agency,
            verb: verb,
            subjectKind: subjectKind,
            subject: subject,
            version: version,
            rule: rule,
            previous: previous,
            commitment: commitment,
            hash: hash
        )
    }

    var evidence: JournalEvidence { JournalEvidence(line, content, wrote: wrote) }
}
