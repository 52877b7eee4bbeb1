import Learn
import Notation
import Vocabulary

extension DevelopmentView {
    var json: JSONValue {
        .map([
            ("standings", .list(standings.map { $0.standing.json(of: $0.programme) })),
            ("asked", .list(asked.map { .text($0.term.id.text) })),
            ("entries", .list(entries.map(\.ownJSON))),
        ])
    }
}

extension DevelopmentStanding {
    fileprivate func json(of programme: Programme) -> JSONValue {
        .map([
            ("programme", .text(programme.id.text)),
            ("from", .text(from.text)),
            ("to", .text(to.text)),
            ("needed_minutes", .integer(rule.hours * 60)),
            ("counted_minutes", .integer(counted)),
            ("unsigned_minutes", .integer(unsigned)),
            ("topics", .list(rule.topics.sorted { $0.key < $1.key }.map { topic($0.key, hours: $0.value) })),
            ("is_met", .bool(isMet)),
        ])
    }

    private func topic(_ topic: TopicID, hours: Int) -> JSONValue {
        .map([
            ("topic", .text(topic.text)),
            ("needed_minutes", .integer(hours * 60)),
            ("counted_minutes", .integer(byTopic[topic] ?? 0)),
        ])
    }
}

extension DevelopmentEntry {
    /// As the one reads it whose entry it is.
    var ownJSON: JSONValue {
        .map(
            shared + [
                ("changed", .text(told.changed)),
                ("behaviours", .list(told.behaviours.map { .text($0.text) })),
                ("replaces", .optional(replaces?.text)),
            ]
        )
    }

    /// As whoever signs it reads it: without what they changed, and what it answers to.
    var signerJSON: JSONValue { .map(shared) }

    private var shared: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("version", .integer(version)),
            ("account", .text(account.text)),
            ("kind", .text(told.kind.text)),
            ("on", .text(told.on.text)),
            ("minutes", .integer(told.minutes)),
            ("topic", .text(told.topic.text)),
            ("learned", .text(told.learned)),
            ("at", .text(at.text)),
            ("signed", signed.map { .map([("at", .text($0.at.text)), ("by", .text($0.by.text))]) } ?? .null),
        ]
    }
}
