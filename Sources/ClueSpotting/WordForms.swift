/// The forms that a word of English takes: "cut, cuts, cutting", "take, takes, took, taken, taking".
///
/// Regular forms are made by the rules of spelling, some of which make a form too many ("visitted"); no harm comes of a
/// word that nobody writes. A word listed as irregular has the forms of its list alone. Each form may have a possessive.
struct WordForms {
    /// Every irregular word, in rising order, with the list that it stands in.
    private let words: [(word: [UInt32], list: Int)]
    private let lists: [[[UInt32]]]

    init(_ language: Language) {
        lists = language.irregularForms.map { list in
            PhrasePiece.scalars(of: list).split(whereSeparator: Scalar.isSpace).map { Array($0) }
        }
        var words: [(word: [UInt32], list: Int)] = []
        for (index, list) in lists.enumerated() {
            for word in list { words.append((word, index)) }
        }
        self.words = words.sorted { $0.word.lexicographicallyPrecedes($1.word) }
    }

    /// Every form of a folded word, itself included.
    func forms(of word: [UInt32]) -> [[UInt32]] {
        let irregular = irregularForms(of: word)
        let forms = irregular.isEmpty ? Self.regularForms(of: word) : irregular
        return forms + forms.map { $0 + [Scalar.apostrophe, Letter.s] }
    }

    private func irregularForms(of word: [UInt32]) -> [[UInt32]] {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].word.lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        var forms: [[UInt32]] = []
        while low < words.count, words[low].word == word {
            forms += lists[words[low].list]
            low += 1
        }
        return forms
    }

    private static func regularForms(of word: [UInt32]) -> [[UInt32]] {
        guard let last = word.last, word.count > 1 else { return [word] }
        let stem = Array(word.dropLast())
        if last == Letter.e { return [word, word + [Letter.s], word + [Letter.d], stem + Letter.ing] }
        if last == Letter.y, !isVowel(stem.last) {
            return [word, stem + Letter.ies, stem + Letter.ied, word + Letter.ing]
        }
        let plural = takesES(word) ? word + Letter.es : word + [Letter.s]
        var forms = [word, plural, word + Letter.ed, word + Letter.ing]
        if doubles(word) { forms += [word + [last] + Letter.ed, word + [last] + Letter.ing] }
        return forms
    }

    private static func takesES(_ word: [UInt32]) -> Bool {
        let last = word[word.count - 1]
        if last == Letter.s || last == Letter.x || last == Letter.z { return true }
        return last == Letter.h && (word[word.count - 2] == Letter.c || word[word.count - 2] == Letter.s)
    }

    /// Whether it ends in one vowel and one consonant that may be doubled.
    private static func doubles(_ word: [UInt32]) -> Bool {
        guard word.count > 2, let last = word.last, !isVowel(last) else { return false }
        if last == Letter.w || last == Letter.x || last == Letter.y { return false }
        return isVowel(word[word.count - 2]) && !isVowel(word[word.count - 3])
    }

    private static func isVowel(_ scalar: UInt32?) -> Bool {
        switch scalar {
        case Letter.a, Letter.e, Letter.i, Letter.o, Letter.u: true
        default: false
        }
    }
}

private enum Letter {
    static let a: UInt32 = 0x61
    static let c: UInt32 = 0x63
    static let d: UInt32 = 0x64
    static let e: UInt32 = 0x65
    static let g: UInt32 = 0x67
    static let h: UInt32 = 0x68
    static let i: UInt32 = 0x69
    static let n: UInt32 = 0x6E
    static let o: UInt32 = 0x6F
    static let s: UInt32 = 0x73
    static let u: UInt32 = 0x75
    static let w: UInt32 = 0x77
    static let x: UInt32 = 0x78
    static let y: UInt32 = 0x79
    static let z: UInt32 = 0x7A

    static let ing = [i, n, g]
    static let ed = [e, d]
    static let es = [e, s]
    static let ies = [i, e, s]
    static let ied = [i, e, d]
}
