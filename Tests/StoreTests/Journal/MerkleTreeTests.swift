import Testing

@testable import Store

struct MerkleTreeTests {
    /// The eight leaves on which implementations of RFC 6962 agree.
    private let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6F),
    ]

    /// The roots over none of them, the first, the first two and so on.
    private let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test func `the roots are those that RFC 6962 gives`() {
        var tree = MerkleTree()
        #expect(tree.root.hex == roots[0])
        for (leaf, root) in zip(leaves, roots.dropFirst()) {
            tree.append(leaf)
            #expect(tree.root.hex == root)
        }
        #expect(tree.count == 8)
    }

    @Test func `in a stream it gives the root that the definition gives`() {
        let row = (0..<130).map { [UInt8($0)] }
        var tree = MerkleTree()
        for (index, leaf) in row.enumerated() {
            tree.append(leaf)
            #expect(tree.root == Definition.root(row[...index]))
        }
    }

    @Test func `an older root is that of the first entries`() throws {
        for size in 0...8 {
            let root = try #require([UInt8](hex: roots[size]))
            #expect(MerkleTree.isConsistent(root, ofFirst: size, with: leaves))
        }
    }

    @Test func `an older root is not that of a row that was changed or is shorter`() throws {
        let root = try #require([UInt8](hex: roots[5]))
        for index in 0..<5 {
            var changed = leaves
            changed[index].append(1)
            #expect(!MerkleTree.isConsistent(root, ofFirst: 5, with: changed))
        }
        #expect(!MerkleTree.isConsistent(root, ofFirst: 6, with: leaves))
        #expect(!MerkleTree.isConsistent(root, ofFirst: 5, with: leaves.prefix(4)))
    }

    @Test func `hexadecimal is read as it is written, and nothing else is`() {
        let bytes = [UInt8](.min ... .max)
        #expect([UInt8](hex: bytes.hex) == bytes)
        for wrong in ["0", "0g", "AB", "0x", " 00", "é0"] {
            #expect([UInt8](hex: wrong) == nil)
        }
    }
}
