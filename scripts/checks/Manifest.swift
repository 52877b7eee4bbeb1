import Foundation

/// What `swift package dump-package` says of the targets and what each depends on directly.
struct Manifest: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]

        var folder: String { path ?? (type == "test" ? "Tests/" : "Sources/") + name }
    }

    struct Dependency: Decodable {
        let name: String
        let isOfPackage: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            guard let key = container.allKeys.first else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a dependency of no known kind")
                )
            }
            var parts = try container.nestedUnkeyedContainer(forKey: key)
            name = try parts.decode(String.self)
            isOfPackage = key == .product
        }

        private enum Key: String, CodingKey { case byName, target, product, plugin }
    }

    let targets: [Target]

    init(file: String) throws {
        self = try JSONDecoder().decode(Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
    }
}
