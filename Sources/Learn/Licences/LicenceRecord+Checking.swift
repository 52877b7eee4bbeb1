import Vocabulary

extension LicenceRecord {
    /// - Throws: `Refusal` where a step cannot be made as it stands, by these, with what they say.
    func check(
        _ move: LicenceMove,
        _ said: LicenceSaid,
        under scheme: LicenceScheme,
        _ ties: LicenceTies,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) {
        try checkState(for: move, on: LocalTime.day(of: moment))
        try checkParty(of: move, said, under: scheme, ties, by: account)
        try checkSaid(with: move, said, under: scheme)
    }

    func checkState(for move: LicenceMove, on today: CalendarDay) throws(Refusal) {
        guard move.rule.from.contains(status) else {
            throw Self.refusal("this licence is \(status.words)", "see what can be done with it as it stands")
        }
        switch move {
        case .appeal:
            guard appeal == nil else { throw Self.refusal("there is an appeal already", "wait for its outcome") }
            guard let last = contested?.appealBy else {
                throw Self.refusal("there is nothing to appeal against", "speak with those who look after the scheme")
            }
            guard today <= last else {
                throw Self.refusal(
                    "the time to appeal ended on \(last.words)",
                    "apply anew, or ask to have it restored"
                )
            }
        case .upholdAppeal, .dismissAppeal:
            guard appeal != nil else { throw Self.refusal("there is no appeal", "wait until its holder appeals") }
        case .lapse:
            guard let expires, today > expires else {
                throw Self.refusal("its last day is not over", "nothing has to be done")
            }
        case .renew, .liftConditions, .imposeConditions, .suspend:
            guard isCurrent(on: today) else { throw Self.refusal("its last day is over", "restore it") }
        default: break
        }
    }

    /// Nobody decides about their own licence, about that of somebody whose work they answer for, or on evidence they judged.
    private func checkParty(
        of move: LicenceMove,
        _ said: LicenceSaid,
        under scheme: LicenceScheme,
        _ ties: LicenceTies,
        by account: AccountID
    ) throws(Refusal) {
        switch move.rule.whose {
        case .holder:
            guard account == holder else { throw Self.refusal("this is for its holder to do", "ask them") }
        case .scheme:
            guard account != holder else { throw Self.refusal("it is your own", "ask somebody else") }
        case .clock: return
        case .panel, .otherPanel:
            try checkPanel(of: move, Set(said.panel), under: scheme, ties, said.panel.count, by: account)
        }
    }

    private func checkPanel(
        of move: LicenceMove,
        _ panel: Set<AccountID>,
        under scheme: LicenceScheme,
        _ ties: LicenceTies,
        _ named: Int,
        by account: AccountID
    ) throws(Refusal) {
        var problems = FieldProblems()
        func require(_ isRight: Bool, _ problem: String, _ remedy: String) {
            problems.require(isRight, "panel", problem, remedy)
        }
        require(
            panel.count >= scheme.quorum && panel.count == named,
            "it takes \(scheme.quorum) different people to decide",
            "name everybody who decided, once"
        )
        require(panel.contains(account), "you are not on the panel", "let one of them write it down")
        require(!panel.contains(holder), "nobody decides about their own", "name another")
        let isManaged = ties.lineManager.map(panel.contains) ?? false
        require(!isManaged, "their line manager does not decide", "name another")
        require(
            panel.isDisjoint(with: ties.assessors),
            "whoever assessed the portfolio does not decide",
            "name another"
        )
        let decided = move.rule.whose == .otherPanel ? contested?.said.panel ?? [] : []
        require(panel.isDisjoint(with: decided), "somebody took part in what is appealed against", "name others")
        try problems.check()
    }

    private func checkSaid(
        with move: LicenceMove,
        _ said: LicenceSaid,
        under scheme: LicenceScheme
    ) throws(Refusal) {
        var problems = FieldProblems()
        for asked in LicenceMove.Asked.allCases where move.rule.asks.contains(asked) {
            switch asked {
            case .reason:
                problems.require(said.reason?.isBlank == false, "reason", "there is no reason", "say why")
            case .conditions:
                let areSaid = !said.conditions.isEmpty && !said.conditions.contains(where: \.isBlank)
                problems.require(areSaid, "conditions", "no conditions are named", "name each")
            case .scopes:
                let known = Set(scheme.scopes.map(\.id))
                let areKnown = !said.scopes.isEmpty && known.isSuperset(of: said.scopes)
                problems.require(areKnown, "scopes", "it is not said what it covers", "choose of what the scheme has")
            case .handling:
                problems.require(
                    said.handling?.isBlank == false,
                    "handling",
                    "it is not said what happens to the work they hold, and to the people in it",
                    "say who takes it over and who tells them, or that they hold none"
                )
            case .agency:
                let isOther = said.agency.map { $0 != agency } ?? false
                problems.require(
                    isOther,
                    "agency",
                    "no other agency is named",
                    "name the one that keeps it from now on"
                )
            case .grounds:
                for ground in LicenceGround.allCases {
                    problems.require(
                        said.words(of: ground)?.isBlank == false,
                        "grounds.\(ground.rawValue)",
                        "it is not said how you know that it is met",
                        "say what you saw, or put the decision off until it is met"
                    )
                }
            }
        }
        try problems.check()
    }

    static func refusal(_ reason: String, _ remedy: String) -> Refusal {
        Refusal(.notInThisState, reason, remedy: remedy)
    }
}
