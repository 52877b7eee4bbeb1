import Delivery
import Identity
import Respond
import Vocabulary

/// Carries a parcel to where it goes, by the way of its point, once.
struct ParcelCarrier: Sendable {
    let letterbox: Letterbox
    /// Nil where this service sends no mail.
    let mail: MailDesk?
    let sealing: SealingKey
    let telling: ParcelTelling
    let world: any Surroundings

    /// What kept a parcel from being tried at all; it may be mended, and is tried again.
    struct Obstacle: Error {
        let words: String
    }

    func carry(_ taken: TakenParcel) async throws -> DeliveryOutcome {
        switch taken.point.way {
        case .webhook: try await post(try event(taken), to: taken.point.address)
        case .fhir: try await post(try message(taken), to: taken.point.address + telling.place(of: taken))
        case .email: try await send(taken)
        }
    }

    private func post(_ letter: Letter, to address: String) async throws -> DeliveryOutcome {
        do throws(AddressFault) {
            return await letterbox.post(letter, to: try PostAddress(text: address)).outcome
        } catch {
            return .forbiddenAddress(error)
        }
    }

    /// Signed anew at each attempt, since the moment is part of what is signed.
    private func event(_ taken: TakenParcel) throws -> Letter {
        guard let secret = try secret(of: taken.point) else {
            throw Obstacle(words: "the secret of its point is missing")
        }
        let signing = WebhookSigning(with: try WebhookSecret(text: secret))
        return try Letter(telling.event(taken), signedBy: signing, at: world.now)
    }

    private func message(_ taken: TakenParcel) throws -> Letter {
        guard let body = telling.message(taken) else { throw Obstacle(words: "FHIR has no words for it as it stands") }
        var headers = [LetterHeader("X-Request-ID", taken.parcel.id.text)]
        if let token = try secret(of: taken.point) { headers.append(LetterHeader("Authorization", "Bearer \(token)")) }
        return try Letter(body, contentType: ReferralMessage.contentType, headers: headers)
    }

    private func secret(of point: DeliveryPoint) throws -> String? {
        do throws(UnopenedSeal) {
            guard let sealed = point.secret else { return nil }
            return try sealing.open(sealed, of: point.id)
        } catch {
            throw Obstacle(words: "the secret of its point cannot be opened with the key of this folder")
        }
    }

    private func send(_ taken: TakenParcel) async throws -> DeliveryOutcome {
        guard let mail else { throw Obstacle(words: "no mail server is named to heed serve") }
        return await mail.room.send(try telling.mail(taken, from: mail.sender))
    }
}
