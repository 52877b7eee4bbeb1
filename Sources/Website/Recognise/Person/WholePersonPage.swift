import PlainWords
import Recognise
import Understand
import Vocabulary

/// A person with all that is known of them over time.
struct WholePersonPage: Page {
    let back = Link("/people", "People")
    let past: PastBanner?
    let whole: PersonHead
    let safe: SafeContactPart?
    /// Where how to make contact safely is written first; nil where it is, or what is shown is past.
    let writeSafe: Link?
    /// Where their records are closed to most; nil where what is shown is past.
    let restrict: Link?
    let standing: [Standing]
    let lanes: Lanes
    let hasLanes: Bool
    let months: [PersonMonth]
    let withheld: String?
    let asOf: AsOf
    let controls: Items<PersonControl>?
    let around: Items<PersonAround>?
    let involved: Items<PersonInvolved>?
    let said: Items<PersonSaid>?
    let journalWords = "Each time somebody opens this page it is written in the journal, with who and why."

    var template: String { "recognise/whole-person" }
    var title: String { "Person" }
    var place: String? { "/people" }

    /// As of when the page is told.
    struct AsOf {
        let to: String
        let typed: String
    }

    init(_ known: KnownPerson) {
        past = known.isPast ? PastBanner(known) : nil
        whole = PersonHead(known)
        let change = known.isPast ? nil : known.path + "/safe-contact"
        safe = known.record.safeContact.map {
            SafeContactPart($0, known.names, change: change.map { Link($0, "Change it") })
        }
        writeSafe = safe == nil ? change.map { Link($0, "Say how contact is made safely") } : nil
        restrict = known.isPast ? nil : Link(known.path + "/restrict", "Restrict these records")
        standing = Standing.all(known)
        lanes = Lanes(known)
        hasLanes = !lanes.items.isEmpty
        months = PersonMonth.all(known)
        withheld = months.isEmpty ? "Nothing had happened by then that you may know of." : nil
        asOf = AsOf(to: known.path, typed: known.isPast ? WallTime.text(known.moment) : "")
        controls = Items(PersonControl.all(known))
        around = Items(PersonAround.all(known))
        involved = Items(PersonInvolved.all(known))
        said = Items(PersonSaid.all(known))
    }
}

/// Says that a page shows what was known once, and where one finds what is known now.
struct PastBanner {
    let heading: String
    let words: String
    let now: String
}

extension PastBanner {
    fileprivate init(_ known: KnownPerson) {
        heading = "As it was known on \(known.moment.inWords)."
        words =
            known.isRecorded
            ? "What came later is not shown."
            : "Nobody had recorded this person by then; only who they are is shown, as it is known now."
        now = known.path
    }
}
