import PlainWords
import Recognise
import Understand
import Vocabulary

/// The features of the situation, and what should protect.
struct SituationPart {
    let features: [Feature]
    let noFeatures: Bool
    let controls: [Control]
    let noControls: Bool
    let controlsHref: String

    struct Feature {
        let name: String
        let whose: String
        let by: String?
        let basis: String
        let isSuggested: Bool
        let note: String?
        let clues: [ClueLink]
    }

    struct Control {
        let name: String
        let shape: String
        let stateWords: String
        let protects: String
        let owner: String
        let verifiedWords: String
        let endsWords: String?
        let because: [String]
    }

    init(_ source: AssessmentSource) {
        features = source.kept.situation.map { feature in
            let recorded = source.contact.situation.first {
                $0.feature == feature.feature && $0.about == feature.about
            }
            return Feature(
                name: source.names.title(feature.feature).capitalised,
                whose: source.name(feature.about) ?? "Anyone here",
                by: source.name(feature.by),
                basis: feature.basis.words(recorded: "Recorded"),
                isSuggested: feature.basis == .suggested,
                note: recorded?.note,
                clues: feature.clues.map(ClueLink.init)
            )
        }
        noFeatures = features.isEmpty
        controls = source.kept.controls.map { control in
            Control(
                name: source.names.title(control.control).capitalised,
                shape: control.shape.rawValue,
                stateWords: control.stateWords.capitalised,
                protects: source.name(control.protects) ?? "anyone here",
                owner: control.owner.map { source.names.title($0) } ?? "nobody named",
                verifiedWords: control.verified.map { "Last seen to work \($0.dayInWords)" } ?? "Never seen to work",
                endsWords: control.ends.map { "Ends \($0.dayInWords)" },
                because: control.because.map(\.asSentence)
            )
        }
        noControls = controls.isEmpty
        controlsHref = source.path + "/controls"
    }
}

extension KeptAssessment.Control {
    var shape: ControlShape {
        switch concern {
        case .none: state == .weakened ? .weakened : .working
        case .failed: .failed
        case .absent: .absent
        case .lapsesSoon: .lapsesSoon
        case .unverified: .unverified
        case .singlePoint: .singlePoint
        }
    }

    /// How it stands, in a few words.
    var stateWords: String {
        switch concern {
        case .failed where state == .working:
            because.contains { $0.contains("in the hands of") }
                ? "failed: in the hands of the one who harms" : "failed: it has ended"
        case .failed: "failed"
        case .absent: "never existed"
        case .lapsesSoon: ends.map { "ends \($0.dayInWords), nothing follows" } ?? "ends soon, nothing follows"
        case .singlePoint: "works, but is the only one"
        case .unverified: "nobody has seen it work"
        case .none where state == .weakened: "weakened, not leant on"
        case .none: verified.map { "works, seen \($0.dayInWords)" } ?? "works"
        }
    }
}
