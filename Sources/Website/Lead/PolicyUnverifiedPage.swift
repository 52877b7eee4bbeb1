import PolicyInWords
import Vocabulary

/// What of the policy nobody has held against its source yet, with what is to be checked and whose task it is.
struct PolicyUnverifiedPage: Page {
    let back = PolicyBack()
    let lead: String
    let kinds: [Kind]
    let empty: Empty?

    var template: String { "lead/policy-unverified" }
    var title: String { "Not yet verified" }
    var place: String? { "/policy" }

    struct Kind {
        let id: String
        let kind: String
        let tally: String
        let entries: [Line]
    }

    struct Line {
        /// Nil where there is no page of it.
        let href: String?
        let entry: String
        let checks: [String]
        let owner: String
    }

    init(_ catalogue: PolicyCatalogue) {
        let groups = Dictionary(grouping: catalogue.unchecked, by: \.kind)
        let order = PolicyKind.allCases.map(\.words) + ["The rest"]
        kinds = order.enumerated().compactMap { number, kind in
            groups[kind].map { entries in
                Kind(
                    id: "kind-\(number + 1)",
                    kind: kind,
                    tally: "\(entries.count)",
                    entries: Line.all(entries)
                )
            }
        }
        lead =
            "Each entry names what has to be checked against which text. Until somebody has, results that rest on it say "
            + "“not yet verified”."
        empty =
            kinds.isEmpty
            ? Empty(
                heading: "Nothing is left to verify",
                paragraph: "Every entry has been signed off by a named person."
            )
            : nil
    }
}

extension PolicyUnverifiedPage.Line {
    /// Each entry once, with everything that is left to check in it.
    fileprivate static func all(_ unchecked: [UncheckedEntry]) -> [Self] {
        unchecked.map(\.name).removingRepeats().compactMap { name in
            let same = unchecked.filter { $0.name == name }
            return same.first.map {
                Self(href: $0.address?.href, entry: name, checks: same.map(\.check), owner: $0.owner)
            }
        }
    }
}
