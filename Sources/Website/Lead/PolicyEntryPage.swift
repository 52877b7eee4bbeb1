import PlainWords
import PolicyInWords
import Understand
import Vocabulary

/// One entry of the policy: what it says, on what authority, and what goes by it.
struct PolicyEntryPage: Page {
    let back = PolicyBack()
    let entry: Head
    let unverified: Items<String>?
    let rules: [Rule]
    let lists: [PolicyEntry.List]
    let law: Items<PolicyEntry.Law>?
    let about: [PolicyEntry.Row]
    let usedBy: Items<PolicyLink>?

    var template: String { "lead/policy-entry" }
    var title: String { entry.name }
    var place: String? { "/policy" }

    struct Head {
        let kind: String
        let name: String
        let meaning: String?
    }

    struct Rule {
        let id: String
        let heading: String
        let branches: [RuleBranch]
    }

    init(_ entry: PolicyEntry, _ catalogue: PolicyCatalogue) {
        self.entry = Head(kind: entry.address.kind.one, name: entry.name, meaning: entry.meaning)
        unverified = Items(catalogue.checks(entry.address))
        rules = entry.rules.enumerated().map { Rule(id: "rule-\($0 + 1)", heading: $1.heading, branches: $1.branches) }
        lists = entry.lists
        law = Items(entry.law)
        let sheet = catalogue.sheet(entry.address)
        let source = entry.authority?.source.withoutAddresses ?? sheet?.source
        about =
            entry.about
            + [
                sheet?.inForce.map { PolicyEntry.Row(term: "In force", words: $0.words) },
                sheet.map { PolicyEntry.Row(term: "Owner", words: $0.owner) },
                source?.ifWritten.map { PolicyEntry.Row(term: "Source", words: $0) },
                sheet.map { PolicyEntry.Row(term: "Kept in", words: "Policy/\($0.path)") },
            ].compactMap(\.self)
        usedBy = Items(
            catalogue.users(of: entry.address).map {
                PolicyLink(href: $0.address.href, text: "\($0.name) (\($0.address.kind.one.lowercased()))")
            }
        )
    }
}

/// To the whole policy.
struct PolicyBack {
    let href = "/policy"
    let text = "The policy"
}

struct PolicyLink {
    let href: String
    let text: String
}

extension Period {
    fileprivate var words: String {
        "From \(from.inWords)" + (to.map { " to \($0.inWords)" } ?? ", no end set")
    }
}
