package import Vocabulary

/// A page of written guidance: the barriers to telling, the steps of THRIVE, the principles of risk.
package struct GuidancePage: Sendable {
    package let term: Term<Subject.Guidance>
    package var entries: [Entry]
    package let variants: [Variant]

    /// One thing that the page says.
    package struct Entry: Sendable {
        package let term: Term<Subject.Guidance>
        /// Questions to ask, oneself or others.
        package let ask: [String]
        /// What may be seen, heard or found in records.
        package let notice: [String]
        /// What helps.
        package let helps: [String]
        /// What harms.
        package let avoid: [String]
        /// When it is shown beside an assessment, and in which words; nil where it is only read.
        package var prompt: Prompt?

        package init(
            term: Term<Subject.Guidance>,
            ask: [String] = [],
            notice: [String] = [],
            helps: [String] = [],
            avoid: [String] = [],
            prompt: Prompt? = nil
        ) {
            self.term = term
            self.ask = ask
            self.notice = notice
            self.helps = helps
            self.avoid = avoid
            self.prompt = prompt
        }
    }

    /// Words to a responder, and when they are called for.
    package struct Prompt: Sendable {
        package let when: Criterion
        package let words: String

        package init(when: Criterion, words: String) {
            self.when = when
            self.words = words
        }
    }

    /// A form that some forces use: entries of the page in an order of their own.
    package struct Variant: Sendable {
        package let term: Term<Subject.Guidance>
        package let entries: [GuidanceID]

        package init(term: Term<Subject.Guidance>, entries: [GuidanceID]) {
            self.term = term
            self.entries = entries
        }
    }

    package init(term: Term<Subject.Guidance>, entries: [Entry], variants: [Variant] = []) {
        self.term = term
        self.entries = entries
        self.variants = variants
    }
}
