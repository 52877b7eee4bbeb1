import Access
import Vocabulary

/// Answers one question of access a line, so that another engine can be asked the same.
///
/// The fields are parted by tabs, and what there is more of by commas: agency, unit and roles of the account `me`, the deed,
/// whose it is (`held`, `sent` or `binding`), its agency, its unit, who took part, whom it binds, whose own it is, who is
/// connected, which people in it are restricted (`person:agency:named|named`), and who stands open to `me`.
/// The answer is `permit` or `forbid` with the rules that decided, or `never` where no role ever may.
@main
struct Trial {
    static func main() throws {
        while let line = readLine() { print(try Asked(line).answer()) }
    }
}

private struct Asked {
    private let fields: [Substring]

    init(_ line: String) {
        fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    func answer() throws -> String {
        let word = String(fields[3])
        guard let deed = Deed(rawValue: word) else { throw UnknownDeed(word: word) }
        guard Access.allows(actor, to: deed) else { return "never" }
        let decision = try Access.reach(of: actor, to: deed).decision(on: whose, guards)
        return ([decision.isPermitted ? "permit" : "forbid"] + decision.rules).joined(separator: " ")
    }

    private var actor: Actor {
        let roles = list(2).compactMap { AccountRole(rawValue: $0) }
        var actor = Actor(account: "me", agency: AgencyID(String(fields[0])), unit: unit(1), roles: Set(roles))
        actor.opened = Set(list(12).map { RecordID($0) })
        return actor
    }

    private var whose: AccessQuestion.Whose {
        let agency = AgencyID(String(fields[5]))
        switch fields[4] {
        case "held": return .held(Holding(agency: agency, unit: unit(6), involved: accounts(list(7))))
        case "sent": return .sent(to: agency)
        default: return .binding(list(8).map { AgencyID($0) })
        }
    }

    private var guards: Guards {
        let restricted = list(11).map { one in
            let parts = one.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            let named = parts[2].split(separator: "|").map(String.init)
            return Guards.Restricted(RecordID(parts[0]), by: AgencyID(parts[1]), named: accounts(named))
        }
        return Guards(own: accounts(list(9)), connected: accounts(list(10)), restricted: Set(restricted))
    }

    private func list(_ field: Int) -> [String] { fields[field].split(separator: ",").map(String.init) }

    private func unit(_ field: Int) -> UnitID? { fields[field].isEmpty ? nil : UnitID(String(fields[field])) }

    private func accounts(_ names: [String]) -> Set<AccountID> { Set(names.map { AccountID($0) }) }
}

/// A question is about something that nobody can want to do.
private struct UnknownDeed: Error {
    let word: String
}
