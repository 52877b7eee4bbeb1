import Notation

/// Which contacts lead to an investigation of the abuse of a child, and what becomes of each.
struct InvestigationTexts: Sendable {
    /// The stories whose contacts they come from.
    let stories: [String]
    /// From that which began first to the latest; the words of each step name whom it is about first.
    let told: [Investigation]

    struct Investigation: Sendable {
        let name: String
        let steps: [LicenceTexts.Step]
    }
}

extension Field {
    func investigations() throws(BadInput) -> InvestigationTexts {
        var fields = try fields()
        let texts = InvestigationTexts(
            stories: try fields.required("stories").texts(),
            told: try fields.required("told").list { (item) throws(BadInput) in
                var fields = try item.fields()
                let told = InvestigationTexts.Investigation(
                    name: try fields.required("name").text(),
                    steps: try fields.required("steps").list { (item) throws(BadInput) in try item.datedStep() }
                )
                try fields.finish()
                return told
            }
        )
        try fields.finish()
        return texts
    }

    /// A day, what is done on it, and the words that go with it.
    func datedStep() throws(BadInput) -> LicenceTexts.Step {
        let parts = try parts(2...9)
        return LicenceTexts.Step(day: try number(parts[0]), name: parts[1], words: Array(parts.dropFirst(2)))
    }
}
