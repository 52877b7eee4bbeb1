package import Recognise
package import Understand
package import Vocabulary

/// What every action on asking before deciding works with.
package struct AdviceDesk<Store: Transactions>: Sendable
where Store.Session: ContactRecords & AssessmentRecords & DirectoryRecords & AdviceRecords {
    package let store: Store
    package let documents: any ContactDocuments
    package let policies: any RespondPolicies
    package let world: any Surroundings

    package init(
        store: Store,
        documents: any ContactDocuments,
        policies: any RespondPolicies,
        world: any Surroundings
    ) {
        self.store = store
        self.documents = documents
        self.policies = policies
        self.world = world
    }
}
