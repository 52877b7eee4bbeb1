import Foundation
package import Vocabulary

extension Meter {
    /// Adds when the process started, how much memory it holds and how many connections are open.
    package func measureProcess(startedAt start: Instant, connections: @escaping @Sendable () -> Int) {
        gauge(.gauge("process_start_time_seconds", "When the process started, in seconds since 1970.")) {
            Double(start.seconds)
        }
        gauge(.gauge("process_resident_memory_bytes", "Memory that the process holds.")) {
            residentPages().map { Double($0 * sysconf(Int32(_SC_PAGESIZE))) }
        }
        gauge(.gauge("heed_http_open_connections", "Connections that are open.")) { Double(connections()) }
    }
}

/// Nil where the system does not tell it in this way.
private func residentPages() -> Int? {
    guard let file = FileHandle(forReadingAtPath: "/proc/self/statm") else { return nil }
    defer { file.closeFile() }
    let fields = String(decoding: file.availableData, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) : nil
}
