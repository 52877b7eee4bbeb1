import DemoForce
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

extension DemoScene {
    private var closing: ClosingDesk<Store> {
        ClosingDesk(store: desk.store, policies: player.policies, world: desk.world)
    }

    func hold(_ contact: RecordID, _ holder: DemoHolder) async throws {
        let naming = HolderNaming(
            agency: AgencyID(holder.agency),
            name: holder.name,
            told: .byTelephone,
            toldAt: desk.world.now,
            agreed: holder.agreed
        )
        _ = try await NameHolder(closing)(naming, of: contact, by: actor)
    }

    /// As its owner would: looks what keeps it open, and closes it where nothing does.
    func close(_ contact: RecordID, _ said: DemoClosing) async throws {
        guard try await ReadStanding(closing)(contact, by: actor).obstacles.isEmpty else { return }
        let words = ClosingWords(reason: said.reason, residualRisk: said.residualRisk, reopensIf: said.reopensIf)
        _ = try await CloseContact(closing)(contact, saying: words, by: actor)
    }
}
