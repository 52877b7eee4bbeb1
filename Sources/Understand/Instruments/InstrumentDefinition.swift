package import Vocabulary

/// A set of questions in the policy's own words, with the published thresholds over their answers.
///
/// It informs and never decides: what it tells is written beside what the responder answers, and gives way to it.
package struct InstrumentDefinition: Sendable {
    package let term: Term<Subject.Instrument>
    /// Whom it is meant for; nil for everybody.
    package let scope: Criterion?
    /// The fact that the number of yes answers tells.
    package var counts: FactID?
    package let parts: [Term<Subject.Rule>]
    package let questions: [Question]
    package var thresholds: [Threshold]

    package struct Question: Sendable {
        package let id: RuleID
        package let ask: String
        /// What to look or listen for.
        package let notice: String?
        package let part: RuleID?

        package init(id: RuleID, ask: String, notice: String?, part: RuleID?) {
            self.id = id
            self.ask = ask
            self.notice = notice
            self.part = part
        }
    }

    package struct Threshold: Sendable {
        package let id: RuleID
        package let title: String
        package var when: YesCriterion
        /// The fact that reaching it tells.
        package var tells: FactID?
        package let authority: Authority

        package init(id: RuleID, title: String, when: YesCriterion, tells: FactID?, authority: Authority) {
            self.id = id
            self.title = title
            self.when = when
            self.tells = tells
            self.authority = authority
        }
    }

    package init(
        term: Term<Subject.Instrument>,
        scope: Criterion? = nil,
        counts: FactID? = nil,
        parts: [Term<Subject.Rule>] = [],
        questions: [Question],
        thresholds: [Threshold]
    ) {
        self.term = term
        self.scope = scope
        self.counts = counts
        self.parts = parts
        self.questions = questions
        self.thresholds = thresholds
    }
}

/// What the answers to an instrument must be for a threshold to be reached.
package indirect enum YesCriterion: Hashable, Sendable {
    /// At least so many of these questions are answered yes.
    case yes(Int, of: [RuleID])
    case all([YesCriterion])
    case any([YesCriterion])
    case not(YesCriterion)
}
