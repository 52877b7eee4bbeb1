import PolicyBook
import Recognise
import Testing
import Understand
import Vocabulary

@Suite struct VocabularyTests {
    private func missing(_ agreed: String, from known: [String]) -> Set<String> {
        Set(agreed.split(whereSeparator: \.isWhitespace).map(String.init)).subtracting(known)
    }

    @Test func `every agreed id of people and situations is in the policy`() throws {
        let policy = try Bundled.whole.get().current.policy
        #expect(missing(AgreedIDs.vulnerabilities, from: policy.vulnerabilities.map(\.term.id.text)) == [])
        #expect(missing(AgreedIDs.features, from: policy.features.map(\.term.id.text)) == [])
        #expect(missing(AgreedIDs.clues, from: policy.clues.map(\.term.id.text)) == [])
        #expect(missing(AgreedIDs.controls, from: policy.controls.map(\.term.id.text)) == [])
        #expect(missing(AgreedIDs.controlOwners, from: policy.controlOwners.map(\.id.text)) == [])
        #expect(missing(AgreedIDs.harms, from: policy.harms.map(\.id.text)) == [])
    }

    @Test func `every agreed id of tests and what follows is in the policy`() throws {
        let policy = try Bundled.whole.get().current.policy
        #expect(missing(AgreedIDs.tests, from: policy.thresholds.map(\.id.text)) == [])
        #expect(missing(AgreedIDs.agencies, from: policy.agencies.map(\.term.id.text)) == [])
        #expect(missing(AgreedIDs.pathways, from: policy.pathways.map(\.id.text)) == [])
        #expect(missing(AgreedIDs.actions, from: policy.actionFamilies.map(\.id.text)) == [])
        #expect(missing(AgreedIDs.alerts, from: policy.alerts.map(\.id.text)) == [])
    }
}
