import PlainWords
import PolicyInWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Whom to ask about a contact now, and what was asked so far.
struct AskingPage: Page {
    let back: Link
    let contact: String
    let moment: String
    let isBankHoliday: Bool
    let called: Items<Professional>?
    let nobodyCalled: Bool
    let others: Items<Professional>?
    let asked: Items<AskedAdvice>?
    let form: AskingForm?
    let errors: ErrorSummary?

    var template: String { "respond/asking" }
    var title: String { "Ask now" }
    var place: String? { "/" }

    /// A sort of duty professional, and where one of them can be rung.
    struct Professional {
        let post: String
        let before: String
        let because: String?
        /// Of whom they must not be told, as a sentence.
        let barred: String?
        let canBeRung: Bool
        let lines: Items<Line>?
        let unlisted: String?
        let instead: Items<Instead>?
        let sayFirst: [String]
        let emergency: String
        let source: String
        let isUnverified: Bool
    }

    struct Line {
        let team: String
        let opening: String
        let isOpen: Bool
        let area: String?
        let hours: String?
        let href: String
        let phone: DirectoryPhoneLink?
    }

    struct Instead {
        let post: String
        let barred: String?
        let lines: [Line]
    }

    init(
        _ roster: DutyRoster,
        _ advice: [AskedAdvice],
        _ names: Names,
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        canRecord: Bool
    ) {
        back = Link("/contacts/\(roster.record.id.text)", "The contact")
        let summary = roster.record.summary
        contact = [summary.reference, "\(summary.kind.words), \(summary.at.inWords)"].compactMap(\.self)
            .joined(separator: ": ")
        moment = roster.at.inWords
        isBankHoliday = roster.isBankHoliday
        let shown = roster.answers.map { ($0.isCalledFor, Professional($0, names, of: roster)) }
        called = Items(shown.filter(\.0).map(\.1))
        nobodyCalled = !shown.contains { $0.0 }
        others = Items(shown.filter { !$0.0 }.map(\.1))
        asked = Items(advice)
        form = canRecord ? AskingForm(roster, fields) : nil
        self.errors = errors
    }
}

extension AskingPage.Professional {
    fileprivate init(_ answer: DutyAnswer, _ names: Names, of roster: DutyRoster) {
        let (kind, moment) = (answer.kind, roster.at)
        post = kind.term.title
        before = kind.before.asSentence
        because = answer.because.isEmpty ? nil : answer.because.map { $0.words(names) }.joined(separator: " ")
        barred = roster.barred(answer.mustNotBeToldOf)
        canBeRung = answer.canBeRung
        lines = Items(answer.lines.map { AskingPage.Line($0, at: moment) })
        unlisted =
            answer.lines.isEmpty
            ? "The directory lists nobody under “\(kind.listedAs)”. Ask your control room whom to ring, and have it listed."
            : nil
        instead = Items(
            answer.instead.map { other in
                AskingPage.Instead(
                    post: other.kind.term.title,
                    barred: roster.barred(other.mustNotBeToldOf),
                    lines: other.lines.map { AskingPage.Line($0, at: moment) }
                )
            }
        )
        sayFirst = kind.sayFirst
        emergency = kind.emergency.asSentence
        source = kind.term.authority.source.withoutAddresses.asSentence
        isUnverified = kind.term.authority.toVerify != nil
    }
}

extension DutyRoster {
    /// That somebody must not be told of these people; nil where there are none.
    fileprivate func barred(_ people: [RecordID]) -> String? {
        let meant = record.links.filter { people.contains($0.record) }.map { link in
            contact.people.first { $0.id == link.person }?.name?.full ?? "somebody whose name is not known"
        }
        return meant.isEmpty ? nil : "Must not be told of \(meant.joined(separator: ", "))."
    }
}

extension AskingPage.Line {
    fileprivate init(_ line: DutyLine, at moment: Instant) {
        team = line.entry.name
        opening = "It \(line.opening.words(at: moment))."
        isOpen = line.isOpen
        area = line.area?.fit == .unknown ? line.area.map { $0.words + "." } : nil
        let said = line.entry.hours.compactMap(\.words)
        hours = said.isEmpty ? nil : said.map(\.asSentence).joined(separator: " ")
        href = "/directory/\(line.entry.id)"
        phone = line.entry.phones.first.map(DirectoryPhoneLink.init)
    }
}

extension DutyGround {
    /// Why somebody is to be asked, as a sentence.
    fileprivate func words(_ names: Names) -> String {
        switch self {
        case .met(let test): "\(names.title(test).capitalised): the threshold is met."
        case .open(let test): "\(names.title(test).capitalised): it cannot be told yet."
        case .recommended(let pathway): "\(names.title(pathway).capitalised) is recommended."
        case .vulnerability(let known): "\(names.title(known).capitalised)."
        case .feature(let recorded): "\(names.title(recorded).capitalised)."
        }
    }
}
