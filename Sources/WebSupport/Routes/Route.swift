package import HTTPTypes

/// One thing that can be asked of the service: a method and the template of a path, such as `/api/v1/contacts/{id}`.
package struct Route: Hashable, Sendable {
    package let method: HTTPRequest.Method
    package let template: String

    package init(_ method: HTTPRequest.Method, _ template: String) {
        self.method = method
        self.template = template
    }

    /// Whether it is the other way to write a path that has a route already.
    package var endsInSlash: Bool { template.count > 1 && template.last == "/" }
}

extension String {
    /// What stands between the slashes; a doubled slash leaves an empty part, so that it matches nothing.
    var pathParts: [Substring] {
        dropFirst(first == "/" ? 1 : 0).split(separator: "/", omittingEmptySubsequences: false)
    }
}
