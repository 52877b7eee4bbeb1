import Testing

@testable import ClueSpotting

struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        let reading = Reading(text, abbreviations: Abbreviations(.english))
        return reading.sentences.indices.compactMap { quote(reading.range(ofSentence: $0), of: text) }
    }

    @Test func `a sentence ends at a stop, a mark of exclamation or a question before a capital or a digit`() {
        #expect(sentences("He fell. She ran! Why? 2 left.") == ["He fell.", "She ran!", "Why?", "2 left."])
        #expect(
            sentences("He said \"go.\" (She went.) Then… Quiet") == [
                "He said \"go.\"", "(She went.)", "Then…", "Quiet",
            ]
        )
    }

    @Test func `a small letter carries the sentence on`() {
        #expect(sentences("He fell. then ran") == ["He fell. then ran"])
    }

    @Test func `a writer without capitals still ends sentences`() {
        #expect(sentences("he fell. then ran! why? no idea") == ["he fell.", "then ran!", "why?", "no idea"])
        #expect(sentences("approx. three. \"left\" home e.g. then").count == 2)
    }

    @Test(arguments: [
        "Seen by Mrs. Pike today", "Aged approx. 40 years", "Aged approx. Forty", "Tools, e.g. Knives",
        "With J. B. Smith",
        "At flat no. 14 today", "A fall of 3.5 metres", "At 22.10 Hours", "Lives in the U.K. Now safe", "(e.g. Knives)",
    ])
    func `a stop that belongs to a word or a number ends no sentence`(text: String) {
        #expect(sentences(text).count == 1)
    }

    @Test(arguments: [
        "He said no. She left", "It was I. She left", "Home by 22.10. She left", "Weighs 3. She left",
        "Tests ok.\nShe left",
        "Approximately. She left", "He ate. £5 gone", "Left. \u{1F600} She", "Saw the doctor. She left",
    ])
    func `an ordinary stop still ends one`(text: String) {
        #expect(sentences(text).count == 2)
    }

    @Test(arguments: ["\n\n", "\r\n\r\n", "\n \t\n", "\r\r", "\u{2029}\n"])
    func `a blank line ends a sentence`(space: String) {
        #expect(sentences("no bruises" + space + "drinking") == ["no bruises", "drinking"])
    }

    @Test(arguments: ["\n", "\r\n", " ", "\u{2028}"])
    func `a single line break does not`(space: String) {
        #expect(sentences("no bruises" + space + "drinking").count == 1)
    }

    @Test(arguments: ["- ", "* ", "• ", "– ", "  - ", "1. ", "12) "])
    func `an item of a list begins a sentence`(mark: String) {
        #expect(sentences("Seen:\n" + mark + "Bruises\n" + mark + "Drinking").count == 3)
    }

    @Test func `a hyphen or a figure within a line begins none`() {
        #expect(sentences("Seen: - Bruises 1. drinking").count == 1)
        #expect(sentences("Seen\n-bruises").count == 1)
    }

    @Test func `a question mark before its word is doubt, not an end`() {
        #expect(sentences("Left arm ? Fracture seen") == ["Left arm ? Fracture seen"])
        #expect(sentences("Left arm? Fracture seen").count == 2)
    }

    @Test func `a text without words or symbols has no sentences`() {
        #expect(sentences("") == [])
        #expect(sentences(" \r\n\t\u{301}\u{200D} ") == [])
    }
}
