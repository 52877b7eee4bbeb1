import Documents
import PolicyBook
import Testing
import Vocabulary

/// Why a clue was found in a typed narrative.
@Suite struct ClueExplanationTests {
    private func page(_ text: String) throws -> String {
        let cues = [
            ("ago", "past", "after", "last year"), ("doubt", "possible", "before", "maybe"),
            ("other", "other-person", "before", "her neighbour"),
        ].map { "\n  - {id: \($0.0), kind: \($0.1), direction: \($0.2), phrases: [\($0.3)]}" }
        let folder = try TinyPolicy.folder(
            .replace("    phrases: [denied]", in: "recognise/cues.yaml", by: "    phrases: [denied]" + cues.joined()),
            .replace(
                "    phrases:\n",
                in: "recognise/clues/house.yaml",
                by: "    opposites: [full larder]\n    phrases:\n"
            )
        )
        let day = try #require(CalendarDay(text: "2026-06-01"))
        let prepared = try PolicyBook(folder).policyInForce(on: day)
        return ClueExplanation.page(of: text, under: prepared.policy, prepared.clues)
    }

    @Test func `a clue that is present tells the phrase, that nothing speaks against it, and what it suggests`() throws
    {
        #expect(
            try page("An empty fridge.") == """
                no-food (present): empty fridge
                    found by the phrase "empty fridge|cupboards"; nothing near it denies, dates or doubts it
                    suggests: neglect
                """
        )
    }

    @Test(arguments: [
        ("She denied that there is no food.", "negated", "\"denied\" denies it"),
        ("There was no food last year.", "past", "\"last year\" places it in the past"),
        ("Maybe there is no food.", "possible", "\"Maybe\" leaves it in doubt"),
        ("Her neighbour has no food.", "other-person", "\"Her neighbour\" gives it to somebody else"),
        ("A full larder.", "negated", "the phrase itself tells that it is not so"),
    ])
    func `a clue that is not present tells the words that decided, and suggests nothing`(
        _ text: String,
        _ held: String,
        _ told: String
    ) throws {
        let page = try page(text)
        #expect(page.hasPrefix("no-food (\(held)): "), "\(page)")
        #expect(page.hasSuffix("; \(told)"), "\(page)")
    }

    @Test func `an opposite that is turned round tells so, and suggests what the clue does`() throws {
        let page = try page("She denied a full larder.")
        #expect(page.hasPrefix("no-food (present): full larder"))
        #expect(page.contains("\"denied\" turns the opposite round\n    suggests: neglect"))
    }

    @Test func `several clues stand one beneath the other, and without any the page says so`() throws {
        let page = try page("No food. An empty fridge.")
        #expect(page.split(separator: "\n").filter { $0.hasPrefix("no-food (present): ") }.count == 2)
        #expect(try self.page("All is well.") == "No clue found.")
    }
}
