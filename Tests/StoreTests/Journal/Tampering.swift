import TestSupport
import Vocabulary

@testable import Store

/// One way to change a field of one entry; it always changes it.
enum Tampering: String, CaseIterable {
    case sequence, at, actor, agency, verb, subjectKind, subject, version, rule, previous, commitment, hash
    case content, salt, writtenRecord, writtenVersion, writtenGone
    case nothingToEmptyKind, nothingToEmptySubject

    /// Whether an entry has what is to be changed.
    func applies(to row: Row) -> Bool {
        switch self {
        case .writtenRecord, .writtenVersion, .writtenGone: row.wrote != nil
        case .nothingToEmptySubject: row.subject == nil
        // The kind is never nothing in these chains; nothing is put where a text was.
        default: true
        }
    }

    func change(_ row: inout Row, using random: inout SplitMix64) {
        switch self {
        case .sequence: row.sequence += random.oneIn(2) ? 1 + random.below(9) : -1 - random.below(9)
        case .at: row.at += random.oneIn(2) ? 1 + random.below(900) : -1 - random.below(900)
        case .actor: row.actor = AccountID(row.actor.text + "0")
        case .agency: row.agency = "health"
        case .verb: row.verb = row.verb == "disclose" ? "erase" : "disclose"
        case .subjectKind: row.subjectKind = row.subjectKind == nil ? "person" : nil
        case .subject: row.subject = row.subject == nil ? "record-1" : nil
        case .version: row.version = row.version.map { $0 + 1 } ?? 1
        case .rule: row.rule += "s"
        case .previous: flip(&row.previous, &random)
        case .commitment: flip(&row.commitment, &random)
        case .hash: flip(&row.hash, &random)
        case .content: changeContent(of: &row, { $0.append(7) })
        case .salt: changeSalt(of: &row, &random)
        case .writtenRecord: row.wrote = row.wrote.map { WrittenVersion("another", $0.version) }
        case .writtenVersion: row.wrote = row.wrote.map { WrittenVersion($0.record, $0.version + 1) }
        case .writtenGone: row.wrote = nil
        case .nothingToEmptyKind: row.subjectKind = ""
        case .nothingToEmptySubject: row.subject = ""
        }
    }

    private func flip(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    }

    private func changeContent(of row: inout Row, _ change: (inout [UInt8]) -> Void) {
        guard case .kept(var content, let salt) = row.content else { return }
        change(&content)
        row.content = .kept(content, salt: salt)
    }

    private func changeSalt(of row: inout Row, _ random: inout SplitMix64) {
        guard case .kept(let content, var salt) = row.content else { return }
        flip(&salt, &random)
        row.content = .kept(content, salt: salt)
    }
}
