import Foundation

/// The public keys by which a provider's signatures are checked (RFC 7517).
struct ProviderKeys: Sendable {
    private let keys: [ProviderKey]

    /// Keys for something else, and those that cannot be read, are left out: they sign nothing here.
    ///
    /// - Throws: `ProviderFault` where it is no set of keys, or one of more than anybody needs.
    init(_ bytes: [UInt8]) throws(ProviderFault) {
        let set: KeySet
        do {
            set = try JSONDecoder.ofProvider.decode(KeySet.self, from: Data(bytes))
        } catch {
            throw ProviderFault("keys")
        }
        guard set.keys.count <= Self.most else { throw ProviderFault("keys-many") }
        keys = set.keys.compactMap(\.key)
    }

    /// The keys by which a signature may be checked: that which is named, or where none is, all of its kind.
    ///
    /// Two of one name are as good as none, since it cannot be told which is meant.
    func fitting(_ algorithm: IDTokenAlgorithm, named name: String?) -> [ProviderKey] {
        let fitting = keys.filter { $0.fits(algorithm) && (name == nil || $0.name == name) }
        return name == nil || fitting.count == 1 ? Array(fitting.prefix(Self.mostTried)) : []
    }

    private static let most = 50
    private static let mostTried = 5

    private struct KeySet: Decodable {
        let keys: [Entry]
    }

    /// One key; nil where it is for encrypting, holds a secret, or is of a kind that is not known here.
    private struct Entry: Decodable {
        let key: ProviderKey?

        private struct Purpose: Decodable {
            let use: String?
            let d: String?
        }

        init(from decoder: any Decoder) {
            do {
                let purpose = try Purpose(from: decoder)
                let isForSigning = purpose.use == nil || purpose.use == "sig"
                key = isForSigning && purpose.d == nil ? try ProviderKey(from: decoder) : nil
            } catch {
                key = nil
            }
        }
    }
}
