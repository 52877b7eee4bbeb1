import PlainWords
import Respond
import Understand
import Vocabulary

/// What was told of a referral outside Heed, for those who sent it; whoever has an account sees it in Heed besides.
struct ReceiptsPart {
    let receipts: [Receipt]

    struct Receipt {
        let what: String
        let to: String
        let came: String
        let isDead: Bool
    }

    /// Nil where nothing was told otherwise.
    init?(_ told: [ListedParcel], _ names: Names) {
        guard !told.isEmpty else { return nil }
        receipts = told.map { listed in
            let parcel = listed.parcel
            return Receipt(
                what: parcel.event.told,
                to: "to \(names.title(listed.point.agency).withinSentence) by \(listed.point.way.words)",
                came: parcel.came(listed.owner),
                isDead: parcel.state == .dead
            )
        }
    }
}

extension Parcel {
    fileprivate func came(_ owner: String) -> String {
        let ended = endedAt.map { " \($0.inShort)" } ?? ""
        switch state {
        case .waiting:
            return "On its way since \(at.inShort)"
                + (failures > 0 ? ", tried \(failures.counted("time", "times"))" : "")
        case .delivered: return "\((said ?? "arrived").capitalised),\(ended)"
        case .dead: return "Did not arrive (\(said ?? "given up")),\(ended). \(owner) sees to it"
        }
    }
}

extension Event.Name {
    /// Such as `Referral information requested`.
    var told: String { rawValue.replacing(".", with: " ").replacing("-", with: " ").capitalised }
}

extension DeliveryWay {
    var words: String {
        switch self {
        case .webhook: "webhook"
        case .email: "e-mail"
        case .fhir: "FHIR"
        }
    }
}
