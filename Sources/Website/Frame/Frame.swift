import Access
import PlainWords
import Vocabulary
import WebSupport

/// What stands around every page; the names are those that `frame.mustache` asks for.
struct Frame: Sendable {
    let title: String
    let stylesheet: String
    let script: String
    let icon: String
    /// The token of the forms on the page.
    let csrf: String
    let practice: String?
    let isWide: Bool
    let person: Person?
    /// Whether a contact may be begun from here.
    let mayRecord: Bool
    let session: Session?
    /// What stands open in an emergency.
    let opened: OpenedBanner?
    /// Nil where nobody is signed in.
    let navigation: Navigation?
    let links: [Link]
    let policy: String?
    let notice: NoticeWords?
    let errors: ErrorSummary?

    /// Who is signed in.
    struct Person: Sendable {
        let fullName: String
        let place: String
    }

    /// For how long, unless something is asked for before, and in all; in seconds, since the clock of a device may be wrong.
    struct Session: Sendable {
        let secondsLeft: Int
        let secondsAltogether: Int
        let extend: String
    }

    /// Says on every page that somebody's restricted records stand open, and lets them be closed.
    struct OpenedBanner: Sendable {
        let words: String
        let close: String

        init(_ opened: SignedIn.Opened) {
            words = "One person’s restricted records stand open to you until \(opened.ends.timeInWords)."
            close = "/open-records/\(opened.id)/close"
        }
    }

    init(
        _ page: some Page,
        in context: HeedContext,
        _ setting: Setting,
        _ assets: Assets,
        at now: Instant
    ) throws {
        title = page.title
        stylesheet = try assets.needed("heed.css")
        script = try assets.needed("heed.js")
        icon = try assets.needed("icon.svg")
        csrf = context.browser?.formToken.text ?? ""
        practice = setting.practice
        isWide = page.isWide
        person = context.session.map { Person(fullName: $0.name, place: $0.place) }
        mayRecord = context.session.map { Access.allows($0.actor, to: .recordContact) } ?? false
        session = context.session.map {
            Session(
                secondsLeft: max(0, $0.ends.seconds - now.seconds),
                secondsAltogether: max(0, $0.endsAltogether.seconds - now.seconds),
                extend: SessionRoutes.extend
            )
        }
        opened = context.session?.opened.map(OpenedBanner.init)
        navigation = context.session.map { Navigation(for: $0.actor.roles, at: page.place) }
        links = Navigation.foot
        policy = setting.policy
        notice = context.notice.flatMap(NoticeWords.init)
        errors = page.errors
    }
}

/// A link in words.
package struct Link: Hashable, Sendable {
    package let href: String
    package let text: String

    package init(_ href: String, _ text: String) {
        self.href = href
        self.text = text
    }
}

extension Assets {
    fileprivate func needed(_ name: String) throws -> String {
        guard let path = path(name) else { throw MissingAsset(name: name) }
        return path
    }
}
