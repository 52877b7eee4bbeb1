/// A person with what threatens them, as it is drawn: a row for each set of controls that stands between.
struct PictureGroup {
    let name: String
    /// The lines in the person's box.
    let person: [PictureText]
    let rows: [Row]

    /// Controls that stand together, and what meets them.
    struct Row {
        let controls: [Control]
        /// What is written where no control stands; nil where nothing is missed.
        let nothingWords: String?
        let pairs: [Pair]

        /// The ways to the person, one for each control, or one that is open.
        var lanes: [Control] {
            guard controls.isEmpty, let nothingWords else { return controls }
            return [Control(title: "", stateWords: nothingWords, shape: .open)]
        }

        var hasHarm: Bool { pairs.contains { $0.harm != nil } }
    }

    /// A situation, and the harm that can follow from it; nil where none follows from it alone.
    struct Pair {
        let situation: [PictureText]
        let harm: [PictureText]?

        static let alone = [PictureText("no harm follows from this alone", .state)]
    }

    /// A control with how it stands.
    struct Control {
        let title: String
        let stateWords: String
        let shape: ControlShape

        var lines: [PictureText] {
            (title.isEmpty ? [] : [PictureText(title, .strong)]) + [PictureText(stateWords, .state)]
        }
    }
}

/// How a control is drawn.
enum ControlShape: String {
    case working, weakened, failed, absent, unverified
    case lapsesSoon = "lapses-soon"
    case singlePoint = "single-point"
    /// Nothing stands there, and nothing is missed.
    case open = "none"

    /// What becomes of the danger at it.
    var passage: Picture.Passage {
        switch self {
        case .working: .held
        case .failed, .absent, .open: .passes
        case .weakened, .lapsesSoon, .singlePoint, .unverified: .mayPass
        }
    }
}

/// A piece of text in the picture, and how it is set.
struct PictureText {
    enum Kind: String {
        case strong, state, confirmed, suggested, column, equals
    }

    let text: String
    let kind: Kind

    init(_ text: String, _ kind: Kind) {
        self.text = text
        self.kind = kind
    }
}
