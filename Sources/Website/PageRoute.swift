package import Hummingbird
package import WebSupport

/// One page, or one form, with what answers it.
package struct PageRoute: Sendable {
    package typealias Handler = @Sendable (Request, HeedContext) async throws -> Response

    let route: Route
    /// Whether it is there for those who are not signed in.
    let isOpen: Bool
    let handler: Handler

    package static func get(_ path: String, isOpen: Bool = false, _ handler: @escaping Handler) -> PageRoute {
        PageRoute(route: Route(.get, path), isOpen: isOpen, handler: handler)
    }

    /// A form, whose token has been looked at before its handler is asked.
    package static func post(_ path: String, isOpen: Bool = false, _ handler: @escaping Handler) -> PageRoute {
        PageRoute(route: Route(.post, path), isOpen: isOpen, handler: handler)
    }
}
