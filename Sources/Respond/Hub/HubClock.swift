package import Recognise
package import Vocabulary

/// A part of a notification's way that the hub, or the one who wrote it, has so long for.
package enum HubStage: String, CaseIterable, Codable, Sendable {
    /// Somebody is to take it.
    case take
    /// It is to be decided on, counted from when the hub received it.
    case decide
    /// The one who wrote it is to read what was decided.
    case tell

    /// The stage that a notification is in; nil where nobody owes anything.
    init?(_ status: NotificationRecord.Status) {
        switch status {
        case .waiting: self = .take
        case .screening, .research, .discussion: self = .decide
        case .decided: self = .tell
        case .told: return nil
        }
    }
}

/// The clock of one stage of a notification; when it ends follows the judgement of the contact, as it stands.
package struct HubClock: Hashable, Codable, Sendable {
    package let stage: HubStage
    package let begun: Instant
    package let due: ByGrade<Instant>
}

/// Something for each grade that a person may have judged, and for what nobody has judged.
package struct ByGrade<Value> {
    package let high: Value
    package let medium: Value
    package let low: Value
    package let unjudged: Value

    package init(high: Value, medium: Value, low: Value, unjudged: Value) {
        self.high = high
        self.medium = medium
        self.low = low
        self.unjudged = unjudged
    }

    package subscript(grade: Grade?) -> Value {
        switch grade {
        case .high: high
        case .medium: medium
        case .low: low
        case nil: unjudged
        }
    }
}

extension ByGrade: Sendable where Value: Sendable {}
extension ByGrade: Equatable where Value: Equatable {}
extension ByGrade: Hashable where Value: Hashable {}
extension ByGrade: Encodable where Value: Encodable {}
extension ByGrade: Decodable where Value: Decodable {}
