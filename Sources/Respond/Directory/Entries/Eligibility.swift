/// For whom something is offered.
package struct Eligibility: Hashable, Codable, Sendable {
    /// What an age limit cannot say; nobody but a reader can judge it.
    package var words: String?
    /// In years; nil where there is no limit.
    package var youngest: Double?
    /// In years, and still eligible at that age; nil where there is no limit.
    package var oldest: Double?

    package init(words: String? = nil, youngest: Double? = nil, oldest: Double? = nil) {
        self.words = words
        self.youngest = youngest
        self.oldest = oldest
    }

    /// The ages in words; nil where there is no limit.
    package var ages: String? {
        switch (youngest.map(Self.years), oldest.map(Self.years)) {
        case (let youngest?, let oldest?): "aged \(youngest) to \(oldest)"
        case (let youngest?, nil): "aged \(youngest) and over"
        case (nil, let oldest?): "aged \(oldest) and under"
        case (nil, nil): nil
        }
    }

    /// Whether somebody of an age in whole years is within the limits.
    package func takes(age: Int) -> Bool {
        // Whoever is 12 may be nearly 13, and whoever is 65 is still 65 the day before a birthday.
        Double(age + 1) > (youngest ?? 0) && Double(age) <= (oldest ?? .infinity)
    }

    private static func years(_ age: Double) -> String {
        Int(exactly: age).map(String.init) ?? String(age)
    }
}

extension Eligibility {
    /// The ages in whole years that somebody who is eligible may have.
    package var years: ClosedRange<Int> {
        let first = youngest.map { Self.whole($0) } ?? 0
        return first...max(first, oldest.map { Self.whole($0) } ?? Self.whole(.infinity))
    }

    private static func whole(_ age: Double) -> Int { Int(min(max(age, 0), 1_000)) }
}
