import Notation
import Recognise
import TestSupport
import Understand
import Vocabulary

/// Contact documents that hang together but mean nothing, made of the policy's own terms.
struct RandomContact {
    private let policy: Policy
    private var random: SplitMix64

    init(_ policy: Policy, seed: UInt64) {
        self.policy = policy
        random = SplitMix64(seed: seed)
    }

    /// The contact as a document of JSON.
    mutating func document() -> JSONValue {
        let people = (1...Int.random(in: 1...4, using: &random)).map { "p\($0)" }
        return .map([
            ("at", .text("202\(number(5...6))-0\(number(1...9))-1\(number(0...9))T0\(number(0...9)):30:00Z")),
            ("kind", one(ContactKind.allCases.map(\.rawValue))),
            ("narrative", .text(narrative())),
            ("location", .map([("postcode", one(["CF10 1AA", "LS1 1AA", "NW1 1AA"]))])),
            ("people", .list(people.map { person($0) })),
            ("situation", many(0...4) { $0.feature(people) }),
            ("controls", many(0...3) { $0.control(people) }),
            ("answers", answers(people)),
            ("history", many(0...3) { $0.earlier(people) }),
        ])
    }

    private mutating func person(_ id: String) -> JSONValue {
        let ages = ["4", "15", "16-20", "34", "17-18", "88"]
        var fields: [(String, JSONValue)] = [
            ("id", .text(id)), ("roles", many(0...3) { $0.one(Role.allCases.map(\.rawValue)) }),
            ("vulnerabilities", many(0...3) { $0.one($0.policy.vulnerabilities.map(\.term.id.text)) }),
            (
                "observations",
                many(0...3) { it in
                    .map([
                        ("clue", it.one(it.policy.clues.map(\.term.id.text))),
                        ("source", it.one(Observation.Source.allCases.map(\.rawValue))),
                    ])
                }
            ),
        ]
        if isSo { fields.append(("age", one(ages))) }
        if isSo { fields.append(("consent", .map([("referral", one(ConsentState.allCases.map(\.rawValue)))]))) }
        if isSo { fields.append(("spoken_to_alone", .bool(isSo))) }
        return .map(fields)
    }

    private mutating func feature(_ people: [String]) -> JSONValue {
        var fields = [("feature", one(policy.features.map(\.term.id.text))), ("about", one(people))]
        if isSo { fields.append(("by", one(people))) }
        return .map(fields)
    }

    private mutating func control(_ people: [String]) -> JSONValue {
        var fields = [
            ("control", one(policy.controls.map(\.term.id.text))), ("protects", one(people)),
            ("state", one(ControlState.allCases.map(\.rawValue))),
        ]
        if isSo { fields.append(("verified", one(["2025-01-02", "2026-05-06"]))) }
        if isSo { fields.append(("ends", one(["2025-03-04", "2026-06-20"]))) }
        return .map(fields)
    }

    private mutating func earlier(_ people: [String]) -> JSONValue {
        .map([
            ("at", one(["2024-12-30T10:00:00Z", "2025-06-01T10:00:00Z", "2026-01-20T10:00:00Z"])),
            ("people", .list([one(people)])),
            ("judgement", .map([("grade", one(Grade.allCases.map(\.rawValue)))])),
            ("concerns", many(0...2) { $0.one($0.policy.clues.map(\.term.id.text)) }),
        ])
    }

    private mutating func answers(_ people: [String]) -> JSONValue {
        var answers: [(String, JSONValue)] = []
        for fact in policy.facts where number(0...3) == 0 {
            let value =
                fact.kind == .count ? one(["0", "3", "14", "unknown"]) : one(["yes", "no", "unknown", "refused"])
            let about = fact.about == .contact ? "" : people[number(0...people.count - 1)] + "."
            answers.append((about + fact.id.text, value))
        }
        return .map(answers)
    }

    /// Sentences made of phrases, some of them denied.
    private mutating func narrative() -> String {
        let phrases = policy.clues.flatMap(\.phrases)
        let sentences = (0..<number(0...6)).map { _ in
            let words = phrases[number(0...phrases.count - 1)].split(separator: " ").map { word in
                word.split(separator: "|").first.map(String.init) ?? ""
            }
            let text = words.joined(separator: " ").replacing("...", with: "then").replacing("*", with: "")
            return (isSo ? "No " : "Seen: ") + text + "."
        }
        return sentences.joined(separator: " ")
    }

    private var isSo: Bool {
        mutating get { Bool.random(using: &random) }
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    private mutating func one(_ words: [String]) -> JSONValue {
        words.randomElement(using: &random).map(JSONValue.text) ?? .null
    }

    private mutating func many(_ count: ClosedRange<Int>, _ make: (inout Self) -> JSONValue) -> JSONValue {
        .list((0..<number(count)).map { _ in make(&self) })
    }
}
