import HTTPTypes
import Hummingbird
import WebSupport

/// Staying signed in.
struct SessionRoutes: Sendable {
    static let extend = "/session/extend"

    private let site: Site

    init(_ site: Site) {
        self.site = site
    }

    var routes: [PageRoute] { [.post(Self.extend, stay)] }

    /// Whoever asks for anything stays signed in; a script needs no more than to hear that it was heard.
    private func stay(_ request: Request, _ context: HeedContext) -> Response {
        request.isFromScript ? Response(status: .noContent) : .redirect(to: .home)
    }
}
