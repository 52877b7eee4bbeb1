/// What a field of a contact asks, in words that can follow “Say” and “Check”.
struct FieldWords {
    let asked: String
    /// What every good answer keeps to.
    var rule: String?
    /// The end of the id of its first box, where it has several.
    var begins = ""
    /// Another field at which it is mended, where it has none of its own.
    var mendedAt: String?

    /// Nil where nothing more is to be said than on which page it stands.
    init?(of field: String) {
        guard let words = Self.all[Self.kind(of: field)] else { return nil }
        self = words
    }

    private init(_ asked: String, _ rule: String? = nil, begins: String = "", mendedAt: String? = nil) {
        self.asked = asked
        self.rule = rule
        self.begins = begins
        self.mendedAt = mendedAt
    }

    /// The name without the person, the number or the clue in it, such as `people.*.clue.*`.
    private static func kind(of field: String) -> String {
        var steps = field.split(separator: ".").map(String.init)
        for index in steps.indices.dropFirst()
        where Int(steps[index]) != nil || ["people", "clue"].contains(steps[index - 1]) { steps[index] = "*" }
        if steps.first == "answers", !["immediate-risk", "crime"].contains(steps.last) { steps = ["answers", "*"] }
        return steps.joined(separator: ".")
    }

    private static let unknown = "it is not in the policy of the day it happened"

    private static let all: [String: FieldWords] = [
        "at": .init("when it happened", "no policy is in force for that day", begins: ".day"),
        "kind": .init("how it came to you"),
        "narrative": .init("what happened"),
        "reference": .init("your own reference"),
        "location.kind": .init("what kind of place it is"),
        "reporter.kind": .init("who told you"),
        "answers.immediate-risk": .init("whether there is a real risk to anyone now"),
        "answers.crime": .init("whether an offence has happened"),
        "answers.*": .init(
            "when it happened",
            "an answer given before is to no question of the policy of that day",
            begins: ".day",
            mendedAt: "at"
        ),

        "people.*.record": .init("who {person} is", "take them out, then look for them again"),
        "people.*.born": .init(
            "when {person} was born",
            "it cannot be after this contact, nor more than 130 years before it",
            begins: ".day"
        ),
        "people.*.age": .init("how old {person} is", "write whole years, such as 82 or 16-20"),
        "people.*.roles": .init("what part {person} has here"),
        "people.*.vulnerabilities": .init("which vulnerabilities of {person} you confirm", unknown),
        "people.*.clue.*": .init("what was seen, heard or told of {person}", unknown),
        "people.*.spoken_to_alone": .init("whether {person} was spoken to alone"),
        "people.*.consent.referral": .init("what {person} answered about being referred"),
        "people.*.agreement.*": .init(
            "what {person} answered for each service",
            "keep one answer for each service",
            begins: ".pathway"
        ),
        "people.*.agreement.*.pathway": .init("for which service {person} gave another answer", unknown),
        "people.*.agreement.*.state": .init("what {person} answered for that service"),

        "relationships.*.from": .init("who is the first person of relationship {entry}"),
        "relationships.*.is": .init("what they are to each other in relationship {entry}"),
        "relationships.*.to": .init("who is the second person of relationship {entry}"),
        "situation.*.feature": .init("what entry {entry} of the situation is, or take it out", unknown),
        "situation.*.about": .init("whom entry {entry} of the situation touches"),
        "situation.*.by": .init("who does what entry {entry} of the situation tells"),
        "controls.*.control": .init("what control {entry} is, or take it out", unknown),
        "controls.*.protects": .init("whom control {entry} protects"),
        "controls.*.owner": .init("who answers for control {entry}"),
        "controls.*.state": .init("how control {entry} is"),
        "controls.*.verified": .init("when control {entry} was last seen to work", begins: ".day"),
        "controls.*.ends": .init("when control {entry} ends", begins: ".day"),
    ]
}
