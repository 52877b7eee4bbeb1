import Foundation
import Recognise
import Understand
import Vocabulary

/// An assessment as it came out when it was made, read from what was kept of it.
struct KeptAssessment: Decodable {
    let clues: [Clue]
    let people: [Person]
    let situation: [Feature]
    let controls: [Control]
    let formulation: [Harm]
    let sources: [Source]
    let tests: [Test]
    let instruments: [Instrument]
    let questions: [Question]
    let agencies: [Agency]
    let referrals: [Referral]
    let actions: [Action]
    let remaining: [Remaining]
    let alerts: [Alert]
    let prompts: [Prompt]

    init(_ made: MadeAssessment) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        self = try decoder.decode(KeptAssessment.self, from: Data(made.output.json.utf8))
    }

    struct Clue: Decodable {
        let clue: ClueID
        let person: PersonID?
        let quote: String?
        let start: Int?
        let end: Int?
        let assertion: FoundClue.Assertion
        let suggests: [String]
    }

    struct Person: Decodable {
        let id: PersonID
        let vulnerabilities: [Held]

        struct Held: Decodable {
            let id: VulnerabilityID
            let basis: Basis
            let clues: [Int]
        }
    }

    struct Feature: Decodable {
        let feature: FeatureID
        let about: PersonID?
        let by: PersonID?
        let basis: Basis
        let clues: [Int]
    }

    struct Control: Decodable {
        let control: ControlID
        let protects: PersonID?
        let owner: ControlOwnerID?
        let state: ControlState
        let verified: String?
        let ends: String?
        let concern: ControlConcern
        let because: [String]
    }

    struct Harm: Decodable {
        let person: PersonID
        let vulnerabilities: [VulnerabilityID]
        let features: [FeatureID]
        let controls: [ControlID]
        let harm: HarmID
        let because: [String]
    }

    struct Source: Decodable {
        let by: PersonID
        let people: [PersonID]
    }

    struct Test: Decodable {
        let test: ThresholdID
        let person: PersonID?
        let result: TestResult.Result
        let grade: String?
        let because: [String]
        let source: [String]
    }

    struct Instrument: Decodable {
        let instrument: InstrumentID
        let person: PersonID
        let threshold: ThresholdID?
        let result: TestResult.Result?
        let yes: Int
        let no: Int
        let open: Int
    }

    struct Question: Decodable {
        let ask: String
        let askOf: AskOf
        let person: PersonID?
        let fact: FactID
        let couldChange: [String]
        let rank: Int
        let because: [String]
    }

    struct Agency: Decodable {
        let agency: AgencyID
        let person: PersonID?
        let role: AgencyRole
        let because: [String]
    }

    struct Referral: Decodable {
        let pathway: PathwayID
        let to: AgencyID
        let person: PersonID
        let basis: ReferralBasis
        let due: String?
        let clock: String
        let clockSource: String
        let mustInclude: [String]
        let missing: [String]
        let because: [String]

        struct ReferralBasis: Decodable {
            let consent: ConsentState
            let lawful: [String]
        }
    }

    struct Action: Decodable {
        let rule: RuleID
        let kind: ActionFamilyID
        let about: PersonID?
        let action: String
        let owner: AgencyID
        let addresses: String
        let answers: String
        let due: String?
    }

    struct Remaining: Decodable {
        let because: String
    }

    struct Alert: Decodable {
        let alert: AlertID
        let about: PersonID?
        let because: [String]
    }

    struct Prompt: Decodable {
        let prompt: String
    }
}

extension FoundClue.Assertion: Decodable {}
extension Basis: Decodable {}
extension ControlState: Decodable {}
extension ControlConcern: Decodable {}
extension AskOf: Decodable {}
