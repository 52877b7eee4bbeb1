import Crypto
import Synchronization

/// The numbered keys under which the keys of contents are kept; each is a file beside the records and never in them.
package final class MasterKeys: Sendable {
    private let load: @Sendable (Int) throws -> [UInt8]
    private let write: @Sendable (Int) throws -> Void
    private let found = Mutex<[Int: ContentKey]>([:])

    /// - Parameters:
    ///   - load: Gives the 32 bytes of a key that must be there.
    ///   - write: Makes a key where there is none of that number, on the disk before it returns.
    package init(
        load: @escaping @Sendable (Int) throws -> [UInt8],
        make write: @escaping @Sendable (Int) throws -> Void
    ) {
        self.load = load
        self.write = write
    }

    func make(_ number: Int) throws {
        try write(number)
        _ = try key(number)
    }

    func key(_ number: Int) throws -> ContentKey {
        if let key = found.withLock({ $0[number] }) { return key }
        let key = try ContentKey(bytes: load(number))
        found.withLock { $0[number] = key }
        return key
    }
}
