/// The Daitch–Mokotoff soundex: six digits for how a name sounds, several where it may be said in several ways.
///
/// It was made for names from Eastern Europe as clerks elsewhere wrote them down (G. Mokotoff, "Soundexing and
/// Genealogy", Avotaynu, with the coding chart). It is chosen for its chart, which is published and short, for W as V
/// and J as Y, which codes made for English lack (Soundex, NYSIIS, Metaphone), and because it passes over vowels and
/// doubled letters, on which South Asian names written in English differ. So it takes Jane for Jon as well: to
/// sound alike is a weaker reason than an exact name. Letters that are silent in English only (Wright, Knight) and W in a
/// vowel (Chowdhury, Choudhury) are beyond it.
enum DaitchMokotoff {
    /// The codes of a word in small letters from a to z; none where it has any other.
    static func codes(of word: String) -> Set<String> {
        let letters = Array(word.utf8.prefix(longest))
        guard letters.allSatisfy({ (0x61...0x7A).contains($0) }), !letters.isEmpty else { return [] }
        var readings: Set<Reading> = [Reading()]
        var place = 0
        while place < letters.count, !readings.allSatisfy(\.isFull) {
            guard let sound = sound(in: letters, at: place) else { return [] }
            let after = place + sound.letters.count
            let isBeforeVowel = after < letters.count && vowels.contains(letters[after])
            let codes = place == 0 ? sound.first : isBeforeVowel ? sound.beforeVowel : sound.elsewhere
            readings = Set(readings.flatMap { reading in codes.map { reading.adding($0) } })
            place = after
        }
        return Set(readings.map(\.code))
    }

    /// The longest sound of the chart that begins at a place.
    private static func sound(in letters: [UInt8], at place: Int) -> Sound? {
        DaitchMokotoffChart.sounds[letters[place]]?.first { letters[place...].starts(with: $0.letters) }
    }

    private static let vowels = Set("aeijouy".utf8)
    private static let longest = 64

    /// A row of the chart: letters, and the digits for them at the start, before a vowel and elsewhere.
    struct Sound {
        let letters: [UInt8]
        let first: [String]
        let beforeVowel: [String]
        let elsewhere: [String]
    }

    /// One way to say the word, as far as it was read; the same digit twice in a row counts once.
    private struct Reading: Hashable {
        var digits = ""
        var last: Character?

        var isFull: Bool { digits.count == 6 }
        var code: String { digits + String(repeating: "0", count: 6 - digits.count) }

        /// A dash is no digit and keeps apart what stands before and after it.
        func adding(_ code: String) -> Reading {
            var reading = self
            for mark in code {
                if mark != "-", mark != reading.last, !reading.isFull { reading.digits.append(mark) }
                reading.last = mark
            }
            return reading
        }
    }
}
