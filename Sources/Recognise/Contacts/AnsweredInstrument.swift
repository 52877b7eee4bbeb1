package import Vocabulary

/// A set of questions as a responder answered it about one person.
package struct AnsweredInstrument: Sendable {
    package let instrument: InstrumentID
    package let about: PersonID
    /// By question; what is not here was not asked.
    package let answers: [RuleID: Answer]

    package init(_ instrument: InstrumentID, about: PersonID, answers: [RuleID: Answer]) {
        self.instrument = instrument
        self.about = about
        self.answers = answers
    }
}
