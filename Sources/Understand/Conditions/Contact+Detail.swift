import Recognise

extension Contact {
    /// Whether the document holds a detail, of a person where the detail is about one.
    func holds(_ detail: Detail, about person: Person?) -> Bool {
        switch detail {
        case .narrative: !narrative.isEmpty
        case .location: location?.line != nil || location?.postcode != nil
        case .reference: reference != nil
        case .rationale: judgement?.rationale != nil
        case .relationships: people.count < 2 || !relationships.isEmpty
        case .nothing: false
        case .name: person?.name?.full != nil
        case .born: person?.birth != nil
        case .home: person?.home != nil
        case .voice: person?.voice != nil
        case .wishes: person.map { !$0.wishes.isEmpty } ?? false
        case .consent: person.map { $0.consent != nil || !$0.agreements.isEmpty } ?? false
        case .school: person?.school != nil
        case .gp: person?.gp != nil
        case .occupation: person?.occupation != nil
        case .spokenToAlone: person?.spokenToAlone != nil
        }
    }
}
