import Vocabulary

/// What agencies agree between them; what would have been drafted before the force begins is not there.
enum Agreeing {
    static func events(
        _ world: DemoWorld,
        _ all: [DemoAgreement],
        seed: UInt64,
        from start: Instant,
        to end: Instant
    ) -> [DemoEvent] {
        let today = LocalTime.day(of: end)
        func moment(_ days: Int, _ chance: inout Chance) -> Instant {
            LocalTime.instant(on: today.adding(days: -days), minuteOfDay: 540 + chance.below(420))
        }
        var events: [DemoEvent] = []
        var drafted: Set<String> = []
        for var agreement in all {
            var chance = Chance(seed: seed, for: "agreement " + agreement.name)
            let at = moment(agreement.drafted, &chance)
            guard at > start, let first = somebody(of: agreement.signed.first?.agency, world, &chance) else { continue }
            if let other = agreement.replaces, !drafted.contains(other) { agreement.replaces = nil }
            drafted.insert(agreement.name)
            let draft = DemoAgreementStep.draft(
                agreement,
                from: today.adding(days: -agreement.from),
                review: today.adding(days: -agreement.review)
            )
            events.append(DemoEvent(at: at, by: first.signIn, deed: .agree(agreement.name, draft)))
            for signature in agreement.signed {
                guard let by = somebody(of: signature.agency, world, &chance) else { continue }
                let step = DemoAgreementStep.sign(name: signature.name, office: signature.office)
                let at = moment(signature.day, &chance)
                events.append(DemoEvent(at: at, by: by.signIn, deed: .agree(agreement.name, step)))
            }
        }
        return events
    }

    /// Whoever looks after agreements at an agency; who signed on paper is named in the signature.
    private static func somebody(of agency: String?, _ world: DemoWorld, _ chance: inout Chance) -> DemoStaff? {
        chance.one(
            of: world.staff.filter {
                $0.agency == agency && ($0.may("hub-coordinator") || $0.may("partner-practitioner"))
            }
        )
    }
}
