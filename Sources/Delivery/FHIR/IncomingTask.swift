package import Notation
package import Vocabulary

/// What a partner's system says of a referral that it was sent.
package struct IncomingTask: Hashable, Sendable {
    /// By what the partner knows the task; the same however it stands.
    package let id: String?
    /// The referral that is meant.
    package let referral: RecordID
    package let status: TaskStatus
    /// Why it stands so.
    package let reason: String?
    /// The same as a code, such as a reason of the policy.
    package let reasonCode: String?
    /// What came of it, as a code.
    package let outcome: String?
    /// How far each thing that was hoped for came true, as codes, in their order.
    package let goals: [String]
    /// What the partner notes, one remark each.
    package let notes: [String]
    /// When it came to stand so, as the partner says.
    package let changedAt: Instant?

    /// Reads what a partner posts: a `Task` of FHIR R4 in JSON, or a `Bundle` that holds exactly one.
    ///
    /// Members that are not asked for are let be, since FHIR may have more of them tomorrow; those that are asked for must be
    /// of the right type.
    ///
    /// - Throws: `BadInput`, which names the field and the line.
    package init(_ bytes: [UInt8], from source: Source) throws(BadInput) {
        let limits = Limits(bytes: 1 << 20, depth: 32, values: 20_000)
        let document = Field(try NodeReader.json(bytes, from: source, within: limits), at: "", in: source)
        self = try Self(task: try Self.task(in: document))
    }

    private init(task: Field) throws(BadInput) {
        var fields = try task.fields()
        status = try fields.required("status").taskStatus()
        id = try fields.optional("id")?.fhirID()
        let reason = fields.optional("statusReason")
        self.reason = try reason?.conceptText()
        reasonCode = try reason?.conceptCode()
        outcome = try fields.optional("businessStatus")?.conceptCode()
        goals = try fields.list("output") { (output) throws(BadInput) in
            var fields = try output.fields()
            return try fields.required("valueCode").jsonText()
        }
        referral = try fields.required("focus").referral()
        changedAt = try fields.optional("lastModified")?.jsonInstant()
        notes = try fields.list("note") { (note) throws(BadInput) in
            var fields = try note.fields()
            return try fields.required("text").jsonText()
        }
    }

    private static func task(in document: Field) throws(BadInput) -> Field {
        var fields = try document.fields()
        let kind = try fields.required("resourceType")
        switch try kind.jsonText() {
        case "Task": return document
        case "Bundle": return try task(amongEntriesOf: &fields, document)
        default:
            throw kind.bad(
                "\(try kind.jsonText().inQuotes) is not taken here",
                remedy: "send a Task, or a Bundle with one"
            )
        }
    }

    private static func task(amongEntriesOf bundle: inout Fields, _ document: Field) throws(BadInput) -> Field {
        let resources = try bundle.list("entry") { (entry) throws(BadInput) in
            var fields = try entry.fields()
            return try fields.required("resource")
        }
        var tasks: [Field] = []
        for resource in resources {
            var fields = try resource.fields()
            if try fields.required("resourceType").jsonText() == "Task" { tasks.append(resource) }
        }
        guard tasks.count == 1 else {
            throw document.bad(
                tasks.isEmpty ? "there is no Task in the Bundle" : "there are \(tasks.count) Tasks in the Bundle",
                remedy: "send one Task a Bundle"
            )
        }
        return tasks[0]
    }
}

extension IncomingTask: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "referral \(referral.text) is \(status.rawValue)" }
    package var debugDescription: String { description }
}
