extension Migration {
    /// It is looked for every second: a list of what stands at no known risk, which is short.
    static let toAssess = ["CREATE INDEX contact_work_to_assess ON contact_work (contact) WHERE standing = 0"]
}
