import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads when the weekly letter of learning comes; it goes before the next one does.
    func letter() throws(BadInput) -> LetterRule {
        var fields = content
        let rule = LetterRule(
            on: try fields.required("weekday").one(of: Weekday.self, "a day of the week"),
            from: try fields.required("hour").wholeNumber(in: 0...23),
            forDays: try fields.required("days").wholeNumber(in: 1...6)
        )
        try fields.finish()
        return rule
    }
}
