import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Carries a letter to an address that was checked, by a client of its own that knows no other way.
///
/// The client is made for one letter: its table of names holds the one address, and no connection outlives the check. TLS and
/// the header `Host` keep the name.
struct LetterCarrier: Sendable {
    let trust: CertificateTrust
    let limits: PostLimits

    /// The head of an answer and the beginning of its body.
    struct Reply: Sendable {
        let status: Int
        let retryAfter: String?
        let body: [UInt8]
    }

    func carry(
        _ letter: Letter,
        to address: PostAddress,
        at reachable: ReachableAddress,
        until deadline: NIODeadline
    ) async throws(DeliveryTrouble) -> Reply {
        do {
            return try await HTTPClient.withHTTPClient(configuration: configuration(address, reachable)) { client in
                let response = try await client.execute(request(letter, to: address), deadline: deadline)
                return Reply(
                    status: Int(response.status.code),
                    retryAfter: response.headers.first(name: "Retry-After"),
                    body: await beginning(of: response.body, until: deadline)
                )
            }
        } catch {
            throw DeliveryTrouble(posting: error)
        }
    }

    private func configuration(_ address: PostAddress, _ reachable: ReachableAddress) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: trust.configuration,
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(Int64(limits.connecting))),
            proxy: nil,
            decompression: .disabled
        )
        // An address that stands in the letter's address is used as it is; a name is looked up in this table alone.
        if case .name(let name) = address.host { configuration.dnsOverride = [name: reachable.address.text] }
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    private func request(_ letter: Letter, to address: PostAddress) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address.text)
        request.method = letter.body == nil ? .GET : .POST
        for header in letter.headers { request.headers.add(name: header.name, value: header.value) }
        request.headers.replaceOrAdd(name: "User-Agent", value: "Heed")
        request.headers.replaceOrAdd(name: "Connection", value: "close")
        if let body = letter.body { request.body = .bytes(ByteBuffer(bytes: body)) }
        return request
    }

    /// The first bytes of an answer; none where they do not come in time, since the status says what counts.
    private func beginning(of body: HTTPClientResponse.Body, until deadline: NIODeadline) async -> [UInt8] {
        let most = limits.answerBytes
        let end = min(deadline, .now() + .seconds(Int64(limits.reading)))
        let read = await TimeLimit.run(until: end) { () -> [UInt8] in
            var bytes: [UInt8] = []
            do {
                for try await part in body {
                    bytes += part.readableBytesView.prefix(most - bytes.count)
                    if bytes.count >= most { break }
                }
            } catch {
                // What came before the connection broke off is kept.
                return bytes
            }
            return bytes
        }
        return read ?? []
    }
}
