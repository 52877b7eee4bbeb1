import Crypto

/// The tree as RFC 6962 section 2.1 defines it: split at the largest power of two below the size.
enum Definition {
    static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let first = leaves.first else { return Array(SHA256.hash(data: [UInt8]())) }
        guard leaves.count > 1 else { return Array(SHA256.hash(data: [0] + first)) }
        var left = 1
        while left * 2 < leaves.count { left *= 2 }
        let middle = leaves.startIndex + left
        return Array(SHA256.hash(data: [1] + root(leaves[..<middle]) + root(leaves[middle...])))
    }
}
