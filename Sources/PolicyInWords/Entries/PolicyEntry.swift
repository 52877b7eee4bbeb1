import PlainWords
import Recognise
import Understand
package import Vocabulary

/// One entry of the policy, in words that a practitioner can read.
package struct PolicyEntry: Sendable {
    package let address: PolicyAddress
    package let name: String
    package internal(set) var meaning: String?
    package internal(set) var rules: [Rule] = []
    package internal(set) var lists: [List] = []
    package internal(set) var law: [Law] = []
    package internal(set) var about: [Row] = []
    /// Where it comes from; nil where its file says it for all.
    package internal(set) var authority: Authority?
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
    package struct Rule: Sendable {
        package let heading: String
        package let branches: [RuleBranch]
    }

    package struct List: Sendable {
        package let heading: String
        package let items: [Item]

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

    package struct Item: Sendable {
        package let words: String
        package internal(set) var href: String?
        /// What is said of it besides, a line each.
        package internal(set) var details: [String] = []
        package internal(set) var isUnverified = false
    }

    package struct Law: Sendable {
        package let nation: String
        package let from: String
        package let words: String
        package let isUnverified: Bool
    }

    package struct Row: Sendable {
        package let term: String
        package let words: String

        package init(term: String, words: String) {
            self.term = term
            self.words = words
        }
    }

    /// Everything it says, a line each, in small letters.
    var said: [UInt8] {
        let items = lists.flatMap { list in [list.heading] + list.items.flatMap { [$0.words] + $0.details } }
        let lines = [name, meaning ?? ""] + items
        return Array(lines.joined(separator: "\n").lowercased().utf8)
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
    package var withoutAddresses: String {
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
