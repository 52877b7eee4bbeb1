import PlainWords
import Recognise
import Understand
import Vocabulary

/// How to make contact with somebody safely, and who must not be told of them.
struct SafeContactPart {
    let rows: [Row]
    let since: String
    /// Where it is changed; nil for those who do not hold the person.
    let change: Link?

    struct Row: Hashable {
        let term: String
        let words: String
    }

    init(_ safe: SafeContact, _ names: Names, change: Link? = nil) {
        let kept = safe.mustNotReceive
        rows = [
            ("Safe", safe.how),
            ("Never", safe.never),
            ("Must not be told", kept.map { Self.barred(by: $0, names) }),
            ("Why not", kept?.why),
        ]
        .compactMap { term, words in words.map { Row(term: term, words: $0) } }
        since = "As it is known since \(safe.at.inWords)."
        self.change = change
    }

    /// The agencies, and everybody else on a line of their own.
    private static func barred(by kept: MustNotReceive, _ names: Names) -> String {
        [kept.agencies.map { names.title($0) }.listed().capitalised.ifWritten, kept.others].compactMap(\.self)
            .joined(separator: "\n")
    }
}
