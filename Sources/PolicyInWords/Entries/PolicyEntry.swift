import Recognise
import Understand
import Vocabulary

/// One entry of the policy, in words that a practitioner can read.
struct PolicyEntry: Sendable {
    let address: PolicyAddress
    let name: String
    var meaning: String?
    var rules: [Rule] = []
    var lists: [List] = []
    var law: [Law] = []
    var about: [Row] = []
    /// Where it comes from; nil where its file says it for all.
    var authority: Authority?
    /// The entries that it speaks of.
    var named: Set<PolicyAddress> = []

    init(_ kind: PolicyKind, _ id: String, _ name: String, _ meaning: String? = nil) {
        address = PolicyAddress(kind, id)
        self.name = name.capitalised
        self.meaning = meaning?.ifWritten
    }

    init<Subject>(_ kind: PolicyKind, _ term: Term<Subject>) {
        self.init(kind, term.id.text, term.title, term.meaning)
        authority = term.authority
    }

    /// When something of it holds.
    struct Rule: Sendable {
        let heading: String
        let branches: [RuleBranch]
    }

    struct List: Sendable {
        let heading: String
        let items: [Item]

        /// Nil where there is nothing to list.
        init?(_ heading: String, _ items: [Item]) {
            guard !items.isEmpty else { return nil }
            self.heading = heading
            self.items = items
        }

        init?(_ heading: String, words: [String]) {
            self.init(heading, words.map { Item(words: $0) })
        }
    }

    struct Item: Sendable {
        let words: String
        var href: String?
    }

    struct Law: Sendable {
        let nation: String
        let from: String
        let words: String
        let isUnverified: Bool
    }

    struct Row: Sendable {
        let term: String
        let words: String
    }

    /// Whether it speaks of something, in small letters.
    func speaks(of sought: String) -> Bool {
        ([name, meaning ?? ""] + lists.flatMap(\.items).map(\.words)).contains { $0.lowercased().contains(sought) }
    }
}

extension PolicyEntry.Law {
    init(_ rule: LegalRule) {
        let nations = rule.nations.map(\.rawValue.capitalised).sorted().joined(separator: " and ")
        let until = rule.period.to.map { " to \($0.inWords)" } ?? ""
        self.init(
            nation: nations,
            from: "From \(rule.period.from.inWords)\(until)",
            words: rule.authority.source.withoutAddresses.asSentence,
            isUnverified: rule.authority.toVerify != nil
        )
    }
}

extension String {
    /// The text without the addresses of pages in it, which are for a machine.
    var withoutAddresses: String {
        var words: [Substring] = []
        for word in split(separator: " ") {
            guard word.hasPrefix("https://") || word.hasPrefix("http://") else {
                words.append(word)
                continue
            }
            if let last = words.last, last.hasSuffix(",") { words[words.count - 1] = last.dropLast() }
            if let mark = word.last, ";)".contains(mark), let last = words.last {
                words[words.count - 1] = last + String(mark)
            }
        }
        return words.joined(separator: " ")
    }
}
