import Notation
import Foundation
import TestSupport
import Testing

/// Holds the JSON reader against Foundation's.
@Suite struct JSONComparisonTests {
    @Test func `five thousand random documents read as Foundation reads them`() {
        var random = SplitMix64(seed: 20_261_120)
        for _ in 0..<5_000 {
            let text = randomText(depth: 0, &random)
            #expect(ours(text) != nil, "\(text)")
            #expect(ours(text) == foundation(text), "\(text)")
        }
    }

    @Test func `two thousand damaged documents are refused by both or read alike`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            var bytes = Array(randomText(depth: 0, &random).utf8)
            let index = Int.random(in: bytes.indices, using: &random)
            if Bool.random(using: &random) {
                bytes[index] = Array("{}[]\",:0x-.eE+\\u ".utf8).randomElement(using: &random) ?? 0
            } else {
                bytes.remove(at: index)
            }
            guard let text = String(validating: bytes, as: UTF8.self), !isStricter(text) else { continue }
            guard ours(text)?.contains(tooGreat) != true else { continue }
            #expect(ours(text) == foundation(text), "\(text)")
        }
    }

    @Test(arguments: valid) func `what RFC 8259 allows is read as Foundation reads it`(_ text: String) {
        #expect(ours(text) != nil)
        #expect(ours(text) == foundation(text))
    }

    @Test(arguments: invalid) func `what RFC 8259 forbids is refused`(_ text: String) {
        #expect(ours(text) == nil)
    }

    private static let valid = [
        "0", "-0", "1e5", "1E+5", "1e-5", "0.1", "-0.0", "123456789012345678", "1.7976931348623157e308", "true",
        "false",
        "null", "\"\"", "[]", "{}", " [ ] ", "\t\n\r{ }", "[1]", "[ 1 , 2 ]", "{\"\": 0}", "{\"a\":{\"b\":[{}]}}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\\u00e9\\u20AC\"", "\"\\uD834\\uDD1E\"", "\"\\ud834\\udd1e\"",
        "\"\u{7f}\"", "\"\u{2028}\u{2029}\"", "\"é😀\"", "[true,false,null]", "\"\\uFFFE\"", "\"\\u0001\"",
        "[[[[[[1]]]]]]", "{\"a\":1,\"b\":2}", "-1", "100", "[1.5e300]", "\"a/b\"",
    ]

    private static let invalid = [
        "01", "-01", "+1", ".5", "1.", "1e", "1e+", "-", "--1", "0x10", "1_000", "NaN", "Infinity", "-Infinity", "True",
        "nul", "nulll", "'a'", "\"a", "a", "[1,]", "[,1]", "[1 2]", "[1", "]", "[1]]", "{", "}", "{\"a\"}", "{\"a\":}",
        "{\"a\":1,}", "{,}", "{1:2}", "{a:1}", "{\"a\" 1}", "\"\\a\"", "\"\\u12\"", "\"\\u{41}\"", "\"\\ud800\"",
        "\"\\udc00\\ud800\"", "\"\n\"", "\"\t\"", "\"\u{1}\"", "[1]//", "/*a*/1", "1 2", "\"\\", "\u{A0}1",
        "[\"a\",\n4",
        "{\"a\":1,\"a\":2}", "\"\\u0000\"", "\u{FEFF}", "\"\\u+041\"", "[1}", "{\"a\":1]", "1.2.3",
    ]
}

private func ours(_ text: String) -> String? {
    do {
        return canonical(try NodeReader.json(Array(text.utf8), from: Source(name: "a.json")))
    } catch {
        return nil
    }
}

private func foundation(_ text: String) -> String? {
    do {
        return canonical(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
    } catch {
        return nil
    }
}

/// Where our reader keeps to RFC 8259, or is stricter on purpose, and Foundation is not: a comma before ']', and NUL.
private func isStricter(_ text: String) -> Bool {
    text.filter { !$0.isWhitespace }.contains(",]") || text.contains("\\u0000")
}

private func canonical(_ node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .scalar(let text, quoted: true): "\"" + text + "\""
    case .scalar("true", _), .scalar("false", _): node.outline
    case .scalar(let text, _): Double(text).map(canonical) ?? text
    case .list(let items): "[" + items.map(canonical).joined(separator: ",") + "]"
    case .map(let entries):
        "{" + entries.map { $0.key + ":" + canonical($0.value) }.sorted().joined(separator: ",") + "}"
    }
}

private func canonical(_ value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case let text as String: "\"" + text + "\""
    case let items as [Any]: "[" + items.map(canonical).joined(separator: ",") + "]"
    case let fields as [String: Any]:
        "{" + fields.map { $0 + ":" + canonical($1) }.sorted().joined(separator: ",") + "}"
    case let number as NSNumber where String(cString: number.objCType) == "c": number.boolValue ? "true" : "false"
    case let number as NSNumber: canonical(number.doubleValue)
    default: "something else"
    }
}

/// A number to twelve digits: Foundation differs in the last digit of some.
private func canonical(_ number: Double) -> String {
    number.isFinite ? String(format: "%.12g", number + 0) : tooGreat
}

/// What stands for a number that no Double holds: we keep its text, Foundation refuses it.
private let tooGreat = "too great"

private func randomText(depth: Int, _ random: inout SplitMix64) -> String {
    let blanks = ["", "", "", " ", "\n", "\t ", "\r\n"]
    func blank(_ random: inout SplitMix64) -> String { blanks.randomElement(using: &random) ?? "" }
    let kind = Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random)
    let value: String
    switch kind {
    case 0: value = ["null", "true", "false"].randomElement(using: &random) ?? ""
    case 1: value = String(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 2: value = "\(Double.random(in: -1e6...1e6, using: &random))"
    case 3, 4: value = randomString(&random)
    case 5, 6:
        let items = (0..<Int.random(in: 0...4, using: &random)).map { _ in randomText(depth: depth + 1, &random) }
        value = "[" + blank(&random) + items.joined(separator: ",") + "]"
    default:
        let fields = (0..<Int.random(in: 0...4, using: &random)).map { index in
            "\"k\(index)\"" + blank(&random) + ":" + randomText(depth: depth + 1, &random)
        }
        value = "{" + blank(&random) + fields.joined(separator: "," + blank(&random)) + "}"
    }
    return blank(&random) + value + blank(&random)
}

private func randomString(_ random: inout SplitMix64) -> String {
    let pieces = [
        "a", "Z", " ", "é", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\u{2028}", "'", "{",
    ]
    let chosen = (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    return "\"" + chosen.joined() + "\""
}
