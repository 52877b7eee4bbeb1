package import Vocabulary

/// Something that is taught, since when it is in force as it is, and how often it is to be looked at.
package struct ContentPlace: Hashable, Sendable {
    package let content: ReviewedContent
    package let title: String
    package let edition: Int?
    package let from: CalendarDay
    /// Nil where no programme says how often.
    package let months: Int?

    init(_ programme: Programme) {
        content = .programme(programme.id)
        title = programme.term.title
        edition = nil
        from = programme.inForce.from
        months = programme.quality?.reviewMonths
    }

    /// As often as the most careful of the programmes that teach it asks.
    init(_ module: LearningModule, of programmes: [Programme]) {
        content = .module(module.id)
        title = module.term.title
        edition = module.version
        from = module.inForce.from
        months = programmes.filter { programme in programme.modules.contains { $0.id == module.id } }
            .compactMap(\.quality?.reviewMonths).min()
    }
}

extension LearnPolicy {
    /// All that is taught: programmes, then modules.
    package var contents: [ContentPlace] {
        programmes.map { ContentPlace($0) } + modules.map { ContentPlace($0, of: programmes) }
    }
}
