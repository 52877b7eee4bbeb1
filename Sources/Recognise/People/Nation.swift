/// The nation whose law applies, by where a person lives or is found.
package enum Nation: String, CaseIterable, Sendable {
    case england, wales
}
