package import Recognise
package import Vocabulary

/// What somebody chose to tell the agency that a referral goes to; nothing else of the contact is told.
package struct ComposedReferral: Hashable, Codable, Sendable {
    /// What is told of the person, each under the words by which it was asked for, such as `General practice`.
    package var details: [ToldDetail]
    /// What is worrying, as it was seen, heard or told.
    package var concerns: String
    /// What the sender makes of it, apart from that; nil where it is not said.
    package var opinion: String?
    /// What the agency is asked to do.
    package var recommendation: String
    /// What should be different for the person; each is answered when the referral is completed.
    package var goals: [String] {
        get { hopes ?? [] }
        set { hopes = newValue }
    }
    package var basis: ToldBasis
    /// What helps to take it up, such as how to make contact safely.
    package var note: String?
    /// Nil in what was kept before goals were asked for.
    private var hopes: [String]?

    package init(
        details: [ToldDetail],
        concerns: String,
        opinion: String? = nil,
        recommendation: String,
        goals: [String],
        basis: ToldBasis,
        note: String? = nil
    ) {
        self.details = details
        self.concerns = concerns
        self.opinion = opinion.flatMap { $0.isBlank ? nil : $0 }
        self.recommendation = recommendation
        hopes = goals
        self.basis = basis
        self.note = note
    }

    /// What the route asks for that is not told here; it is for the sender to see, and holds nothing up.
    package func leftOut(of wanted: [String]) -> [String] {
        let told = Set(details.map(\.item))
        return wanted.filter { !told.contains($0) }
    }

    /// The same with no more of the person than these items.
    func showing(_ items: [String]) -> ComposedReferral {
        var shown = self
        shown.details = details.filter { items.contains($0.item) }
        return shown
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    package func check() throws(Refusal) {
        var problems = FieldProblems()
        for (index, detail) in details.enumerated() {
            problems.require(!detail.item.isBlank, "details[\(index)].item", "it is not said what this is", "name it")
            problems.require(
                !detail.words.isBlank,
                "details[\(index)].words",
                "nothing is told",
                "tell it, or leave it out"
            )
        }
        problems.require(
            !concerns.isBlank,
            "concerns",
            "no concern is told",
            "say what is worrying, and how it is known"
        )
        problems.require(
            !recommendation.isBlank,
            "recommendation",
            "nothing is asked for",
            "say what they are asked to do"
        )
        problems.require(
            !goals.isEmpty,
            "goals",
            "it is not said what should be different",
            "say what the person hopes for"
        )
        for (index, goal) in goals.enumerated() {
            problems.require(!goal.isBlank, "goals[\(index)]", "the goal is empty", "say it, or leave it out")
        }
        problems.require(
            basis.consent == .given || basis.reason?.isBlank == false,
            "basis.reason",
            "it goes without agreement, and no reason is given",
            "say why it is shared without agreement"
        )
        try problems.check()
    }
}

extension ComposedReferral {
    /// - Throws: `Refusal`, which names what is told though the hub decided that it is left out.
    func check(leavingOut left: [LeftOut]) throws(Refusal) {
        for (index, detail) in details.enumerated() {
            guard let held = left.first(where: { $0.item == detail.item }) else { continue }
            throw .needs(
                "details[\(index)].item",
                "the hub decided not to share '\(held.item)': \(held.why)",
                "leave it out, or ask the hub to decide again"
            )
        }
    }
}

/// One thing told of a person.
package struct ToldDetail: Hashable, Codable, Sendable {
    package let item: String
    package let words: String

    package init(_ item: String, _ words: String) {
        self.item = item
        self.words = words
    }
}

/// On what footing a person's information is shared.
package struct ToldBasis: Hashable, Codable, Sendable {
    package let consent: ConsentState
    /// The authorities as they were shown to the sender.
    package let lawful: [String]
    /// Why it is shared where the person did not agree.
    package let reason: String?

    package init(consent: ConsentState, lawful: [String], reason: String? = nil) {
        self.consent = consent
        self.lawful = lawful
        self.reason = reason
    }
}
