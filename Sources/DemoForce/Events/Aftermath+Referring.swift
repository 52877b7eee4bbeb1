import Vocabulary

extension Aftermath {
    /// A referral from its draft to its answer, as far as it has come; agencies without accounts are sent it on paper.
    mutating func refer(
        _ index: Int,
        _ route: (pathway: String, person: String),
        after judged: Instant,
        _ chance: inout Chance
    ) {
        let contact = contacts[index]
        guard let agency = thoughts.recipients[route.pathway], agency != contact.agency || agency == "police" else {
            return
        }
        let referral = DemoReferral(pathway: route.pathway, to: agency, person: route.person)
        func step(_ step: DemoReferralStep) -> DemoDeed { .refer(contact: contact.reference, referral, step) }

        var at = judged.adding(minutes: chance.within(5...240))
        let note = chance.one(of: thoughts.referralNotes) ?? ""
        let isDrafted = happen(at, contact.recordedBy, step(.draft(note: note)))
        guard isDrafted, !isLeft(index, percent: 20, &chance) else { return }
        at = at.adding(minutes: chance.within(5...240))
        let concerns = chance.one(of: thoughts.concerns[agency] ?? thoughts.concerns["any"] ?? []) ?? ""
        let asked = chance.one(of: thoughts.asked[agency] ?? thoughts.asked["any"] ?? []) ?? ""
        guard happen(at, contact.recordedBy, step(.send(concerns: concerns, asked: asked))) else { return }

        let partners = world.staff.filter { $0.agency == agency && $0.takesUpReferrals }
        let isWithdrawn = chance.percent(3)
        let reasons = partners.isEmpty ? thoughts.withdrawnOnPaper : thoughts.withdrawn
        if let partner = chance.one(of: partners), !isWithdrawn {
            take(index, referral, partner, after: at, &chance)
        } else if isWithdrawn || !isLeft(index, percent: 80, &chance) {
            at = at.adding(hours: isWithdrawn ? chance.within(1...8) : chance.within(20...90))
            _ = happen(at, contact.recordedBy, step(.withdraw(reason: chance.one(of: reasons) ?? "")))
        }
    }

    private mutating func take(
        _ index: Int,
        _ referral: DemoReferral,
        _ partner: DemoStaff,
        after sent: Instant,
        _ chance: inout Chance
    ) {
        let contact = contacts[index].reference
        func step(_ step: DemoReferralStep) -> DemoDeed { .refer(contact: contact, referral, step) }
        guard !isLeft(index, percent: 35, &chance) else { return }
        let received = sent.adding(hours: chance.within(1...30))
        guard happen(received, partner.signIn, step(.receive)), !isLeft(index, percent: 45, &chance) else { return }
        var at = received
        if chance.percent(10), let asked = chance.one(of: thoughts.askedBack)?.halves {
            at = at.adding(hours: chance.within(1...6))
            guard happen(at, partner.signIn, step(.ask(asked.first))), !isLeft(index, percent: 50, &chance) else {
                return
            }
            at = at.adding(hours: chance.within(1...20))
            guard happen(at, contacts[index].recordedBy, step(.supply(asked.second))) else { return }
        }
        at = at.adding(hours: chance.within(2...96))
        if chance.percent(78) {
            let accepted = chance.one(of: thoughts.accepted) ?? ""
            if happen(at, partner.signIn, step(.accept(note: accepted))) {
                self.accepted.insert(contacts[index].reference)
                // A meeting says what came of these.
                if !thoughts.conferred.contains(referral.pathway) { hold(index, step, partner, after: at, &chance) }
            }
        } else if chance.percent(20) {
            _ = happen(
                at,
                partner.signIn,
                step(.declineByPerson(words: chance.one(of: thoughts.declinedByPerson) ?? ""))
            )
        } else if let said = chance.one(of: thoughts.declined.spread) {
            _ = happen(at, partner.signIn, step(.decline(reason: said.key, words: said.words)))
        }
    }

    /// What becomes of what was accepted.
    private mutating func hold(
        _ index: Int,
        _ step: (DemoReferralStep) -> DemoDeed,
        _ partner: DemoStaff,
        after accepted: Instant,
        _ chance: inout Chance
    ) {
        var at = accepted.adding(hours: chance.within(4...72))
        guard !isLeft(index, percent: 50, &chance),
            happen(at, partner.signIn, step(.begin(note: chance.one(of: thoughts.begun) ?? "")))
        else { return }
        at = at.adding(hours: chance.within(48...480))
        if chance.percent(6) {
            let words = chance.one(of: thoughts.declinedByPerson) ?? ""
            _ = happen(at, partner.signIn, step(.declineByPerson(words: words)))
        } else if !isLeft(index, percent: 50, &chance), let said = chance.one(of: thoughts.completed.spread) {
            _ = happen(at, partner.signIn, step(.complete(outcome: said.key, words: said.words)))
        }
    }
}

extension DemoStaff {
    fileprivate var takesUpReferrals: Bool { may("partner-practitioner") || may("hub-coordinator") }
}

extension [String: [String]] {
    /// Every text with its key, in the order of the keys.
    fileprivate var spread: [(key: String, words: String)] {
        sorted { $0.key < $1.key }.flatMap { entry in entry.value.map { (entry.key, $0) } }
    }
}
