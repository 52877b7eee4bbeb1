package import Vocabulary

/// What it costs, for some or for all.
package struct DirectoryCost: Hashable, Codable, Sendable {
    package let id: DirectoryPartID
    /// For whom or for what it is, such as `Under 18s`.
    package let option: String?
    package let amount: Double?
    /// Of ISO 4217; pounds where it is not told.
    package let currency: String?
    /// Such as `per hour`.
    package let words: String?

    package init(
        id: DirectoryPartID,
        option: String? = nil,
        amount: Double? = nil,
        currency: String? = nil,
        words: String? = nil
    ) {
        self.id = id
        self.option = option
        self.amount = amount
        self.currency = currency
        self.words = words
    }

    /// Such as `Under 18s: £35 per hour`.
    package var told: String {
        let price = amount.map { amount in
            let number = Int(exactly: amount).map(String.init) ?? Self.decimals(amount)
            return currency == nil || currency == "GBP" ? "£" + number : number + " " + (currency ?? "")
        }
        let said = [price, words].compactMap(\.self).joined(separator: " ")
        return [option, said].compactMap(\.self).filter { !$0.isBlank }.joined(separator: ": ")
    }

    private static func decimals(_ amount: Double) -> String {
        let pence = Int((min(abs(amount), 1e12) * 100).rounded())
        return (amount < 0 ? "-" : "") + "\(pence / 100)." + (pence % 100 < 10 ? "0" : "") + "\(pence % 100)"
    }
}
