import Documents
import Notation
package import Understand

/// An assessment as others see it, ready to be held against claims.
package struct AssessedJSON: Sendable {
    let assessment: Assessment
    private let sections: [String: [JSONValue]]

    package init(_ assessment: Assessment) {
        self.assessment = assessment
        var sections: [String: [JSONValue]] = [:]
        if case .map(let fields) = assessment.json {
            for (key, value) in fields {
                if case .list(let items) = value { sections[key] = items }
            }
        }
        self.sections = sections
    }

    /// The entries of one section, such as `referrals`.
    func entries(of section: String) -> [JSONValue] {
        sections[section] ?? []
    }
}
