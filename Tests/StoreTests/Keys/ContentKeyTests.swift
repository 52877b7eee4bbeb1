import TestSupport
import Testing
import Vocabulary

@testable import Store

/// What is sealed opens with its key in its place, and else not at all.
struct ContentKeyTests {
    private let key = ContentKey()
    private let words = Array("what Nora said".utf8)

    @Test func `what is sealed is opened, and does not show`() throws {
        let sealed = try key.seal(words, in: .version(1, of: .numbered(1)))
        #expect(sealed.count == words.count + 28)
        #expect(try key.open(sealed, in: .version(1, of: .numbered(1))) == words)
        #expect(!sealed.contains(words))
    }

    @Test func `the same words are sealed differently each time`() throws {
        let place = SealedPlace.version(1, of: .numbered(1))
        #expect(try key.seal(words, in: place) != key.seal(words, in: place))
    }

    @Test(arguments: [(2, 1), (1, 2), (11, 1)]) func `it opens nowhere else`(version: Int, record: Int) throws {
        let sealed = try key.seal(words, in: .version(1, of: .numbered(1)))
        #expect(throws: BrokenSeal.self) { try key.open(sealed, in: .version(version, of: .numbered(record))) }
    }

    @Test func `another key does not open it`() throws {
        let sealed = try key.seal(words, in: .version(1, of: .numbered(1)))
        #expect(throws: BrokenSeal.self) { try ContentKey().open(sealed, in: .version(1, of: .numbered(1))) }
    }

    @Test(arguments: [0, 12, 27, 41]) func `one changed bit anywhere is found`(at index: Int) throws {
        var sealed = try key.seal(words, in: .version(1, of: .numbered(1)))
        sealed[index] ^= 1
        #expect(throws: BrokenSeal.self) { try key.open(sealed, in: .version(1, of: .numbered(1))) }
    }

    @Test(arguments: [[], [1], [UInt8](repeating: 0, count: 27)]) func `what is too short is refused`(
        sealed: [UInt8]
    ) {
        #expect(throws: BrokenSeal.self) { try key.open(sealed, in: .version(1, of: .numbered(1))) }
    }

    @Test func `places that run into each other are not the same`() {
        #expect(SealedPlace.draft("a", revision: 11).bytes != SealedPlace.draft("a1", revision: 1).bytes)
    }

    @Test func `a key is never shown`() {
        #expect("\(key)" == "a key of contents, not shown")
        #expect(String(reflecting: key) == "a key of contents, not shown")
    }
}
