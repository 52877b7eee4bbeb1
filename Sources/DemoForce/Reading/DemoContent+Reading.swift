import Notation
import Vocabulary

extension Field {
    func texts() throws(BadInput) -> [String] { try textOrList() }

    func origins() throws(BadInput) -> [NameOrigin] {
        var fields = try fields()
        let origins = try fields.list("origins") { (item) throws(BadInput) in
            var fields = try item.fields()
            _ = try fields.required("id").text()
            var language: (String, Int)?
            if let field = fields.optional("language") {
                var fields = try field.fields()
                language = (try fields.required("name").text(), try fields.required("percent").wholeNumber())
                try fields.finish()
            }
            let origin = NameOrigin(
                share: try fields.required("share").wholeNumber(),
                female: try fields.required("female").texts(),
                male: try fields.required("male").texts(),
                family: try fields.required("family").texts(),
                language: language
            )
            try fields.finish()
            return origin
        }
        try fields.finish()
        return origins
    }

    func places() throws(BadInput) -> (districts: [DemoDistrict], occupations: [String]) {
        var fields = try fields()
        _ = try fields.required("force").text()
        let districts = try fields.list("districts") { (item) throws(BadInput) in
            var fields = try item.fields()
            let district = DemoDistrict(
                unit: try fields.required("unit").text(),
                name: try fields.required("name").text(),
                postcodeArea: try fields.required("postcode_area").text(),
                streets: try fields.required("streets").texts(),
                schools: try fields.required("schools").texts(),
                surgeries: try fields.required("surgeries").texts()
            )
            try fields.finish()
            return district
        }
        let occupations = try fields.required("occupations").texts()
        try fields.finish()
        return (districts, occupations)
    }

    /// The posts of the force, those of its partners, and those of the force that came later, and last.
    func posts(of districts: [DemoDistrict]) throws(BadInput) -> [Post] {
        var fields = try fields()
        var posts = try fields.required("police").posts(inEach: districts)
        for partner in try fields.list("partners", { (item) throws(BadInput) in item }) {
            posts.append(try partner.post(of: nil, nil, "partner-practitioner"))
        }
        posts += try fields.required("later").posts(inEach: districts)
        posts += try fields.required("last").posts(inEach: districts)
        try fields.finish()
        return posts
    }

    /// Posts of the force, in each district, beside the units, or in one unit.
    private func posts(inEach districts: [DemoDistrict]) throws(BadInput) -> [Post] {
        var posts: [Post] = []
        for (unit, roles) in try entries() {
            let units: [String?] =
                switch unit {
                case "districts": districts.map(\.unit)
                case "force": [nil]
                default: [unit]
                }
            for unit in units {
                for (role, field) in try roles.entries() {
                    posts.append(try field.post(of: "police", unit, role))
                }
            }
        }
        return posts
    }

    private func post(of agency: String?, _ unit: String?, _ role: String) throws(BadInput) -> Post {
        var fields = try fields()
        let partner = try fields.optional("agency")?.text()
        let post = Post(
            agency: agency ?? partner ?? "police",
            unit: unit,
            role: role,
            count: try fields.required("count").wholeNumber(),
            title: try fields.required("post").text(),
            rank: try fields.required("rank").text()
        )
        try fields.finish()
        return post
    }

    func wordLists() throws(BadInput) -> WordLists {
        var fields = try fields()
        var lists: [String: [String]] = [:]
        for (name, field) in try fields.required("words").entries() { lists[name] = try field.texts() }
        var openings: [String: [String]] = [:]
        for (kind, field) in try fields.required("openings").entries() { openings[kind] = try field.texts() }
        var slips: [String: String] = [:]
        for (right, wrong) in try fields.required("misspellings").entries() { slips[right] = try wrong.text() }
        var short: [String: String] = [:]
        for (long, abbreviation) in try fields.required("abbreviations").entries() {
            short[long] = try abbreviation.text()
        }
        var professions: [String: [String]] = [:]
        for (agency, field) in try fields.required("professions").entries() { professions[agency] = try field.texts() }
        let closings = try fields.required("closings").texts()
        try fields.finish()
        return WordLists(
            lists: lists,
            openings: openings,
            closings: closings,
            misspellings: slips,
            abbreviations: short,
            professions: professions
        )
    }
}

/// Words that many stories share.
struct WordLists: Sendable {
    let lists: [String: [String]]
    /// How a narrative begins, by the kind of contact.
    let openings: [String: [String]]
    let closings: [String]
    /// A word, and how it is often misspelt.
    let misspellings: [String: String]
    /// A word, and how a control room shortens it.
    let abbreviations: [String: String]
    /// What those who report for an agency are.
    let professions: [String: [String]]
}
