import Access
import Identity
import LearningFeeds
import PolicyBook
import Respond
import Store
import Understand
import Vocabulary
import WebSupport
import LearningPages
import Website

extension Composition {
    /// Joins the pages for people.
    static func website(
        _ site: Site,
        desk: ContactDesk<Store>,
        policies: PoliciesByDay,
        of book: PolicyBook,
        sealing: SealingKey,
        runs: AutomaticRuns,
        credentials: CredentialOffice,
        isMailing: Bool,
        offering provider: ProviderOffer?
    ) async throws -> HeedWebsite {
        let proofs = try await LiveProofs(hashing: PasswordHashing(), sealing: sealing)
        let attempts = SignInAttempts()
        let signIn = SignInRoutes(site, store: desk.store, proofs: proofs, attempts: attempts, offering: provider)
        let through = provider.map { ProviderRoutes(site, store: desk.store, proofs: proofs, offering: $0) }
        let freshProof = FreshProofPages(site, store: desk.store, proofs: proofs, attempts: attempts)
        return HeedWebsite(
            site,
            signIn.routes,
            freshProof.routes,
            through?.routes ?? [],
            WorkPages(site, store: desk.store, learning: policies).routes,
            ReferralPages(site, store: desk.store, policies: policies).routes,
            ClosingPages(site, store: desk.store, policies: policies).routes,
            SafeContactPages(site, store: desk.store, policies: policies).routes,
            AskingPages(site, desk: desk, policies: policies).routes,
            AgreementPages(site, store: desk.store, policies: policies).routes,
            NotificationPages(site, store: desk.store, policies: policies).routes,
            MeetingPages(site, store: desk.store, policies: policies).routes,
            ResearchPages(site, store: desk.store, policies: policies).routes,
            ComposePages(site, desk: desk, policies: policies).routes,
            LapsingPages(site, desk: desk, policies: policies).routes,
            PlanPages(site, desk: desk, policies: policies).routes,
            PlannedActionPages(site, desk: desk, policies: policies).routes,
            CheckPages(site, store: desk.store, policies: policies).routes,
            DeliveryPages(site, store: desk.store, policies: policies).routes,
            ConcernPages(site, desk: desk, policies: policies).routes,
            FeedbackPages(site, store: desk.store, policies: policies).routes,
            AutomaticPages(site, store: desk.store, runs: runs).routes,
            LearningPages(site, desk: desk, policies: policies).routes,
            LetterPages(site, store: desk.store, policies: policies, isMailing: isMailing).routes,
            CoursePages(site, store: desk.store, policies: policies).routes,
            CoveragePages(site, store: desk.store, policies: policies).routes,
            PracticePages(site, store: desk.store, book, policies: policies).routes,
            LicencePages(site, store: desk.store, policies: policies).routes,
            CredentialPages(site, store: desk.store, policies: policies, credentials: credentials).routes,
            PortfolioPages(site, store: desk.store, policies: policies).routes,
            ExercisePages(site, store: desk.store, policies: policies).routes,
            ModerationPages(site, store: desk.store, policies: policies).routes,
            ContentPages(site, desk: desk, policies: policies).routes,
            JointPages(site, store: desk.store, policies: policies).routes,
            PilotPages(site, store: desk.store, policies: policies).routes,
            WelfarePages(site, store: desk.store, policies: policies).routes,
            WelfareLeadPages(site, store: desk.store, policies: policies).routes,
            SamplingPages(site, desk: desk, policies: policies).routes,
            NeedPages(site, desk: desk, policies: policies).routes,
            DevelopmentPages(site, store: desk.store, policies: policies).routes,
            InvestigationPages(site, store: desk.store, assessing: desk.assessing, policies: policies).routes,
            AllocationPages(site, store: desk.store, assessing: desk.assessing, policies: policies).routes,
            ConnectionPages(site, store: desk.store).routes,
            RestrictPages(site, store: desk.store).routes,
            OpeningPages(site, store: desk.store, proof: freshProof).routes,
            ProtectionPages(site, store: desk.store).routes,
            PeoplePages(site, store: desk.store).routes,
            DirectoryPages(site, store: desk.store).routes,
            PersonPages(site, desk: desk, policies: policies).routes,
            DraftRoutes(site, desk: desk, policies: policies).routes,
            JudgementPages(site, desk: desk, policies: policies).routes,
            ReviewPages(site, desk: desk, policies: policies).routes,
            VersionPages(site, desk: desk, policies: policies).routes,
            ContactPages(site, desk: desk, policies: policies).routes,
            WaitingPages(site, desk: desk, policies: policies).routes,
            JournalPages(site, store: desk.store).routes,
            PolicyPages(site, book, policies: policies).routes,
            HelpPages(site).routes
        )
    }

    /// Who shows a secret; the account is read at each request.
    static func session(
        _ store: Store,
        _ world: LiveSurroundings,
        naming agencies: [AgencyDefinition]
    ) -> PageRules.Session {
        let resume = ResumeSession(store: store, world: world)
        let named = Dictionary(agencies.map { ($0.term.id, $0.term.title) }) { first, _ in first }
        return { secret, _ in
            guard let digest = SessionSecret(bytes: secret)?.digest, let current = try await resume(digest) else {
                return nil
            }
            let account = current.account
            let agency = String((named[account.agency] ?? account.agency.text).trimmingPrefix("The "))
            let place = [account.unit?.text.capitalisedWord, agency.capitalisedWord].compactMap(\.self)
            return SignedIn(
                actor: current.actor,
                name: account.name,
                place: place.joined(separator: ", "),
                ends: current.session.ends,
                endsAltogether: current.session.endsAltogether,
                provenAt: current.session.provenAt,
                opened: current.opened.first.map { SignedIn.Opened(id: $0.opening, ends: $0.ends) }
            )
        }
    }
}

extension String {
    fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().replacing("-", with: " ") }
}
