import Foundation
import NIOCore

/// Why the server cannot listen.
package enum WebServerFailure: Error, Hashable, Sendable {
    /// Something else listens there already.
    case portTaken(Int)
    /// Only the system's administrator may listen there.
    case portForbidden(Int)
    /// The address is none of this machine's.
    case foreignAddress(String)

    /// Nil for an error that is about something else.
    init?(_ error: IOError, host: String, port: Int) {
        switch error.errnoCode {
        case EADDRINUSE: self = .portTaken(port)
        case EACCES: self = .portForbidden(port)
        case EADDRNOTAVAIL: self = .foreignAddress(host)
        default: return nil
        }
    }
}
