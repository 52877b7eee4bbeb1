import Learn
import PlainWords
import Vocabulary
import Website

extension ModerationReason {
    /// Why it is looked at, as a sentence.
    var words: String {
        switch self {
        case .differs: "An exercise found that whoever judged it differs from the others, and that is not settled."
        case .first(_, 1): "It is the first that whoever judged it has judged in the programme."
        case .first(_, let all): "It is one of the first \(all) that whoever judged it has judged in the programme."
        case .oneIn(1): "All are looked at again."
        case .oneIn(let all): "One in \(all) is drawn."
        }
    }
}

extension ModerationDecision.Outcome {
    var words: String { self == .agreed ? "It stands" : "To be judged again" }

    var tone: String { self == .agreed ? "calm" : "heed" }
}

extension ModerationTally {
    /// How often it was seen as it had been judged; `programme` is how that is called.
    func words(_ programme: String) -> String {
        "\(programme): of \(alike.whole) that were decided, the moderator had seen \(alike.part) as a whole as they were judged, before they knew\(alike.likely)."
    }
}
