import ContactForms
import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

/// What somebody typed who raises a concern.
struct RaiseForm {
    private let form: Form

    init(_ form: Form) {
        self.form = form
    }

    var to: AgencyID { AgencyID(text("to") ?? "") }

    /// - Throws: `Refusal` where something is not chosen, or cannot be read.
    func concern() throws(Refusal) -> RaisedConcern {
        guard let danger = text("danger").flatMap(RaisedConcern.Danger.init) else {
            throw .unsaid("danger", "it is not said whether somebody is in danger now", "choose one")
        }
        guard let consent = text("consent").flatMap(ConsentState.init) else {
            throw .unsaid("consent", "it is not said whether they know and agree", "choose one")
        }
        let (name, post) = (text("raiser.name") ?? "", text("raiser.post"))
        var told = ToldContact(
            seen: text("seen") ?? "",
            consent: Consent(consent, reason: text("reason")),
            teller: name
        )
        told.relation = post
        told.given = text("person.given")
        told.family = text("person.family")
        if let birth = text("person.birth") {
            if let day = Self.day(birth) { told.born = day } else { told.age = birth }
        }
        told.line = text("person.line")
        told.postcode = text("person.postcode")
        told.voice = text("voice")
        told.children = (text("children") ?? "").split(whereSeparator: \.isNewline).map { Self.child(String($0)) }
        let raiser = RaisedConcern.Raiser(name, post: post, reached: text("raiser.reached") ?? "")
        var concern = RaisedConcern(told, asking: text("asked") ?? "", danger: danger, raiser: raiser)
        concern.opinion = text("opinion")
        concern.done = text("done")
        concern.safely = text("safely")
        concern.never = text("never")
        return concern
    }

    /// The name in the form of what a refusal names.
    static func field(of name: String) -> String? {
        if name.hasPrefix("children") { return "children" }
        return ["person.born", "person.age"].contains(name) ? "person.birth" : name
    }

    private func text(_ name: String) -> String? { form.text(name)?.trimmed.ifWritten }

    /// A day that is typed as people write it, such as `12 3 1950`; nil for what is none, such as an age.
    private static func day(_ typed: String) -> String? {
        let parts = typed.split { !$0.isNumber }.map(String.init)
        guard parts.count == 3 else { return nil }
        let date = parts[0].count == 4 ? parts : parts.reversed()
        let padded = date.map { $0.count == 1 ? "0" + $0 : $0 }
        return padded.joined(separator: "-")
    }

    /// A line such as `Ali, 4`; what stands after the last comma is an age where it is a number.
    private static func child(_ line: String) -> ToldContact.Child {
        let parts = line.split(separator: ",").map { String($0).trimmed }
        guard parts.count > 1, let age = parts.last, Int(age) != nil else {
            return ToldContact.Child(line.trimmed, age: nil)
        }
        return ToldContact.Child(parts.dropLast().joined(separator: ", "), age: age)
    }
}
