/// What an ID token says; nothing of it counts before `IDTokenRules` has looked at it.
struct IDTokenClaims: Decodable, Sendable {
    let iss: String
    let sub: String
    let aud: Audience
    let azp: String?
    let exp: Moment
    let iat: Moment
    let nbf: Moment?
    let nonce: String?
    let authTime: Moment?
    let acr: String?
    let amr: [String]?

    /// One name, or a list of them.
    struct Audience: Decodable, Sendable {
        let names: [String]

        init(_ names: [String]) {
            self.names = names
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                names = [try container.decode(String.self)]
            } catch DecodingError.typeMismatch {
                names = try container.decode([String].self)
            }
        }
    }

    /// Seconds since 1970; a fraction is allowed and dropped.
    struct Moment: Decodable, Sendable {
        let seconds: Int

        init(_ seconds: Int) {
            self.seconds = seconds
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let number = try container.decode(Double.self)
            guard (0...9e12).contains(number) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no moment")
            }
            seconds = Int(number)
        }
    }
}
