package import Vocabulary

extension Instant {
    /// The moment as it is read out, such as `Friday 20 November 2026, 22:10`.
    package var inWords: String { LocalTime.words(of: self) }

    /// The time on the local clock, such as `19:31`.
    package var timeInWords: String { inWords.split(separator: " ").last.map(String.init) ?? inWords }

    /// The moment where there is little room, such as `Fri 20 Nov 2026, 22:10`; records outlast the year.
    package var inShort: String {
        let parts = LocalTime.words(of: self).split(separator: " ")
        guard parts.count == 5 else { return inWords }
        return "\(parts[0].prefix(3)) \(parts[1]) \(parts[2].prefix(3)) \(parts[3]) \(parts[4])"
    }
}

extension String {
    /// A moment that is kept as text, in words; as it is where it is none.
    package var momentInWords: String { Instant(text: self)?.inWords ?? self }

    package var momentInShort: String { Instant(text: self)?.inShort ?? self }

    /// A day that is kept as text, such as `1 December 2026`.
    package var dayInWords: String { CalendarDay(text: self)?.inWords ?? self }
}

extension CalendarDay {
    /// The day without its weekday.
    package var inWords: String { words.split(separator: " ").dropFirst().joined(separator: " ") }
}
