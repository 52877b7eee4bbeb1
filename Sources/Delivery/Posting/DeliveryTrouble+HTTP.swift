import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension DeliveryTrouble {
    /// What an error of the client means; no text of it is kept, since that may hold the address.
    init(posting error: any Error) {
        self =
            switch error {
            case let error as HTTPClientError: Self(error)
            case let error as IOError: Self(number: error.errnoCode)
            case let error as NIOConnectionError: error.connectionErrors.isEmpty ? .nameNotFound : .notConnected
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: .notTrusted
            case is HTTPParserError: .unreadable
            default: .brokenOff
            }
    }

    private init(_ error: HTTPClientError) {
        self =
            switch error {
            case .connectTimeout: .notConnected
            case .deadlineExceeded, .readTimeout, .writeTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
                .tooSlow
            default: .brokenOff
            }
    }

    private init(number: Int32) {
        self =
            switch number {
            case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL, EAFNOSUPPORT, EACCES, EPERM: .notConnected
            case ETIMEDOUT: .tooSlow
            default: .brokenOff
            }
    }
}
