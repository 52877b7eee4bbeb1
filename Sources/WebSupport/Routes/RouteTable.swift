package import HTTPTypes
package import Hummingbird

/// The routes that are declared; what is not here is not answered, whatever the router knows.
package struct RouteTable: Sendable {
    package let routes: [Route]

    /// The routes by how many parts their paths have: every request is looked up here.
    private let shapes: [Int: [RouteShape]]

    package init(_ routes: [Route]) {
        self.routes = routes
        shapes = Dictionary(grouping: routes.map(RouteShape.init)) { $0.parts.count }
    }

    /// The template that a path belongs to; a path with fixed words goes before one with a name.
    package func template(for path: String) -> String? {
        matching(path).first?.template
    }

    /// The methods that a path knows, in the order declared; none where there is no such path.
    package func methods(at path: String) -> [HTTPRequest.Method] {
        let known = matching(path).map(\.method)
        guard let get = known.firstIndex(of: .get), !known.contains(.head) else { return known }
        return known[...get] + [.head] + known[(get + 1)...]
    }

    /// The routes that one of table and router has and the other has not; to a router a slash at the end is nothing.
    package func differences<Context>(from router: Router<Context>) -> Set<Route> {
        let declared = routes.map { route in
            route.endsInSlash ? Route(route.method, String(route.template.dropLast())) : route
        }
        return Set(declared).symmetricDifference(router.routes.map { Route($0.method, $0.path.description) })
    }

    private func matching(_ path: String) -> [Route] {
        guard path.first == "/" else { return [] }
        let parts = path.pathParts
        let found = shapes[parts.count, default: []].filter { $0.matches(parts) }
        guard let best = found.max(by: { $0.fixedParts < $1.fixedParts }) else { return [] }
        return found.map(\.route).filter { $0.template == best.route.template }
    }
}

/// A route with the parts of its template.
private struct RouteShape {
    let route: Route
    let parts: [Substring]
    let fixedParts: Int

    init(_ route: Route) {
        self.route = route
        parts = route.template.pathParts
        fixedParts = parts.count { !$0.isName }
    }

    /// Whether a path of as many parts is one that the template means; no part of a path is empty.
    func matches(_ path: [Substring]) -> Bool {
        zip(parts, path).allSatisfy { part, given in part.isName ? !given.isEmpty : part == given }
    }
}

extension Substring {
    /// Whether a part of a template stands for any word, such as `{id}`.
    fileprivate var isName: Bool { first == "{" }
}
