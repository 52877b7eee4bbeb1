import Vocabulary

extension Page {
    /// The part of a list that is asked for; each item has a mark of its own, and after an unknown one there is nothing.
    init(of items: [Item], _ page: PageRequest, mark: (Item) -> String) {
        var rest = items[...]
        if let after = page.after {
            rest = rest.drop { mark($0) != after }.dropFirst()
        }
        let part = Array(rest.prefix(page.limit))
        self.init(part, next: rest.count > page.limit ? part.last.map(mark) : nil)
    }
}
