import Recognise
import Testing
import Understand
import Vocabulary

@testable import Website

/// The page of an assessment says all that the assessment says, of every example.
struct AssessmentPartTests {
    private let sources: [AssessmentSource]

    init() throws {
        sources = try Examples.sources()
    }

    @Test func `there are examples`() {
        #expect(sources.count >= 12)
        #expect(sources.contains { !$0.kept.formulation.isEmpty && !$0.kept.controls.isEmpty })
    }

    @Test func `the narrative stands there whole, and each clue in it is marked once`() {
        for source in sources {
            let part = NarrativePart(source)
            let text = part.segments.map { $0.plain ?? $0.mark?.text ?? "" }.joined()
            var narrative = source.contact.narrative
            while narrative.last?.isWhitespace == true { narrative.removeLast() }
            #expect(text == narrative)
            let marked = part.segments.flatMap { $0.mark?.refs ?? [] }.map(\.number)
            let told = source.kept.clues.enumerated().filter { $1.start != nil }.map { $0.offset + 1 }
            #expect(marked.sorted() == told)
        }
    }

    @Test func `every question, alert, threshold, agency, referral and action has its place`() {
        for source in sources {
            let (kept, thresholds, agencies) = (source.kept, ThresholdsPart(source), AgenciesPart(source))
            #expect(QuestionsPart(source, FormFields()).items.count == kept.questions.count)
            #expect(AlertsPart(source).items.count == kept.alerts.count)
            #expect(
                thresholds.met.count + thresholds.open.count + (thresholds.notMet?.items.count ?? 0) == kept.tests.count
            )
            let parts = agencies.primary + agencies.supporting + (agencies.without?.items ?? [])
            #expect(parts.count == kept.agencies.count)
            #expect(ReferralsPart(source, made: [:]).items.count == kept.referrals.count)
            #expect(ActionsPart(source).owners.flatMap(\.does).count == kept.actions.count)
            #expect(RemainingPart(source).items.count == kept.remaining.count)
        }
    }

    @Test func `what is about danger stands before what is not known yet`() {
        for source in sources {
            let loud = AlertsPart(source).items.map(\.isLoud)
            #expect(loud == loud.sorted { $0 && !$1 })
        }
    }

    @Test func `nothing is called by its id where the policy has a name for it`() {
        for source in sources {
            let names =
                ThresholdsPart(source).met.map(\.name) + AlertsPart(source).items.map(\.name)
                + SituationPart(source).features.map(\.name) + SituationPart(source).controls.map(\.name)
                + NarrativePart(source).clues.map(\.name) + ReferralsPart(source, made: [:]).items.map(\.pathway)
            #expect(names.filter { $0.first?.isLowercase == true } == [])
        }
    }

    @Test func `an answer that was chosen is chosen still`() throws {
        let source = try #require(sources.first { $0.kept.questions.contains { $0.person != nil } })
        let open = QuestionsPart(source, FormFields())
        let field = try #require(open.items.first { !$0.isCount }).field
        #expect(open.items.allSatisfy { question in question.options.allSatisfy { !$0.isChosen } })
        let part = QuestionsPart(source, FormFields([field: ["unknown"]]))
        let chosen = part.items.flatMap { question in
            question.options.filter(\.isChosen).map { [question.field, $0.choice] }
        }
        #expect(chosen == [[field, "unknown"]])
    }
}
