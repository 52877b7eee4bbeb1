/// One word of the policy's vocabulary: its id, how it is said, and what it means.
package struct Term<Subject>: Sendable {
    package let id: Identifier<Subject>
    package let title: String
    package let meaning: String
    package let authority: Authority

    package init(id: Identifier<Subject>, title: String, meaning: String, authority: Authority) {
        self.id = id
        self.title = title
        self.meaning = meaning
        self.authority = authority
    }
}
