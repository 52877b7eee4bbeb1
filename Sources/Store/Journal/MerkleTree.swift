import Crypto

/// The root over a row of entries, computed as they pass, as RFC 6962 section 2.1 describes it.
///
/// It remembers one hash for each complete subtree: at most 64, however many the entries are.
package struct MerkleTree: Sendable {
    /// How many entries have passed.
    package private(set) var count = 0
    /// The complete subtrees from the largest to the smallest, each of another height.
    private var peaks: [(height: Int, hash: [UInt8])] = []

    package init() {}

    /// The root over the entries so far; over none it is the hash of nothing.
    package var root: [UInt8] {
        guard var root = peaks.last?.hash else { return Array(SHA256.hash(data: [UInt8]())) }
        for peak in peaks.dropLast().reversed() {
            root = Self.node(peak.hash, root)
        }
        return root
    }

    package mutating func append(_ entry: [UInt8]) {
        // The first byte keeps a leaf from being taken for a node.
        var peak = (height: 0, hash: Array(SHA256.hash(data: [0] + entry)))
        while let last = peaks.last, last.height == peak.height {
            peak = (peak.height + 1, Self.node(last.hash, peak.hash))
            peaks.removeLast()
        }
        peaks.append(peak)
        count += 1
    }

    /// Whether an older root is that of the first entries of a row; never where the row has fewer.
    package static func isConsistent(
        _ older: [UInt8],
        ofFirst size: Int,
        with entries: some Sequence<[UInt8]>
    ) -> Bool {
        var tree = MerkleTree()
        for entry in entries {
            if tree.count == size { break }
            tree.append(entry)
        }
        return tree.count == size && tree.root == older
    }

    private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: [1] + left + right))
    }
}
