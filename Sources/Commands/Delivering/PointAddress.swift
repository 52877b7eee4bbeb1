import Delivery
import Notation
import Respond
import Vocabulary

/// The address of a delivery point as somebody typed it, held against what may be sent to.
enum PointAddress {
    /// One of the three is given; one that leads into our own network is refused, and so is one that leads nowhere.
    static func checked(
        webhook: String?,
        email: String?,
        fhir: String?,
        _ rule: AddressRule,
        _ world: any Surroundings
    ) async throws -> (DeliveryWay, String) {
        if let email { return (.email, try mail(email)) }
        let (way, option) = webhook == nil ? (DeliveryWay.fhir, "--fhir") : (.webhook, "--webhook")
        do {
            let address = try PostAddress(text: webhook ?? fhir ?? "")
            let letterbox = Letterbox(rule: rule, names: SystemHostNames(), world: world)
            if let trouble = try await letterbox.trouble(reaching: address) {
                throw bad(option, trouble.reason, trouble.remedy)
            }
            let text = address.text
            return (way, way == .fhir && text.hasSuffix("/") ? String(text.dropLast()) : text)
        } catch let fault as AddressFault {
            throw bad(option, fault.reason, fault.remedy)
        }
    }

    private static func mail(_ text: String) throws -> String {
        do throws(MailFault) {
            return try MailAddress(text).text
        } catch {
            throw bad("--email", error.reason, error.remedy)
        }
    }

    static func bad(_ place: String, _ problem: String, _ remedy: String) -> BadInput {
        BadInput(Source(name: place), line: nil, problem, remedy: remedy)
    }
}
