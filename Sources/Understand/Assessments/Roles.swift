import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// The part each agency has on this bench; an agency that was weighed and has no part is named with `none`.
    func agencyParts() -> [AgencyPart] {
        compiled.agencies.compactMap(part)
    }

    private func part(of compiledAgency: CompiledAgency) -> AgencyPart? {
        guard let part = compiledAgency.part(about: scope) else { return nil }
        let agency = compiledAgency.definition
        let isWeighed = part.tests.contains { inPlay.contains($0) }
        if !isWeighed, truth(part.anyRow) == .no { return nil }
        switch part.table.decide(in: compiled.book, on: sheet) {
        case .decided(.none, _, _):
            return isWeighed ? noPart(of: agency, part) : nil
        case .decided(let role, let row, let finding):
            let rule = part.rows[row ?? 0].rule.id
            return AgencyPart(
                agency: agency.term.id,
                person: person?.id,
                role: role,
                rule: rule,
                because: reasons(finding)
            )
        case .open(_, let finding):
            return untilKnown(compiledAgency, part, open: finding)
        }
    }

    private func noPart(of agency: AgencyDefinition, _ part: CompiledAgency.Part) -> AgencyPart {
        let because = [wording(.noRole, of: agency)] + reasons(finding(part.anyRow))
        return AgencyPart(
            agency: agency.term.id,
            person: person?.id,
            role: .none,
            rule: part.rows[0].rule.id,
            because: because
        )
    }

    private func untilKnown(
        _ compiledAgency: CompiledAgency,
        _ part: CompiledAgency.Part,
        open: Finding
    ) -> AgencyPart? {
        let agency = compiledAgency.definition
        guard let until = agency.untilKnown, until.about == scope else { return nil }
        guard until.whenOpen || part.rows.contains(where: { truth($0.when) == .yes }) else { return nil }
        if let unless = compiledAgency.unless, truth(unless) == .yes { return nil }
        let because = [wording(.roleUntilKnown, of: agency)] + reasons(open)
        return AgencyPart(
            agency: agency.term.id,
            person: person?.id,
            role: until.role,
            rule: part.rows[0].rule.id,
            because: because
        )
    }

    private func wording(_ phrase: Wording.Phrase, of agency: AgencyDefinition) -> String {
        compiled.policy.wording[phrase].filled(["agency": agency.term.title, "person": names.person(person?.id)])
            .asSentence
    }
}
