/// The responder's own grade and reason; nothing the system finds ever replaces it.
package struct Judgement: Sendable {
    package var grade: Grade
    package var rationale: String?
    package var by: String?

    package init(grade: Grade, rationale: String? = nil, by: String? = nil) {
        self.grade = grade
        self.rationale = rationale
        self.by = by
    }
}

/// How serious a responder judges the risk to be.
package enum Grade: String, CaseIterable, Codable, Sendable {
    case low, medium, high
}

extension Grade: Comparable {
    package static func < (one: Grade, other: Grade) -> Bool {
        one.rank < other.rank
    }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}
