package import Delivery

/// What Heed asks a provider by itself, not through a browser.
package protocol ProviderRequests: Sendable {
    /// What stands at an address; nil where nothing came in time.
    func fetch(_ address: String) async -> ProviderReply?
    /// The answer to a form; nil where none came in time.
    func post(_ form: String, to address: String, authorization: String?) async -> ProviderReply?
}

/// What a provider replied: the status, and as much of the body as may be.
package struct ProviderReply: Sendable {
    package let status: Int
    package let body: [UInt8]

    package init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}

extension ProviderReply: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "a reply, \(status)" }
    package var debugDescription: String { description }
}

/// Asks over HTTP: only at places that its rule allows, with limits, and following no redirection.
package struct LetterboxRequests: ProviderRequests {
    private let letterbox: Letterbox

    package init(_ letterbox: Letterbox) {
        self.letterbox = letterbox
    }

    package func fetch(_ address: String) async -> ProviderReply? {
        await reply(to: Letter(fetching: "application/json"), at: address)
    }

    package func post(_ form: String, to address: String, authorization: String?) async -> ProviderReply? {
        let headers =
            [LetterHeader("Accept", "application/json")]
            + (authorization.map { [LetterHeader("Authorization", $0)] } ?? [])
        do throws(LetterFault) {
            let letter = try Letter(
                Array(form.utf8),
                contentType: "application/x-www-form-urlencoded",
                headers: headers
            )
            return await reply(to: letter, at: address)
        } catch {
            return nil
        }
    }

    private func reply(to letter: Letter, at text: String) async -> ProviderReply? {
        do throws(AddressFault) {
            let answer = await letterbox.post(letter, to: try PostAddress(text: text))
            switch answer.outcome {
            case .delivered(let status), .refusedForGood(let status):
                return ProviderReply(status: status, body: answer.body)
            case .tryAgain, .forbiddenAddress: return nil
            }
        } catch {
            return nil
        }
    }
}
