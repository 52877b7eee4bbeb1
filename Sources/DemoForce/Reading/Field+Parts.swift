import Notation

extension Field {
    /// The parts of a text that bars part.
    func parts(_ count: ClosedRange<Int>) throws(BadInput) -> [String] {
        let parts = try text().split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard count.contains(parts.count) else {
            throw bad("it has \(parts.count) parts", remedy: "give \(count.lowerBound) to \(count.upperBound)")
        }
        return parts
    }

    func number(_ text: String) throws(BadInput) -> Int {
        guard let number = Int(text) else { throw bad("'\(text)' is no whole number", remedy: "write one") }
        return number
    }
}
