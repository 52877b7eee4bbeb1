import API
import Delivery
import Identity
import PolicyBook
import Respond
import Store
import Understand
import Vocabulary

extension Composition {
    /// Joins what tells other agencies.
    static func delivering(
        _ options: DeliveryOptions,
        by mail: MailDesk?,
        from store: Store,
        naming names: PartnerNames,
        sealing: SealingKey,
        world: any Surroundings,
        _ runner: AutomaticRunner
    ) -> DeliveringReferrals {
        let letterbox = Letterbox(
            rule: options.practice.rule,
            names: SystemHostNames(),
            trust: options.trust,
            limits: options.limits,
            world: world
        )
        let carrier = ParcelCarrier(
            letterbox: letterbox,
            mail: mail,
            sealing: sealing,
            telling: ParcelTelling(names: names),
            world: world
        )
        let plan = DeliveringReferrals.Plan(
            atOnce: options.deliveriesAtOnce,
            seconds: options.deliveryTimeout,
            schedule: options.schedule,
            chance: {
                var generator = SystemRandomNumberGenerator()
                return generator.next()
            }
        )
        return DeliveringReferrals(store, carrier, plan, world: world, runner)
    }

    /// What agencies and routes are called on a day; none where the policy does not say.
    static func titles(at moment: Instant, in policies: PoliciesByDay) -> PartnerNames.Titles {
        let found: Policy
        do {
            found = try policies.policy(at: moment).policy
        } catch {
            return PartnerNames.Titles()
        }
        return PartnerNames.Titles(
            agencies: Dictionary(found.agencies.map { ($0.term.id, $0.term.title) }) { first, _ in first },
            pathways: Dictionary(found.pathways.map { ($0.id, $0.title) }) { first, _ in first }
        )
    }
}
