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

    /// Reads the ranks, and how many others of a standing are told of together at least.
    func ranks() throws(BadInput) -> (ranks: [RankDefinition], fewestPeers: Int) {
        var fields = content
        let fewest = try fields.required("fewest_peers").wholeNumber(in: 2...100)
        let ranks = try terms("ranks") { (term: Term<Subject.Rank>, entry) throws(BadInput) in
            RankDefinition(term, level: try entry.required("level").wholeNumber(in: 0...20))
        }
        return (ranks, fewest)
    }

    func topics() throws(BadInput) -> [Term<Subject.Topic>] {
        try terms("topics") { (term: Term<Subject.Topic>, _) throws(BadInput) in term }
    }
}
