import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads what learners are asked, and from how many on it is told what they said: of one, everybody knew who it was.
    func reactions() throws(BadInput) -> ReactionRule {
        var fields = content
        let fewest = try fields.required("fewest").wholeNumber(in: 2...1_000)
        let questions = try terms("questions") { (term: Term<Subject.ReactionQuestion>, _) throws(BadInput) in term }
        return ReactionRule(questions: questions, fewest: fewest)
    }
}
