import Notation
import Respond
import Vocabulary

/// What has been read of a feed so far.
struct Gathered {
    var needs: [DirectoryNeed] = []
    /// Organisations and taxonomies with nothing in them.
    var others = 0
    /// How many items the pages say there are in all of them.
    var told = 0
    private var items = 0
    private var entries: [DirectoryEntry] = []
    /// Where each entry stands among them, and in the feed.
    private var known: [DirectoryEntryID: (index: Int, place: String, isPlaced: Bool)] = [:]
    private var faults: [FeedFault] = []
    private var failed = 0

    var feed: ReadFeed {
        ReadFeed(
            content: FeedContent(entries: entries, needs: needs, others: others, isPart: items < told),
            services: entries.count + failed,
            faults: faults,
            faultCount: failed
        )
    }

    /// Takes an entry, and where it is offered; listed at several places it is one entry, listed twice it is a fault.
    mutating func take(_ entry: DirectoryEntry, at field: Field, _ offer: PlacedOffer? = nil) throws(BadInput) {
        var entry = entry
        items += 1
        guard let before = known[entry.id] else {
            if let offer { entry.add(offer) }
            known[entry.id] = (entries.count, field.path, offer != nil)
            entries.append(entry)
            return
        }
        guard let offer, before.isPlaced else {
            throw field.bad("the same id stands at \(before.place) already", remedy: "list each service once")
        }
        entries[before.index].add(offer)
    }

    /// A taxonomy without terms has no need to offer.
    mutating func take(_ terms: [DirectoryNeed], of taxonomy: DirectoryTaxonomy) {
        needs += terms
        if terms.isEmpty { others += 1 }
    }

    mutating func fail(_ error: BadInput, at place: String, id: String?) {
        failed += 1
        guard faults.count < ReadFeed.mostFaults else { return }
        faults.append(
            FeedFault(
                source: error.source,
                place: place,
                id: id.map { String($0.prefix(80)) },
                field: error.field,
                line: error.line,
                problem: error.problem,
                remedy: error.remedy
            )
        )
    }
}
