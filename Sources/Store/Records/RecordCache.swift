import Synchronization
import Vocabulary

/// Versions of records that were read or written lately, as values: a version never changes, so that what is kept of it
/// stays right.
///
/// It holds two generations: when the young one is full it becomes the old one, and the old one is let go.
final class RecordCache: Sendable {
    struct Key: Hashable, Sendable {
        let record: RecordID
        let version: Int
    }

    struct Entry: Sendable {
        let record: any Record
        /// The bytes of its content.
        let size: Int
    }

    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var size = 0
    }

    private let generations = Mutex(Generations())
    private let most: Int

    /// - Parameter most: The bytes of content that a generation stands for.
    init(most: Int = 16 << 20) {
        self.most = most
    }

    func entry(_ key: Key) -> Entry? {
        generations.withLock { generations in
            if let entry = generations.young[key] { return entry }
            guard let entry = generations.old[key] else { return nil }
            add(entry, key, to: &generations)
            return entry
        }
    }

    /// Takes over what a transaction that stands has read and written.
    func add(_ entries: [Key: Entry]) {
        guard !entries.isEmpty else { return }
        generations.withLock { generations in
            for (key, entry) in entries { add(entry, key, to: &generations) }
        }
    }

    private func add(_ entry: Entry, _ key: Key, to generations: inout Generations) {
        guard generations.young.updateValue(entry, forKey: key) == nil else { return }
        generations.size += entry.size
        guard generations.size > most else { return }
        generations.old = generations.young
        generations.young = [:]
        generations.size = 0
    }
}

/// The records of one transaction as values; others share them once it stands, and never where it fails.
final class SeenRecords {
    private let cache: RecordCache
    private(set) var fresh: [RecordCache.Key: RecordCache.Entry] = [:]

    init(_ cache: RecordCache) {
        self.cache = cache
    }

    func see(_ record: some Record, size: Int) {
        fresh[RecordCache.Key(record: record.id, version: record.version)] = RecordCache.Entry(
            record: record,
            size: size
        )
    }

    func record<Kept: Record>(_ id: RecordID, _ version: Int, as type: Kept.Type) -> Kept? {
        let key = RecordCache.Key(record: id, version: version)
        return (fresh[key] ?? cache.entry(key))?.record as? Kept
    }
}
