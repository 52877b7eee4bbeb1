import ClueSpotting
import Testing

struct SturdinessTests {
    /// A small generator of its own, so that every run tries the same strings.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }
    }

    private static let scraps = [
        "no", "not only", "bruise", "BRUISES", "used to", "ruled out", "fridge", "empty", "but", "her sister", "?", ".",
        "!",
        ",", ";", " ", "  ", "\n", "\r\n", "\n\n", "\n- ", "1. ", "\0", "'", "’", "-", "—", "…", "...", "\u{301}",
        "\u{200D}",
        "👩‍👧", "é", "ß", "İ", "Mrs.", "e.g. ", "3.5", "漢字", "\u{202E}", "\u{FEFF}", "(", "\"", "A", "z", "£",
    ]

    @Test func `two thousand random texts give ordered spots within bounds, the same each time`() throws {
        var dice = Dice(state: 20_261_120)
        let spotter = try spotter("bruis*", "fridge ... empty", "no", "no ... bruise*|empty", "z|é|é*", cues: plainCues)
        var found = 0
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &dice) {
                text += Self.scraps.randomElement(using: &dice) ?? ""
                if Bool.random(using: &dice) { text += " " }
            }
            let spots = spotter.spot(in: text)
            found += spots.count
            #expect(spots == spotter.spot(in: text))
            check(spots, in: text)
        }
        #expect(found > 2_000)
    }

    private func check(_ spots: [Spot], in text: String) {
        let whole = 0..<text.unicodeScalars.count
        let starts = [["bruis"], ["fridge"], ["no"], ["no"], ["z", "é", "e"]]
        for spot in spots {
            #expect(whole.contains(spot.range.lowerBound) && spot.range.upperBound <= whole.upperBound)
            #expect(spot.sentence.lowerBound <= spot.range.lowerBound)
            #expect(spot.sentence.upperBound >= spot.range.upperBound)
            #expect(!spot.range.isEmpty)
            let words = quote(spot.range, of: text)?.lowercased() ?? ""
            let seen = String(
                String.UnicodeScalarView(words.unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " })
            )
            #expect(starts[spot.pattern].contains(where: seen.hasPrefix), "\(words.debugDescription)")
            if let cue = spot.cue { #expect(!cue.isEmpty && cue.upperBound <= whole.upperBound) }
        }
        for (left, right) in zip(spots, spots.dropFirst()) {
            #expect(left.range.lowerBound <= right.range.lowerBound)
        }
    }

    @Test func `a text of a megabyte is read to its end`() throws {
        try readToEnd(String(repeating: "No bruises, he says. She is not only there. ", count: 23_000))
    }

    @Test(arguments: [
        "no bruises, ", "no ", "a", "? ", "...", "\n\n", "' ", "-", "\u{301}", "M. ", "fridge ", "\0",
    ])
    func `a long text of one scrap is read to its end`(scrap: String) throws {
        try readToEnd(String(repeating: scrap, count: 100_000 / scrap.utf8.count))
    }

    @Test(arguments: ["? ", "no ", "Years ago. ", "no, ", "bruises, she "])
    func `a long run of cues after a sentence is read to its end`(scrap: String) throws {
        try readToEnd("Well. " + String(repeating: scrap, count: 100_000 / scrap.utf8.count))
    }

    private func readToEnd(_ text: String) throws {
        let text = text + " \n\nBruises"
        let last = try spotter("bruis*", "fridge ... empty", cues: plainCues).spot(in: text).last
        #expect(last?.assertion == .present)
        #expect(last?.range.upperBound == text.unicodeScalars.count)
    }
}
