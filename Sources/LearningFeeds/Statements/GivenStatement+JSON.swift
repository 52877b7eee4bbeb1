package import Learn
package import Notation
import Vocabulary

extension GivenStatement {
    /// The statement as it is given: what came with what the server says of it, or what was completed here told as one.
    package func json(_ rule: ExchangeRule) throws(BadInput) -> JSONValue {
        switch self {
        case .received(let kept):
            let sent = try NodeReader.json(Array(kept.content.utf8), from: Source(name: "kept statement"))
            guard case .map(let entries) = sent.content else { return .null }
            let said = entries.map { ($0.key, $0.value.json) }
            let at: [(String, JSONValue)] = sent["timestamp"] == nil ? [("timestamp", .text(kept.at.text))] : []
            return .map([("id", .text(kept.id.text))] + said + at + told(by: kept.by, rule))
        case .ours(let kept):
            return .map([("id", .text(kept.id.text))] + Self.said(kept.completion, rule) + told(by: kept.by, rule))
        }
    }

    /// What the server says of every statement.
    private func told(by account: AccountID, _ rule: ExchangeRule) -> [(String, JSONValue)] {
        [
            ("stored", .text(stored.text)),
            ("authority", Self.agent(account, rule)),
            ("version", .text("1.0.3")),
        ]
    }

    private static func agent(_ account: AccountID, _ rule: ExchangeRule) -> JSONValue {
        .map([
            ("objectType", .text("Agent")),
            (
                "account",
                .map([
                    ("homePage", .text(rule.homePages.first ?? ExchangeRule.home)), ("name", .text(account.text)),
                ])
            ),
        ])
    }

    private static func said(_ done: Completion, _ rule: ExchangeRule) -> [(String, JSONValue)] {
        let (verb, word): (String, String)
        var result: [(String, JSONValue)] = [("completion", .bool(true))]
        switch done.result {
        case .completed: (verb, word) = (StatementVerb.completed, "completed")
        case .mark(let mark):
            (verb, word) = (StatementVerb.completed, "completed")
            result.insert(("score", .map([("scaled", .number(Double(mark) / 100))])), at: 0)
        case .assessed(let isMet):
            (verb, word) = isMet ? (StatementVerb.passed, "passed") : (StatementVerb.failed, "failed")
            result.append(("success", .bool(isMet)))
        }
        let version = JSONValue.map([(ExchangeRule.versionExtension, .integer(done.version))])
        let definition = JSONValue.map([
            ("type", .text("http://adlnet.gov/expapi/activities/module")), ("extensions", version),
        ])
        return [
            ("actor", agent(done.learner, rule)),
            ("verb", .map([("id", .text(verb)), ("display", .map([("en-GB", .text(word))]))])),
            (
                "object",
                .map([
                    ("objectType", .text("Activity")), ("id", .text(ExchangeRule.iri(of: done.module))),
                    ("definition", definition),
                ])
            ),
            ("result", .map(result)),
            // At noon, so that it is the same day in every zone where police work.
            ("timestamp", .text(LocalTime.instant(on: done.on, minuteOfDay: 12 * 60).text)),
        ]
    }
}
