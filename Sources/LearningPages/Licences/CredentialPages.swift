import Hummingbird
import Learn
package import LearningFeeds
package import PolicyBook
package import Store
import WebSupport
package import Website

/// A licence to take along, for its holder.
package struct CredentialPages: Sendable {
    private let give: GiveCredential<Store>
    private let office: CredentialOffice

    package init(_ site: Site, store: Store, policies: PoliciesByDay, credentials: CredentialOffice) {
        give = GiveCredential(LearnDesk(store: store, policies: policies, world: site.world), by: credentials)
        office = credentials
    }

    package var routes: [PageRoute] { [.get("/licences/{licence}/credential", show)] }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let given = try await give(context.recordID("licence", called: "licence"), by: context.actor())
        return .file(CredentialPicture(given, by: office).text, named: "licence.svg", CredentialPicture.mediaType)
    }
}
