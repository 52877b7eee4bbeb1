package import Access
package import Vocabulary

/// Something that is tried for a time to answer a question: with whom, held against whom, by which measures, and what is decided.
package struct Pilot: Record {
    package static let kind = RecordKind.pilot

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package let holding: Holding
    package let plan: PilotPlan
    package let planned: Stroke
    package internal(set) var measures: [PilotMeasure]
    package internal(set) var begun: Begun?
    /// All that was ever entered, the earliest first; what was put right stays.
    package internal(set) var readings: [PilotReading]
    /// Its words say why it ended before its day; none where it ran to it.
    package internal(set) var ended: Stroke?
    package internal(set) var decision: PilotDecision?
    package internal(set) var withdrawn: Stroke?

    package enum Status: String, CaseIterable, Codable, Sendable {
        case planned, running, ended, decided, withdrawn

        /// How it is said of a pilot.
        package var words: String { self == .decided ? "decided on" : rawValue }
    }

    /// Who did something, when, and in which words.
    package struct Stroke: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let words: String
    }

    package struct Begun: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        /// Its first day.
        package let on: CalendarDay
    }

    init(id: RecordID, _ plan: PilotPlan, at moment: Instant, by actor: Actor) {
        self.id = id
        version = 1
        status = .planned
        holding = Holding(agency: actor.agency, unit: nil, involved: [])
        self.plan = plan
        planned = Stroke(at: moment, by: actor.account, words: "")
        measures = []
        begun = nil
        readings = []
        ended = nil
        decision = nil
        withdrawn = nil
    }

    /// The latest that stands of a measure, on one side, before or since.
    package func latest(_ measure: RecordID, _ side: PilotSide, _ phase: PilotPhase) -> PilotReading? {
        readings.standing
            .filter { $0.told.measure == measure && $0.told.side == side && $0.told.phase == phase }
            .max { ($0.told.to.number, $0.at.seconds, $0.id) < ($1.told.to.number, $1.at.seconds, $1.id) }
    }

    /// Whether there is a figure of what came of it.
    package var hasResult: Bool {
        readings.standing.contains { $0.told.side == .piloted && $0.told.phase == .result }
    }
}
