package import Recognise
package import Understand
package import Vocabulary

extension ContactKind {
    package var words: String {
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
    package var words: String {
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
    package var words: String {
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
    package var words: String {
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
    package var words: String { self == .unborn ? "unborn baby" : rawValue }
}

extension Grade {
    package var words: String { rawValue.capitalised }
}

extension FoundClue.Assertion {
    package var words: String {
        switch self {
        case .present: "There now"
        case .negated: "Not there"
        case .past: "In the past"
        case .possible: "Possible"
        case .otherPerson: "Another person"
        }
    }
}

extension TestResult.Result {
    package var words: String {
        switch self {
        case .met: "met"
        case .notMet: "not met"
        case .unknown: "cannot be told yet"
        }
    }
}

extension AgencyRole {
    package var words: String { self == .none ? "no part" : rawValue }
}

extension AccountRole {
    package var words: String {
        switch self {
        case .responder: "Responder"
        case .supervisor: "Supervisor"
        case .specialist: "Specialist"
        case .assessor: "Assessor"
        case .administrator: "Administrator"
        case .hubCoordinator: "Hub coordinator"
        case .partnerPractitioner: "Partner practitioner"
        case .chiefOfficer: "Chief officer"
        case .informationManager: "Information manager"
        case .trainer: "Trainer"
        case .qualityAssurer: "Quality assurer"
        case .licensingPanel: "Licensing panel"
        case .welfareLead: "Welfare lead"
        case .professionalStandards: "Professional standards"
        }
    }
}
