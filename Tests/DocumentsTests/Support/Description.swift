/// Every stored part of a value in one text, with sets and dictionaries in order, so that two values can be held together.
func wholeDescription(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { ($0.label.map { $0 + "=" } ?? "") + wholeDescription($0.value) }
    guard !parts.isEmpty else { return String(reflecting: value) }
    switch mirror.displayStyle {
    case .set, .dictionary: return "{" + parts.sorted().joined(separator: ",") + "}"
    default: return "\(mirror.subjectType)(" + parts.joined(separator: ",") + ")"
    }
}
