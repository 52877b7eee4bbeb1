import Notation

/// Who holds a licence or wants one, and how it came to that.
struct LicenceTexts: Sendable {
    /// What shows how somebody works, and several ways to tell it.
    let evidence: [Evidence]
    let met: String
    let notYet: (words: String, missing: String)
    let grounds: [(ground: String, words: String)]
    let stories: [Story]

    struct Evidence: Sendable {
        let kind: String
        let criteria: [String]
        let words: [String]
    }

    struct Story: Sendable {
        let who: LearningTexts.Post
        let scopes: [String]
        let steps: [Step]
    }

    /// What is done on a day, and what is said with it.
    struct Step: Sendable {
        let day: Int
        let name: String
        let words: [String]
    }
}

extension Field {
    func licences() throws(BadInput) -> LicenceTexts {
        var fields = try fields()
        let notYet = try fields.required("not_yet").parts(2...2)
        let texts = LicenceTexts(
            evidence: try fields.required("evidence").list { (item) throws(BadInput) in try item.evidence() },
            met: try fields.required("met").text(),
            notYet: (notYet[0], notYet[1]),
            grounds: try fields.required("grounds").list { (item) throws(BadInput) in
                let parts = try item.parts(2...2)
                return (parts[0], parts[1])
            },
            stories: try fields.required("stories").list { (item) throws(BadInput) in try item.licenceStory() }
        )
        try fields.finish()
        return texts
    }

    private func evidence() throws(BadInput) -> LicenceTexts.Evidence {
        var fields = try fields()
        let evidence = LicenceTexts.Evidence(
            kind: try fields.required("kind").text(),
            criteria: try fields.required("criteria").texts(),
            words: try fields.required("words").texts()
        )
        try fields.finish()
        return evidence
    }

    private func licenceStory() throws(BadInput) -> LicenceTexts.Story {
        var fields = try fields()
        let story = LicenceTexts.Story(
            who: try fields.required("who").post(),
            scopes: try fields.required("scopes").texts(),
            steps: try fields.required("steps").list { (item) throws(BadInput) in try item.datedStep() }
        )
        try fields.finish()
        return story
    }
}
