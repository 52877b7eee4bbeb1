import Website

/// What is shown here is a page of the website; a part of a list is `Vocabulary.Page`.
typealias Page = Website.Page
