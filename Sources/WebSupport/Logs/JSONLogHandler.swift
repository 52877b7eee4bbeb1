package import Logging
import Notation
package import Vocabulary

/// Writes one JSON object a line: when, how grave, what, and what belongs to it.
package struct JSONLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    package var metadataProvider: Logger.MetadataProvider?

    private let now: @Sendable () -> Instant
    private let sink: @Sendable (String) -> Void

    /// - Parameters:
    ///   - level: What is less grave is left out.
    ///   - now: The time.
    ///   - sink: Where a line goes, without its line break.
    package init(
        level: Logger.Level = .info,
        now: @escaping @Sendable () -> Instant,
        to sink: @escaping @Sendable (String) -> Void = StandardError.write
    ) {
        logLevel = level
        self.now = now
        self.sink = sink
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var all = metadata
        all.merge(metadataProvider?.get() ?? [:]) { _, new in new }
        all.merge(event.metadata ?? [:]) { _, new in new }
        var fields: [(String, JSONValue)] = [
            ("at", .text(now().text)),
            ("level", .text(event.level.rawValue)),
            ("message", .text(event.message.description)),
        ]
        for (key, value) in all.sorted(by: { $0.key < $1.key }) where !Self.ownKeys.contains(key) {
            fields.append((key, Self.json(value)))
        }
        sink(JSONText(.map(fields)).compact)
    }

    private static let ownKeys: Set<String> = ["at", "level", "message"]

    private static func json(_ value: Logger.Metadata.Value) -> JSONValue {
        switch value {
        case .string(let text): .text(text)
        case .stringConvertible(let number as Int): .integer(number)
        case .stringConvertible(let number as Double): .number(number)
        case .stringConvertible(let isTrue as Bool): .bool(isTrue)
        case .stringConvertible(let value): .text(value.description)
        case .array(let items): .list(items.map(json))
        case .dictionary(let fields): .map(fields.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) })
        }
    }
}
