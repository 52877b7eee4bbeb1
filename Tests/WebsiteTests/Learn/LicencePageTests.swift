import Access
import HTTPTypes
import HummingbirdTesting
import PlainWords
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// A licence as its holder reads it, and as those who decide do; the clock stands on Wednesday 18 November 2026.
struct LicencePageTests {
    private static let now = StillWorld().now
    private static let today = LocalTime.day(of: now)

    private let scheme = LicenceScheme(
        Term(
            id: "csa",
            title: "Licence to look into falls",
            meaning: "",
            authority: Authority(source: "Invented guide")
        ),
        programme: "falls",
        scopes: [Term(id: "lead", title: "Lead", meaning: "Leads", authority: Authority(source: "Invented guide"))],
        valid: .months(12),
        quorum: 2,
        appealWithin: .days(28),
        renewal: RenewalTerms(
            currency: .init(6, "falls looked into", withinMonths: 12),
            samples: .init(1, "piece of work", withinMonths: 12),
            welfareMonths: 9
        )
    )

    private let members = ["ann", "bob"].map { name in
        Account(id: RecordID(name), name: name.capitalised, agency: "police", unit: nil, roles: [.licensingPanel])
    }

    private func awarded() throws -> LicenceRecord {
        let applied = LicenceRecord(.numbered(1), of: "asha", "csa", for: ["lead"], at: "police", applied: Self.now)
        let admitted = try applied.made(.admit, saying: LicenceSaid(), under: scheme, at: Self.now, by: "ann")
        let said = LicenceSaid(panel: ["ann", "bob"], scopes: ["lead"])
        return try admitted.made(.award, saying: said, under: scheme, at: Self.now, by: "ann")
    }

    private var suspending: LicenceSaid {
        LicenceSaid(panel: ["ann", "bob"], reason: "A <complaint>.", handling: "Gil takes them over.")
    }

    private func text(
        _ record: LicenceRecord,
        for account: AccountID,
        knowing known: KnownGrounds? = nil
    ) async throws -> String {
        let view = LicenceView(
            record: record,
            scheme: scheme,
            holder: Account(id: "asha", name: "Asha Rao", agency: "police", unit: nil, roles: [.specialist]),
            standing: nil,
            hours: HoursRule(hours: 35, months: 12, topics: [:]),
            isHolder: account == "asha",
            panel: account == "asha" ? [] : members,
            names: ["ann": "Ann", "bob": "Bob", "asha": "Asha Rao"],
            known: known
        )
        let steps = LicenceSteps(view: view, account: account, agencies: [], typed: FormFields())
        let page = LicencePage(view, steps, nil, on: Self.today)
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `its holder reads what it covers and until when, and can give it up`() async throws {
        let text = try await text(try awarded(), for: "asha")
        #expect(text.contains("Awarded, until \(Self.today.adding(months: 12).words)."))
        #expect(text.contains("Decided by Ann and Bob.") && text.contains("Covers: Lead."))
        #expect(text.contains("/give-up") && !text.contains("/suspend"))
    }

    private func known(spoken months: Int) -> KnownGrounds {
        KnownGrounds(
            scheme.renewal,
            hours: nil,
            investigations: 2,
            samples: 1,
            spoken: Self.today.adding(months: -months),
            on: Self.today
        )
    }

    @Test func `what Heed knows stands beside what is asked for, and the day of a conversation for itself`()
        async throws
    {
        let known = try await text(try awarded(), for: "ann", knowing: known(spoken: 9))
        #expect(known.contains("Heed knows 2 of 6 within 12 months") && known.contains("Less than asked for"))
        #expect(known.contains("Heed knows a conversation on \(Self.today.adding(months: -9).words)."))
        #expect(known.contains("renew-currency") && !known.contains("renew-welfare"))
        let over = try await text(try awarded(), for: "ann", knowing: self.known(spoken: 10))
        #expect(over.contains("renew-welfare"))
        #expect(
            try await text(try awarded(), for: "asha", knowing: self.known(spoken: 9)).contains("Heed knows 2 of 6")
        )
    }

    @Test func `a decision that waits is for those on its panel, and not for its holder yet`() async throws {
        let record = try awarded().proposed(.suspend, saying: suspending, under: scheme, at: Self.now, by: "ann")
        let holder = try await text(record, for: "asha")
        #expect(!holder.contains("complaint") && !holder.contains("A decision waits"))
        let waiting = try await text(record, for: "bob")
        #expect(waiting.contains("A decision waits to be confirmed") && waiting.contains("/confirm"))
        #expect(waiting.contains("Why: A &lt;complaint&gt;.") && waiting.contains("Not yet by Bob."))
        let written = try await text(record, for: "ann")
        #expect(!written.contains("/confirm") && written.contains("/object") && !written.contains("/renew"))
        #expect(!(try await text(record, for: "cat")).contains("/object"))
    }

    @Test func `what is against its holder says why, and until when they may appeal`() async throws {
        let record = try awarded().made(.suspend, saying: suspending, under: scheme, at: Self.now, by: "ann")
        let text = try await text(record, for: "asha")
        let last = Self.today.adding(days: 28).words
        #expect(text.contains("Right of appeal") && text.contains("Until \(last), to others than those who decided"))
        #expect(text.contains("The work, and the people in it: Gil takes them over.") && text.contains("/appeal"))
    }

    @Test func `renewing says what the policy asks for beside each ground`() async throws {
        let text = try await text(try awarded(), for: "ann")
        for asked in [
            "35 hours within 12 months", "6 falls looked into within 12 months", "Within 9 months. Only that",
        ] {
            #expect(text.contains(asked), "\(asked)")
        }
        #expect(text.contains("2 or more, you among them."))
    }
}
