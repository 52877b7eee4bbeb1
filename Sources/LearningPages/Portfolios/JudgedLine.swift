import Learn
import PlainWords
import Vocabulary
import Website

/// What an assessor said of a whole portfolio, and when.
struct JudgedLine {
    let what: String
    let when: String
    let said: [String]

    init(_ assessment: PortfolioAssessment, _ staff: StaffNames) {
        what = assessment.isMet ? "Met" : "Given back"
        when = "\(assessment.at.inShort), \(staff[assessment.by])"
        said = assessment.words.paragraphs
    }
}
