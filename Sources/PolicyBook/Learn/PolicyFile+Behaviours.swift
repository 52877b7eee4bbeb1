import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads the guidelines, and what somebody does who follows them.
    func behaviours() throws(BadInput) -> (guidelines: [Term<Subject.Guideline>], behaviours: [Behaviour]) {
        let known = try ids("guidelines") as Set<GuidelineID>
        let guidelines = try terms("guidelines") { (term: Term<Subject.Guideline>, _) throws(BadInput) in term }
        let behaviours = try terms("entries") { (term: Term<Subject.Behaviour>, entry) throws(BadInput) in
            Behaviour(term, of: try entry.required("guideline").identifier(among: known, "a guideline"))
        }
        return (guidelines, behaviours)
    }

    func ranks() throws(BadInput) -> [RankDefinition] {
        try terms("ranks") { (term: Term<Subject.Rank>, entry) throws(BadInput) in
            RankDefinition(term, level: try entry.required("level").wholeNumber(in: 0...20))
        }
    }

    func topics() throws(BadInput) -> [Term<Subject.Topic>] {
        try terms("topics") { (term: Term<Subject.Topic>, _) throws(BadInput) in term }
    }
}
