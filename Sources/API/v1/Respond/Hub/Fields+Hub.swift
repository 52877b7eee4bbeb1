import Notation
import Respond
import Vocabulary

extension Fields {
    /// What is asked of agencies.
    mutating func question() throws(BadInput) -> ResearchQuestion {
        let agencies = try required("agencies").list { (item) throws(BadInput) in AgencyID(try item.words()) }
        let about = try optional("about")?.list { (item) throws(BadInput) in try item.recordID() } ?? []
        let question = ResearchQuestion(
            to: agencies,
            about: about,
            try required("question").words(),
            because: try required("why").words(),
            on: FootingID(try required("footing").words())
        )
        try finish()
        return question
    }

    /// What is decided.
    mutating func verdict() throws(BadInput) -> HubVerdict {
        let verdict = HubVerdict(
            try required("decision").one(of: HubDecision.Kind.self, "a decision"),
            reason: HubReasonID(try required("reason").words()),
            words: try required("words").words(),
            footing: try optional("footing").map { (field) throws(BadInput) in FootingID(try field.words()) },
            leftOut: try optional("left_out")?.list { (item) throws(BadInput) in
                var left = try item.fields()
                let read = LeftOut(try left.required("item").words(), because: try left.required("why").words())
                try left.finish()
                return read
            } ?? [],
            routes: try optional("routes")?.list { (item) throws(BadInput) in
                var route = try item.fields()
                let read = RecommendedRoute(
                    PathwayID(try route.required("pathway").words()),
                    for: PersonID(try route.required("person").words())
                )
                try route.finish()
                return read
            } ?? []
        )
        try finish()
        return verdict
    }

    /// What is said with a move that needs no more than words.
    mutating func words(_ asks: NotificationMove.Asks) throws(BadInput) -> String? {
        let words =
            switch asks {
            case .words: try required("words").words()
            case .mayExplain: try optional("words")?.words()
            case .nothing, .question, .decision: nil as String?
            }
        try finish()
        return words
    }
}
