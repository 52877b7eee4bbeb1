/// A range of addresses that begin with the same bits.
struct AddressBlock: Sendable {
    let first: IPAddress
    let bits: Int
    let sort: AddressSort

    /// Reads one such as `10.0.0.0/8`; nil for anything else.
    init?(_ text: String, _ sort: AddressSort) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let first = IPAddress(text: String(parts[0])), let bits = Int(parts[1]) else {
            return nil
        }
        guard (0...first.bytes.count * 8).contains(bits) else { return nil }
        self.first = first
        self.bits = bits
        self.sort = sort
    }

    func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        let whole = bits / 8
        guard address.bytes.prefix(whole) == first.bytes.prefix(whole) else { return false }
        let rest = bits % 8
        return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
    }
}
