import ContactForms
import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary
import WebSupport

/// What somebody typed into one of the forms of an agreement; the fields of each form have names of their own.
struct AgreementForm {
    private let form: Form
    private let prefix: String

    init(_ form: Form, _ prefix: String) {
        self.form = form
        self.prefix = prefix
    }

    var version: Int? { form.text("version").flatMap(Int.init) }

    /// The difference that is to be taken out.
    var difference: String { form.text("difference") ?? "" }

    /// The name in the form of what a refusal names.
    func field(_ name: String) -> String? {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        return "\(prefix)-\(last.split(separator: "[").first.map(String.init) ?? last)"
    }

    /// What is agreed, with the differences of the terms before.
    func terms(keeping before: AgreementTerms? = nil) throws(Refusal) -> AgreementTerms {
        AgreementTerms(
            title: text("title"),
            source: text("source"),
            parties: form.values("\(prefix)-parties").map { AgencyID($0) },
            unit: text("unit").ifWritten.map { UnitID($0) },
            from: try neededDay("from"),
            until: try day("until"),
            review: try neededDay("review"),
            roles: before?.roles ?? [],
            routes: before?.routes ?? [],
            clocks: before?.clocks ?? [],
            hours: before?.hours,
            thresholds: before?.thresholds ?? []
        )
    }

    func difference(_ kind: AgreementStep) throws(Refusal) -> AgreedDifference {
        let (pathway, because) = (PathwayID(text("pathway")), text("because"))
        switch kind {
        case .addRole:
            let role = AgencyRole(rawValue: text("role"))
            guard let role else { throw .unsaid("role", "no part is chosen", "choose one") }
            return .role(AgreedRole(pathway, AgencyID(text("agency")), role, because: because))
        case .addClock:
            let stage = ReferralStage(rawValue: text("stage"))
            guard let stage else { throw .unsaid("stage", "no stage is chosen", "choose one") }
            return .clock(AgreedClock(pathway, stage, within: try time(), because: because))
        case .addHours:
            return .hours(AgreedHours(from: try minute("from"), lateFrom: try minute("late_from"), because: because))
        case .addThreshold:
            return .threshold(AgreedThreshold(ThresholdID(text("threshold")), within: try time(), because: because))
        default: return .route(AgreedRoute(pathway, to: AgencyID(text("to")), because: because))
        }
    }

    func text(_ name: String) -> String { (form.text("\(prefix)-\(name)") ?? "").trimmed }

    func neededDay(_ name: String) throws(Refusal) -> CalendarDay {
        guard let day = try day(name) else { throw .unsaid(name, "no day is given", "write it like 27 11 2026") }
        return day
    }

    /// Nil where nothing is typed.
    private func day(_ name: String) throws(Refusal) -> CalendarDay? {
        let typed = TypedDate("\(prefix)-\(name)", DraftFields(form.valuesByName))
        if typed.isEmpty { return nil }
        guard let day = typed.day else { throw .unsaid(name, "this is not a date", "write it like 27 11 2026") }
        return day
    }

    private func time() throws(Refusal) -> AgreedTime {
        guard let count = Int(text("within")) else { throw .unsaid("within", "this is no number", "write it like 4") }
        let unit = AgreedTime.Unit(rawValue: text("unit"))
        guard let unit else { throw .unsaid("unit", "it is not said of what", "choose hours or working days") }
        return AgreedTime(count, unit)
    }

    private func minute(_ name: String) throws(Refusal) -> DayTime {
        guard let time = DayTime(text: text(name)) else {
            throw .unsaid(name, "this is no time of day", "write it like 09:00")
        }
        return time
    }
}

/// What can be done with an agreement on its page, each by a form of its own.
enum AgreementStep: String, CaseIterable {
    case change
    case addRoute = "add-route"
    case addRole = "add-role"
    case addClock = "add-clock"
    case addHours = "add-hours"
    case addThreshold = "add-threshold"
    case leaveOut = "leave-out"
    case sign, withdraw, end, succeed
}
