/// Invented contacts, one JSON document each, the same for the same number.
struct Contacts {
    private static let sentences = [
        "Officers attended after a call from a neighbour who was worried about her.",
        "She was crying and would not look at us while he was in the room.",
        "He answered every question put to her and would not leave.",
        "No visible injuries, denies being hurt, house clean and warm.",
        "She said he takes her bank card and checks her phone.",
        "There was no food in the fridge and the heating was off.",
        "He used to drink heavily years ago but has been sober since.",
        "A child of about six was asleep upstairs.",
        "He said he would kill her if she left.",
        "She missed her appointment last week and has not taken her tablets.",
        "Her sister may have been followed home on Friday.",
        "Advice given, all calm on leaving, no offences disclosed.",
    ]
    private static let given = ["Ada", "Bilal", "Carys", "Dawit", "Efua", "Finn", "Grace", "Hana", "Idris", "Joan"]
    private static let family = [
        "Ash", "Boyle", "Chowdhury", "Dale", "Evans", "Farah", "Grant", "Hill", "Iqbal", "Jones",
    ]

    /// The contact of a number, on one line.
    static func line(_ number: Int) -> String {
        var chance = Chance(seed: UInt64(number))
        let told = (0..<(3 + chance.below(6))).map { _ in sentences[chance.below(sentences.count)] }
            .joined(separator: " ")
        let day = 1 + chance.below(28)
        let count = 1 + chance.below(3)
        let people = (0..<count).map { index in
            let role = index == 0 ? "subject" : ["suspect", "witness", "child"][chance.below(3)]
            let name = #"{"given":"\#(given[chance.below(10)])","family":"\#(family[chance.below(10)])"}"#
            return #"{"id":"p\#(index + 1)","name":\#(name),"born":\#(1935 + chance.below(85)),"roles":["\#(role)"]}"#
        }
        let answers = ["yes", "no", "unknown"]
        let asked = ["crime", "immediate-risk", "p1.care-and-support-needs", "p1.experiencing-abuse-or-neglect"]
            .map { #""\#($0)":"\#(answers[chance.below(3)])""# }
        return #"{"reference":"HD-2026-\#(number)","at":"2026-10-\#(day < 10 ? "0" : "")\#(day)T10:00:00Z","#
            + #""kind":"attended","narrative":"\#(told)","people":[\#(people.joined(separator: ","))],"#
            + #""answers":{\#(asked.joined(separator: ","))}}"#
    }

    /// A small seeded generator.
    private struct Chance {
        private var state: UInt64

        init(seed: UInt64) {
            state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        }

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
