import Recognise
import Understand
import Vocabulary

extension ContactKind {
    var words: String {
        switch self {
        case .call: "Call"
        case .attended: "Attended"
        case .frontDesk: "Front desk"
        case .online: "Online report"
        case .custody: "Custody"
        case .partner: "Concern from a partner"
        case .patrol: "Met on patrol"
        }
    }
}

extension ConsentState {
    var words: String {
        switch self {
        case .given: "Given"
        case .refused: "Refused"
        case .withdrawn: "Withdrawn"
        case .notAsked: "Not asked"
        case .notSafeToAsk: "Not safe to ask"
        case .notAble: "Not able to give it"
        }
    }
}

extension AskOf {
    var words: String {
        switch self {
        case .observe: "Look and listen"
        case .records: "Check the records"
        case .person: "Ask the person"
        case .partner: "Ask a partner agency"
        case .specialist: "Leave to a specialist"
        }
    }
}

extension Answer {
    var words: String {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .unknown: "Not known"
        case .refused: "Would not say"
        case .notAsked: "Not asked"
        case .number(let number): number.rounded() == number ? "\(Int(number))" : "\(number)"
        }
    }
}

extension Role {
    var words: String { self == .unborn ? "unborn baby" : rawValue }
}

extension Grade {
    var words: String { rawValue.capitalised }
}

extension FoundClue.Assertion {
    /// The word of the style sheet and of the legend.
    var kind: String { self == .otherPerson ? "other" : rawValue }

    var words: String {
        switch self {
        case .present: "There now"
        case .negated: "Not there"
        case .past: "In the past"
        case .possible: "Possible"
        case .otherPerson: "Another person"
        }
    }

    /// What stands beside a mark; nil where the clue is simply there.
    var flag: String? {
        switch self {
        case .present: nil
        case .negated: "not"
        case .past: "past"
        case .possible: "maybe"
        case .otherPerson: "other"
        }
    }
}
