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
            take(index, step, partner, after: at, &chance)
        } else if isWithdrawn || !isLeft(index, percent: 80, &chance) {
            at = at.adding(hours: isWithdrawn ? chance.within(1...8) : chance.within(20...90))
            _ = happen(at, contact.recordedBy, step(.withdraw(reason: chance.one(of: reasons) ?? "")))
        }
    }

    private mutating func take(
        _ index: Int,
        _ step: (DemoReferralStep) -> DemoDeed,
        _ partner: DemoStaff,
        after sent: Instant,
        _ chance: inout Chance
    ) {
        guard !isLeft(index, percent: 35, &chance) else { return }
        let received = sent.adding(hours: chance.within(1...30))
        guard happen(received, partner.signIn, step(.receive)), !isLeft(index, percent: 45, &chance) else { return }
        let answered = received.adding(hours: chance.within(2...96))
        let isAccepted = chance.percent(78)
        let answer = chance.one(of: isAccepted ? thoughts.accepted : thoughts.declined) ?? ""
        _ = happen(answered, partner.signIn, step(isAccepted ? .accept(note: answer) : .decline(reason: answer)))
    }
}

extension DemoStaff {
    fileprivate var takesUpReferrals: Bool { may("partner-practitioner") || may("hub-coordinator") }
}
