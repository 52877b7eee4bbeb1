package import Recognise
package import Vocabulary

/// What somebody reads, answers and judges who works through a module here.
package struct ModuleContent: Sendable {
    package let pages: [Page]
    package let questions: [Question]
    package let practice: [PracticeSituation]

    package init(pages: [Page] = [], questions: [Question] = [], practice: [PracticeSituation] = []) {
        self.pages = pages
        self.questions = questions
        self.practice = practice
    }

    package struct Page: Sendable {
        package let title: String
        package let words: String
        package let authority: Authority

        package init(_ title: String, _ words: String, authority: Authority) {
            self.title = title
            self.words = words
            self.authority = authority
        }
    }

    /// A question with exactly one right answer; each answer says why it is right or is not.
    package struct Question: Sendable {
        package let ask: String
        package let answers: [Answer]

        package init(_ ask: String, _ answers: [Answer]) {
            self.ask = ask
            self.answers = answers
        }
    }

    package struct Answer: Sendable {
        package let words: String
        package let isRight: Bool
        package let because: String

        package init(_ words: String, isRight: Bool, because: String) {
            self.words = words
            self.isRight = isRight
            self.because = because
        }
    }
}

/// An invented contact that is judged before anybody sees what others made of it.
package struct PracticeSituation: Sendable {
    /// The example of the policy that tells it.
    package let example: String
    /// What to think about first.
    package let think: [String]
    package let panel: Panel

    package init(_ example: String, think: [String], panel: Panel) {
        self.example = example
        self.think = think
        self.panel = panel
    }

    /// What a panel made of it.
    package struct Panel: Sendable {
        package let grade: Grade
        package let because: String
        package let noticed: [Noticed]
        package let authority: Authority

        package init(_ grade: Grade, because: String, noticed: [Noticed], authority: Authority) {
            self.grade = grade
            self.because = because
            self.noticed = noticed
            self.authority = authority
        }
    }

    /// What somebody sees who does what a guideline asks.
    package struct Noticed: Sendable {
        package let behaviour: BehaviourID
        package let words: String

        package init(_ behaviour: BehaviourID, _ words: String) {
            self.behaviour = behaviour
            self.words = words
        }
    }
}
