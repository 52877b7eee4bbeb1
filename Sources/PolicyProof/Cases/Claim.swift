import Notation
package import Understand
package import Vocabulary

/// One thing that a case says of an assessment.
package enum Claim: Sendable {
    /// An entry of a section has these fields; others may be there too.
    case entry(section: String, fields: Pattern)
    case vulnerability(PersonID, VulnerabilityID)
    /// The result of a test, or its grade.
    case test(ThresholdID, PersonID?, String)
    /// The strongest role of an agency, in the entries about a person or in all of them.
    case role(AgencyID, PersonID?, AgencyRole)
    case fact(FactID, PersonID?)
    /// Some question could change the test.
    case questionOn(ThresholdID)
    case alert(AlertID)

    package func holds(in found: AssessedJSON) -> Bool {
        let assessment = found.assessment
        switch self {
        case .entry(let section, let fields):
            return found.entries(of: section).contains(where: fields.matches)
        case .vulnerability(let person, let id):
            return assessment.people.contains { $0.id == person && $0.vulnerabilities.contains { $0.id == id } }
        case .test(let test, let person, let value):
            return assessment.tests.contains {
                $0.test == test && $0.person == person && ($0.result.rawValue == value || $0.grade == value)
            }
        case .role(let agency, let person, let role):
            let parts = assessment.agencies.filter { $0.agency == agency && (person == nil || $0.person == person) }
            return AgencyRole.allCases.first { role in parts.contains { $0.role == role } } == role
        case .fact(let fact, let person):
            return assessment.questions.contains { $0.fact == fact && $0.person == person }
        case .questionOn(let test):
            return assessment.questions.contains { $0.couldChange.contains { $0.hasPrefix(test.text + ":") } }
        case .alert(let alert): return assessment.alerts.contains { $0.alert == alert }
        }
    }

    /// The claim as it is reported.
    package var words: String {
        switch self {
        case .entry(let section, let fields): "\(section) \(fields.words)"
        case .vulnerability(let person, let id): "vulnerabilities \(person): \(id)"
        case .test(let test, let person, let value): "tests \(person?.text ?? "contact"): \(test) \(value)"
        case .role(let agency, let person, let role):
            "agencies \(person?.text ?? "contact"): \(agency) \(role.rawValue)"
        case .fact(let fact, let person): "questions \(person.map { $0.text + "." } ?? "")\(fact)"
        case .questionOn(let test): "questions \(test)"
        case .alert(let alert): "alerts \(alert)"
        }
    }
}

/// Fields that an entry of an assessment must have.
package struct Pattern: Sendable {
    /// What a field must be.
    indirect enum Value: Sendable {
        case text(String)
        case pattern(Pattern)
        /// The due time, at or before this moment.
        case dueBy(Instant)
    }

    let fields: [(key: String, value: Value)]

    func matches(_ entry: JSONValue) -> Bool {
        guard case .map(let found) = entry else { return false }
        return fields.allSatisfy { field in
            let key = if case .dueBy = field.value { "due" } else { field.key }
            guard let value = found.first(where: { $0.0 == key })?.1 else { return false }
            return Self.matches(value, field.value)
        }
    }

    private static func matches(_ found: JSONValue, _ wanted: Value) -> Bool {
        switch (wanted, found) {
        case (.pattern(let pattern), _): pattern.matches(found)
        case (.text(let text), .text(let value)): value == text
        case (.text(let text), .integer(let value)): String(value) == text
        case (.text("null"), .null): true
        case (.dueBy(let latest), .text(let due)): Instant(text: due).map { $0 <= latest } ?? false
        default: false
        }
    }

    var words: String {
        let parts = fields.map { field in
            switch field.value {
            case .text(let text): "\(field.key): \(text)"
            case .pattern(let inner): "\(field.key): \(inner.words)"
            case .dueBy(let latest): "\(field.key): \(latest.text)"
            }
        }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}
