import Recognise

extension PersonDetails {
    /// Nil for somebody of whom no name is known.
    var fullName: String? { PersonName(given: given, family: family).full }
}
