package import Recognise
import Vocabulary

/// Draws some of what was judged, so that each grade has its share and the same seed draws the same again.
///
/// Each contact has a place that follows from the seed and its id alone: it does not matter in which order they are found.
package struct Draw: Sendable {
    /// Of every hundred, how many are of a grade.
    private let shares: [Grade: Int]
    private let seed: Int

    package init(shares: [Grade: Int], seed: Int) {
        self.shares = shares
        self.seed = seed
    }

    /// At most so many, those of the highest grade first; what a grade cannot fill falls to the others, the highest first.
    package func callAsFunction(_ count: Int, of judged: [JudgedContact]) -> [JudgedContact] {
        let strata = Grade.allCases.sorted(by: >).map { grade in
            (grade, judged.filter { $0.grade == grade }.sorted { place(of: $0) < place(of: $1) })
        }
        var taken = strata.map { _ in 0 }
        for (index, (grade, all)) in strata.enumerated() {
            // Rounded up, so that a small draw has one of the highest grade too.
            let share = (count * (shares[grade] ?? 0) + 99) / 100
            taken[index] = min(share, all.count, count - taken.reduce(0, +))
        }
        for (index, (_, all)) in strata.enumerated() {
            taken[index] += min(all.count - taken[index], count - taken.reduce(0, +))
        }
        return zip(strata, taken).flatMap { $0.1.prefix($1) }
    }

    private func place(of judged: JudgedContact) -> (UInt64, String) {
        (Self.digest(String(seed) + "/" + judged.contact.text), judged.contact.text)
    }

    /// A seed for what has an id that nobody can guess.
    package static func seed(of id: String) -> Int { Int(digest(id) >> 11) }

    /// FNV-1a, then mixed so that texts which differ in their last letters alone come to lie far apart.
    private static func digest(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }
}
