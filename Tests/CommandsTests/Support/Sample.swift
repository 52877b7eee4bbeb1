/// A short contact in both notations.
enum Sample {
    static let yaml = """
        reference: HD-1
        at: 2026-06-01T10:00:00Z
        kind: attended
        narrative: |
          No food in the house.
        people:
          - id: p1
            name: {given: Ada, family: Moor}
            born: 2008-06-02
            roles: [subject]
            vulnerabilities: [mental-ill-health]
        answers: {crime: no, immediate-risk: no}

        """

    static let json = """
        {"reference": "HD-1", "at": "2026-06-01T10:00:00Z", "kind": "attended", "narrative": "No food in the house.\\n",
         "people": [{"id": "p1", "name": {"given": "Ada", "family": "Moor"}, "born": "2008-06-02", "roles": ["subject"],
                     "vulnerabilities": ["mental-ill-health"]}],
         "answers": {"crime": "no", "immediate-risk": "no"}}

        """
}
