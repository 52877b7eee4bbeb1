package import Vocabulary

/// How somebody stands with the hours that a programme asks for, on a day.
///
/// Entries count once they are signed; a module that was passed counts its minutes, once in the span: both took place, and
/// nobody is asked to enter twice what is known already.
package struct DevelopmentStanding: Sendable {
    package let rule: HoursRule
    /// The first and the last day that count: twelve months that end on 31 March begin on 1 April.
    package let from: CalendarDay
    package let to: CalendarDay
    /// In minutes.
    package let counted: Int
    package let byTopic: [TopicID: Int]
    /// What is entered and nobody has signed.
    package let unsigned: Int

    package init(
        _ rule: HoursRule,
        _ entries: [DevelopmentEntry],
        having completions: [Completion],
        of modules: [LearningModule],
        on day: CalendarDay
    ) {
        let first = day.adding(days: 1).adding(months: -rule.months)
        func counts(_ other: CalendarDay) -> Bool { other >= first && other <= day }
        let entered = entries.standing.filter { counts($0.told.on) }
        let signed = entered.filter { $0.signed != nil }.map { ($0.told.topic, $0.told.minutes) }
        let passed = modules.filter { module in
            completions.contains { $0.module == module.id && counts($0.on) && module.pass.isMet(by: $0.result) }
        }.map { ($0.topic, $0.minutes) }
        self.rule = rule
        from = first
        to = day
        byTopic = Dictionary(signed + passed, uniquingKeysWith: +)
        counted = byTopic.values.reduce(0, +)
        unsigned = entered.filter { $0.signed == nil }.map(\.told.minutes).reduce(0, +)
    }

    package var isMet: Bool {
        counted >= rule.hours * 60 && rule.topics.allSatisfy { (byTopic[$0.key] ?? 0) >= $0.value * 60 }
    }
}
