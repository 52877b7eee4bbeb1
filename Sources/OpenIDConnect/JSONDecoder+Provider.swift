import Foundation

extension JSONDecoder {
    /// Reads what the standards write with underscores, such as `auth_time`.
    static var ofProvider: JSONDecoder {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }
}
