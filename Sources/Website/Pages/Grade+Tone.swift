import Recognise

extension Grade? {
    /// How a band of what is judged so is coloured.
    package var tone: String {
        switch self {
        case nil: "unknown"
        case .high: "alarm"
        case .medium: "heed"
        case .low: "calm"
        }
    }
}
