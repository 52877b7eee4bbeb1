import Vocabulary

/// Everything in a list that is read part by part.
func everyItem<Item: Sendable>(_ read: (PageRequest) async throws -> Page<Item>) async throws -> [Item] {
    var (found, next): ([Item], String?) = ([], nil)
    repeat {
        let page = try await read(PageRequest(limit: 200, after: next))
        (found, next) = (found + page.items, page.next)
    } while next != nil
    return found
}
