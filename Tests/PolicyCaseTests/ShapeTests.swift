import Foundation
import PolicyBook
import PolicyProof
import Recognise
import Testing

/// What others rely on: the fields of an assessment, and the words that stand in the closed ones.
@Suite struct ShapeTests {
    private static let whole =
        "contact at policy clues people situation controls formulation sources tests questions agencies referrals "
        + "actions remaining alerts judgement instruments prompts"

    private static let entries = [
        "clues": "clue person source quote start end assertion suggests",
        "people": "id vulnerabilities",
        "situation": "feature about by basis clues",
        "controls": "control protects owner state verified ends concern because",
        "formulation": "person vulnerabilities features controls harm rule because",
        "sources": "by people features harms",
        "tests": "test person result grade because source",
        "questions": "ask ask_of person fact could_change rank because",
        "agencies": "agency person role rule because",
        "referrals": "pathway to person basis due clock clock_source must_include missing because",
        "actions": "kind action owner about addresses answers due rule because",
        "remaining": "person harm because",
        "alerts": "alert about rule because",
        "instruments": "instrument person threshold result yes no open",
        "prompts": "guidance entry person prompt because",
    ]

    private static let closed = [
        "clues.source": "narrative observation",
        "clues.assertion": "present negated past possible other-person",
        "situation.basis": "confirmed suggested",
        "controls.state": "working weakened failed never-existed unknown",
        "controls.concern": "none failed absent lapses-soon unverified single-point",
        "tests.result": "met not-met unknown",
        "questions.ask_of": "observe records person partner specialist",
        "agencies.role": "primary supporting none",
    ]

    private func object(_ file: ExampleFile) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(try file.assessed().utf8))
        return try #require(parsed as? [String: Any])
    }

    private func keys(_ object: [String: Any]?) -> Set<String> { Set(object.map { Array($0.keys) } ?? []) }

    private func words(_ text: String?) -> Set<String> {
        Set(text?.split(separator: " ").map(String.init) ?? [])
    }

    @Test(arguments: try ExampleFile.examples)
    func `an assessment has exactly the agreed fields`(_ file: ExampleFile) throws {
        let assessment = try object(file)
        #expect(keys(assessment) == words(Self.whole))
        #expect(keys(assessment["policy"] as? [String: Any]) == ["id", "version", "sha256"])
        for (section, fields) in Self.entries {
            for entry in try #require(assessment[section] as? [[String: Any]], "\(section) is no list") {
                #expect(keys(entry) == words(fields), "\(section)")
            }
        }
    }

    @Test(arguments: try ExampleFile.examples)
    func `what stands inside an entry has the agreed fields too`(_ file: ExampleFile) throws {
        let assessment = try object(file)
        for person in try #require(assessment["people"] as? [[String: Any]]) {
            for held in try #require(person["vulnerabilities"] as? [[String: Any]]) {
                #expect(keys(held) == ["id", "basis", "clues"])
            }
        }
        for referral in try #require(assessment["referrals"] as? [[String: Any]]) {
            #expect(keys(referral["basis"] as? [String: Any]) == ["consent", "lawful"])
        }
    }

    @Test(arguments: try ExampleFile.examples)
    func `a closed field holds one of its words`(_ file: ExampleFile) throws {
        let assessment = try object(file)
        for (place, allowed) in Self.closed {
            let parts = place.split(separator: ".").map(String.init)
            for entry in try #require(assessment[parts[0]] as? [[String: Any]]) {
                let word = try #require(entry[parts[1]] as? String, "\(place)")
                #expect(words(allowed).contains(word), "\(place)")
            }
        }
    }

    @Test(arguments: try ExampleFile.examples)
    func `a quote is what stands at its offsets`(_ file: ExampleFile) throws {
        let narrative = try file.read(in: Bundled.whole.get()).contact.narrative
        let scalars = Array(narrative.unicodeScalars)
        for clue in try #require(try object(file)["clues"] as? [[String: Any]])
        where clue["source"] as? String == "narrative" {
            let start = try #require(clue["start"] as? Int)
            let end = try #require(clue["end"] as? Int)
            var quote = ""
            quote.unicodeScalars.append(contentsOf: scalars[start..<end])
            #expect(clue["quote"] as? String == quote)
        }
    }
}
