import Learn
import PlainWords
import Vocabulary
import Website

extension ReviewedContent {
    /// Where it is shown how it was looked at.
    var path: String { "/content/\(kind.rawValue)/\(id)" }
}

extension ContentPlace {
    var kindInWords: String {
        switch content {
        case .programme: "Programme"
        case .module: "Module" + (edition.map { ", version \($0)" } ?? "")
        }
    }
}

extension ContentReview.Outcome {
    var words: String {
        switch self {
        case .stands: "It stands as it is"
        case .toChange(let day): "To be changed by \(day.inWords)"
        case .changed: "It has been changed"
        }
    }
}

extension ContentStanding {
    var tag: String { isOverdue ? "To be looked at" : due == nil ? "Nobody says how often" : "In time" }

    var tone: String? { isOverdue ? "heed" : due == nil ? nil : "calm" }

    var time: String { due.map { isOverdue ? "Was due \($0.inWords)" : "Due \($0.inWords)" } ?? "" }

    var lastInWords: String {
        last.map { "Last looked at \($0.on.inWords). \($0.outcome.words)." }
            ?? "In force since \(place.from.inWords), and not looked at since."
    }
}
