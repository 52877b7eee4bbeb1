import DemoForce
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

extension DemoScene {
    func ask(_ contact: RecordID, _ said: DemoAdvice) async throws {
        let asking = AdviceDesk(
            store: desk.store,
            documents: desk.assessing,
            policies: player.policies,
            world: desk.world
        )
        let new = NewAdvice(
            DutyKindID(said.kind),
            who: said.who,
            means: .byTelephone,
            question: said.question,
            advised: said.advised,
            course: said.advised == nil ? nil : .follows,
            decided: said.decided,
            because: said.advised == nil ? "It rang out three times." : nil
        )
        _ = try await RecordAdvice(asking)(new, about: contact, by: actor)
    }
}
