import Learn
import PlainWords
import Vocabulary
import Website

/// What an assessor said of a whole portfolio, and when.
struct JudgedLine {
    let what: String
    let when: String
    let said: [String]
    /// What came of looking at it again; nil where nobody has.
    let again: Again?

    struct Again {
        let what: String
        let when: String
        let why: [String]
    }

    init(_ assessment: PortfolioAssessment, _ look: SecondLook?, _ staff: StaffNames) {
        what = assessment.isMet ? "Met" : "Given back"
        when = "\(assessment.at.inShort), \(staff[assessment.by])"
        said = assessment.words.paragraphs
        again = look.map { look in
            Again(
                what: look.isAgreed ? "Looked at again, and it stands" : "Looked at again, and judged by another",
                when: "\(look.at.inShort), \(staff[look.by])",
                why: look.words.paragraphs
            )
        }
    }

    /// All that was said of a portfolio, the latest first.
    static func all(_ record: PortfolioRecord, _ staff: StaffNames) -> Items<JudgedLine>? {
        Items(
            record.assessments.indices.reversed().map { place in
                JudgedLine(record.assessments[place], record.looks.last { $0.assessment == place }, staff)
            }
        )
    }
}
