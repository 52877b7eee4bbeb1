/// An agreement between agencies as the files tell it; days are counted back from the end of the force.
package struct DemoAgreement: Sendable {
    package let name: String
    /// The one whose place it takes.
    package internal(set) var replaces: String?
    package let title: String
    package let source: String
    package let parties: [String]
    let drafted: Int
    let from: Int
    let review: Int
    let signed: [Signature]
    package let clocks: [Clock]
    package let routes: [Route]
    package let unanswered: Time?
    package let hours: Hours?

    struct Signature: Sendable {
        let agency: String
        let day: Int
        let name: String
        let office: String
    }

    package struct Time: Sendable {
        package let count: Int
        /// `hours` or `working-days`.
        package let unit: String
        package let because: String
    }

    /// How long a stage of a route takes.
    package struct Clock: Sendable {
        package let pathway: String
        package let stage: String
        package let within: Time
    }

    /// Where a route leads.
    package struct Route: Sendable {
        package let pathway: String
        package let to: String
        package let because: String
    }

    /// By what hours working days count.
    package struct Hours: Sendable {
        package let begins: String
        package let lateFrom: String
        package let because: String
    }
}
