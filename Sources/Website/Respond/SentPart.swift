import PlainWords
import Recognise
import Respond
import Vocabulary

/// What was told by a referral, word for word as it was sent.
struct SentPart {
    let heading: String
    let rows: [Row]
    let withheld: String?
    /// What shows only once it is accepted.
    let later: String?

    struct Row: Hashable {
        let term: String
        let words: String
    }

    init(_ referral: SeenReferral) {
        heading = referral.status == .draft ? "What will be sent" : "What was sent"
        rows = referral.told.map(Self.rows) ?? []
        later = Items(referral.heldBack).map { held in
            (referral.isSenders ? "Shows to them once they accept: " : "Shows once you accept: ")
                + held.items.joined(separator: "; ") + "."
        }
        switch (referral.status, referral.isSenders) {
        case (.draft, _): withheld = "Nothing is written into it yet."
        case (.withdrawn, false): withheld = "It was withdrawn; nothing of it is shown."
        default: withheld = Items(referral.leftOut).map { "Not told: " + $0.items.joined(separator: "; ") + "." }
        }
    }

    private static func rows(_ told: ComposedReferral) -> [Row] {
        // Where the route asks for the agreement itself, it stands under the words in which it was asked for.
        let isAgreementTold = told.details.contains { $0.words == told.basis.agreed }
        let basis: [(String, String?)] = [
            ("What worries them", told.concerns),
            ("What the sender makes of it", told.opinion),
            ("What is asked for", told.recommendation),
            ("What should be different", told.goals.joined(separator: "\n")),
            ("Before you act", told.note),
            ("Agreement", isAgreementTold ? nil : told.basis.agreed),
            ("Law", told.basis.lawful.map { AuthorityWords($0).words }.joined(separator: "\n")),
        ]
        return told.details.map { Row(term: $0.item, words: $0.words) }
            + basis.compactMap { term, words in words?.ifWritten.map { Row(term: term, words: $0) } }
    }
}

extension ToldBasis {
    /// How the question of agreement stands, with the reason where there is none.
    var agreed: String { consent.words + (reason.map { ": \($0)" } ?? "") }
}
