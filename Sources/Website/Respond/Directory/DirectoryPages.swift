import Hummingbird
import PlainWords
import Respond
package import Store
import Vocabulary
import WebSupport

/// The directory: what somebody can be pointed to.
package struct DirectoryPages: Sendable {
    private let site: Site
    private let store: Store

    package init(_ site: Site, store: Store) {
        self.site = site
        self.store = store
    }

    package var routes: [PageRoute] { [.get("/directory", search), .get("/directory/{entry}", show)] }

    private func search(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        let asked = try DirectoryForm(request)
        let needs = try await ListDirectoryNeeds(store: store)(by: actor)
        var found: FoundInDirectory?
        if asked.errors.isEmpty, asked.ask.seeksSomething {
            found = try await SearchDirectory(store: store, world: site.world)(asked.ask, by: actor)
        }
        let page = DirectorySearchPage(asked, needs: needs, found)
        return try site.page(page, in: context, status: asked.errors.isEmpty ? .ok : .unprocessableContent)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("entry", called: "entry of the directory")
        let read = ReadDirectoryEntry(store: store, world: site.world)
        let found = try await read(DirectoryEntryID(id.text), by: context.actor())
        return try site.page(DirectoryEntryPage(found.answer, from: found.feed, at: found.at), in: context)
    }
}
