import DemoForce
import Recognise
import Respond
import Vocabulary

extension DemoScene {
    func raise(_ concern: DemoConcern) async throws {
        var told = ToldContact(seen: concern.seen, consent: Consent(.given), teller: "Somebody of the agency")
        (told.given, told.family, told.voice) = (concern.given, concern.family, concern.voice)
        var raised = RaisedConcern(
            told,
            asking: concern.asked,
            danger: .none,
            raiser: RaisedConcern.Raiser("Somebody of the agency", post: nil, reached: "01632 960 014, in office hours")
        )
        raised.opinion = concern.opinion
        _ = try await RaiseConcern(ConcernDesk(desk, policies: player.policies))(raised, to: "police", by: actor)
    }
}
