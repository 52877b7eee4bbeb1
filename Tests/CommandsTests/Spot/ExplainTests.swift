import Foundation
import Testing

/// `heed spot --explain`: why each clue was found, and what follows.
@Suite struct ExplainTests {
    /// The clues of one narrative under the tiny policy.
    private func clues(_ text: String, _ flags: String...) async throws -> [[String: Any]] {
        let tiny = try TinyFolder()
        defer { tiny.remove() }
        let run = try await tiny.run(["spot"] + flags, input: #"{"id": 1, "text": "\#(text)"}"# + "\n")
        #expect(run.status == 0 && run.errors.isEmpty)
        return try #require(try run.objects().first?["clues"] as? [[String: Any]])
    }

    @Test func `a clue tells its title, its phrase, why it is held so and what it suggests`() async throws {
        let clue = try #require(try await clues("There is an empty fridge.", "--explain").first)
        #expect(
            Set(clue.keys) == [
                "clue", "start", "end", "quote", "assertion", "title", "phrase", "cue", "because", "suggests",
            ]
        )
        #expect(clue["title"] as? String == "no food in the house")
        #expect(clue["phrase"] as? String == "empty fridge|cupboards")
        #expect(clue["cue"] is NSNull)
        #expect((clue["because"] as? String)?.hasSuffix("nothing near it denies, dates or doubts it") == true)
        #expect(clue["suggests"] as? [String] == ["neglect"])
    }

    @Test func `the words that decided are told with their place in scalars, and nothing is suggested`() async throws {
        let clue = try #require(try await clues("👩‍👧 She denied there is no food.", "--explain").first)
        #expect(clue["assertion"] as? String == "negated")
        let cue = try #require(clue["cue"] as? [String: Any])
        #expect(Set(cue.keys) == ["start", "end", "quote"])
        #expect(cue["start"] as? Int == 8 && cue["end"] as? Int == 14 && cue["quote"] as? String == "denied")
        #expect((clue["because"] as? String)?.hasSuffix("\"denied\" denies it") == true)
        #expect(clue["suggests"] as? [String] == [])
    }

    @Test func `without it a clue tells only where it stands and how it is held`() async throws {
        let clue = try #require(try await clues("There is no food.").first)
        #expect(Set(clue.keys) == ["clue", "start", "end", "quote", "assertion"])
    }
}
