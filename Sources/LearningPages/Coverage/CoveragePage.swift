import Access
import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// How far each unit has come with each programme, by the names of the units and in no other order; and its champions.
struct CoveragePage: Page {
    let lead = "How many of those of whom a programme is asked hold it, unit by unit. Units are not ranked."
    let programmes: [Part]
    let joint: Items<Joint>?
    let leftOut: String?
    let empty: Empty?
    let naming: StepForm?
    let errors: ErrorSummary?

    var template: String { "learn/coverage" }
    var title: String { "Coverage" }
    var place: String? { "/coverage" }

    struct Part {
        let id: String
        let name: String
        let aim: String?
        let source: String?
        let units: [Unit]
        let champions: Items<Named>?
    }

    struct Unit {
        let name: String
        /// Who of it still has to learn what, for those who may see it.
        let href: String?
        let held: String
        let share: String?
        let rest: String
    }

    /// Which agencies took up their parts of a programme.
    struct Joint {
        let name: String
        let have: String
        let missing: String?
    }

    struct Named {
        let who: String
        let time: String
        let end: StepForm?
    }

    init(
        _ view: CoverageView,
        _ staff: StaffNames,
        _ names: Names,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let found = Set(view.units.map(\.programme))
        let meant = view.policy.programmes.filter { found.contains($0.id) }
        programmes = meant.map { Part($0, view, staff, fields) }
        joint = Items(view.joint.map(\.title).removingRepeats().map { Joint($0, view.joint, names) })
        leftOut =
            view.leftOut > 0
            ? "Units in which few people are asked are left out: their counts would say how each of them stands." : nil
        empty =
            meant.isEmpty
            ? Empty(heading: "No programme is asked of anybody here", paragraph: "What is asked shows here.") : nil
        let choices = meant.map { Choice($0.id.text, $0.term.title) }
        naming =
            view.mayName && !choices.isEmpty
            ? StepForm(
                "Name a champion",
                to: "/coverage/champions",
                intro: "Somebody who holds the programme, and whom others of their unit can ask.",
                version: 0,
                [
                    .select(fields.select("champion-programme", "Of which programme?", of: choices)),
                    .text(fields.text("champion-account", "Who?", hint: "What they sign in with")),
                    .date(fields.date("champion-until", "Until when?")),
                ]
            ) : nil
        self.errors = errors
    }
}

extension CoveragePage.Joint {
    fileprivate init(_ title: String, _ all: [JointStanding], _ names: Names) {
        let parts = all.filter { $0.title == title }
        func named(_ isAcknowledged: Bool) -> [String] {
            parts.filter { $0.isAcknowledged == isAcknowledged }.map { names.title($0.part.agency).withinSentence }
        }
        name = title
        have = named(true).isEmpty ? "No agency has acknowledged its part." : "Acknowledged by \(named(true).listed())."
        missing = named(false).isEmpty ? nil : "Not yet by \(named(false).listed())."
    }
}

extension CoveragePage.Part {
    fileprivate init(_ programme: Programme, _ view: CoverageView, _ staff: StaffNames, _ fields: FormFields) {
        id = programme.id.text
        name = programme.term.title
        aim = programme.coverage.map {
            "\($0.trained) % who hold it and \($0.champions) % champions are the figures that the source gives."
        }
        source = programme.coverage.map { aim in
            aim.authority.source + "." + (aim.authority.toVerify.map { " Not verified yet: \($0)." } ?? "")
        }
        units = view.units.filter { $0.programme == programme.id }.map { unit in
            CoveragePage.Unit(unit, programme.coverage, isLinked: view.seesTeam)
        }
        champions = Items(
            view.champions.filter { $0.programme == programme.id }.map { one in
                CoveragePage.Named(one, staff, fields, mayEnd: view.mayName)
            }
        )
    }
}

extension CoveragePage.Unit {
    fileprivate init(_ found: UnitCoverage, _ aim: CoverageAim?, isLinked: Bool) {
        name = found.unit.inWords
        href = isLinked ? found.unit.map { "/team?unit=\($0.text)" } : nil
        share = aim.flatMap { found.share(found.held, fewest: $0.fewest) }.map { "\($0) %" }
        let isSmall = aim != nil && share == nil
        held = "\(found.held) of \(found.asked) hold it" + (isSmall ? "; too few people for a share" : "")
        rest =
            "\(found.overdue) overdue, \(found.soon) due soon, "
            + found.champions.counted("champion", "champions")
    }
}

extension CoveragePage.Named {
    fileprivate init(_ champion: Champion, _ staff: StaffNames, _ fields: FormFields, mayEnd: Bool) {
        who = staff[champion.account]
        time = "\(champion.holding.unit.inWords), \(champion.from.words) to \(champion.until.words)"
        end =
            mayEnd
            ? StepForm(
                "End it for \(staff[champion.account])",
                to: "/coverage/champions/\(champion.id.text)/end",
                version: champion.version,
                [.area(fields.area("end-\(champion.id.text)-because", "Why does it end?"))]
            ) : nil
    }
}
