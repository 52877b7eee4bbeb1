import Learn
import Notation
import Vocabulary

extension NeedsView {
    func json(under policy: SamplingPolicy) -> JSONValue {
        .map([
            ("proposals", .list(proposals.map { $0.json(offering: offered[$0] ?? []) })),
            ("needs", .list(needs.map { $0.json(under: policy) })),
        ])
    }
}

extension AskedNeed {
    var json: JSONValue { .map(need.asked + [("done", .optional(done?.text))]) }
}

extension NeedProposal {
    fileprivate func json(offering modules: [LearningModule]) -> JSONValue {
        .map([
            ("owner", owner.json),
            ("behaviour", .text(behaviour.text)),
            ("not_shown", .integer(notShown)),
            ("of", .integer(of)),
            ("people", .integer(people)),
            ("modules", .list(modules.map { .text($0.id.text) })),
        ])
    }
}

extension NeedView {
    fileprivate func json(under policy: SamplingPolicy) -> JSONValue {
        .map(
            need.asked + [
                ("done", .optional(done?.text)),
                ("version", .integer(need.version)),
                ("status", .text(need.status.rawValue)),
                ("told", .optional(need.told?.text)),
                ("at", .text(need.made.at.text)),
                ("by", .text(need.made.by.text)),
                ("closed", need.ended.map(\.json) ?? .null),
                ("effect", effect?.json(under: policy) ?? .null),
            ]
        )
    }
}

extension LearningNeed {
    fileprivate var asked: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("owner", owner.json),
            ("behaviour", .text(behaviour.text)),
            ("words", .text(words)),
            ("modules", .list(modules.map { .text($0.text) })),
            ("due", .optional(due?.text)),
        ]
    }
}

extension LearningNeed.Stroke {
    fileprivate var json: JSONValue {
        .map([("at", .text(at.text)), ("by", .text(by.text)), ("words", .text(words))])
    }
}

extension NeedOwner {
    fileprivate var json: JSONValue { .map([("level", .text(level.rawValue)), ("id", .optional(id))]) }
}

extension PracticeEffect {
    /// Shares with what they are likely to be; whether anything changed is said only of enough samples.
    fileprivate func json(under policy: SamplingPolicy) -> JSONValue {
        let (word, range): (String, ClosedRange<Double>?) =
            switch finding(under: policy) {
            case .tooFew: ("too-few", nil)
            case .cannotTell(let range): ("cannot-tell", range)
            case .rose(let range): ("rose", range)
            case .fell(let range): ("fell", range)
            }
        return .map([
            ("before", before.json),
            ("since", after.json),
            ("finding", .text(word)),
            ("difference", range?.json ?? .null),
        ])
    }
}

extension ShownShare {
    fileprivate var json: JSONValue {
        .map([("shown", .integer(shown)), ("of", .integer(of)), ("likely", interval?.json ?? .null)])
    }
}
