package import Vocabulary

/// What is done with an agreement of the script.
package enum DemoAgreementStep: Sendable {
    case draft(DemoAgreement, from: CalendarDay, review: CalendarDay)
    case sign(name: String, office: String)

    package var name: String {
        switch self {
        case .draft: "draft-agreement"
        case .sign: "sign-agreement"
        }
    }

    var words: String {
        switch self {
        case .draft(let agreement, let from, let review):
            "\(agreement.title), from \(from.text), to be reviewed by \(review.text): "
                + (agreement.clocks.map(\.within.because) + agreement.routes.map(\.because)
                + [agreement.unanswered?.because, agreement.hours?.because].compactMap(\.self)).joined(separator: "; ")
        case .sign(let name, let office): name + ", " + office
        }
    }
}
