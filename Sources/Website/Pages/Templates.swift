import Foundation
import Mustache

/// The templates of every page, read and understood once.
struct Templates: Sendable {
    private let library: MustacheLibrary

    /// - Throws: where a template cannot be understood, or there is none at all.
    init(_ folder: URL) async throws {
        library = try await MustacheLibrary(directory: folder.path)
        guard library.getTemplate(named: "frame") != nil else { throw MissingTemplate(name: "frame") }
    }

    func text(_ name: String, _ values: Branch) throws -> String {
        guard let text = library.render(values, withTemplate: name) else { throw MissingTemplate(name: name) }
        return text
    }
}

/// There is no template of this name beside the program.
struct MissingTemplate: Error, Hashable {
    let name: String
}
