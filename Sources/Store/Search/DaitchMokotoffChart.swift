/// The coding chart of the Daitch–Mokotoff soundex.
enum DaitchMokotoffChart {
    /// The sounds by their first letter, the longest first.
    static let sounds: [UInt8: [DaitchMokotoff.Sound]] = {
        let all = rows.flatMap { letters, first, beforeVowel, elsewhere in
            letters.split(separator: " ").map { letters in
                DaitchMokotoff.Sound(
                    letters: Array(letters.utf8),
                    first: ways(first),
                    beforeVowel: ways(beforeVowel),
                    elsewhere: ways(elsewhere)
                )
            }
        }
        return Dictionary(grouping: all) { $0.letters[0] }
            .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
    }()

    private static func ways(_ codes: String) -> [String] {
        codes.split(separator: "/").map(String.init)
    }

    /// Letters; digits at the start of a name, before a vowel, and elsewhere; a stroke between two ways to say it.
    private static let rows: [(String, String, String, String)] = [
        ("a e i o u ue", "0", "-", "-"),
        ("ai aj ay ei ej ey oi oj oy ui uj uy", "0", "1", "-"),
        ("au", "0", "7", "-"),
        ("eu", "1", "1", "-"),
        ("ia ie io iu y", "1", "-", "-"),
        ("j", "1/4", "-/4", "-/4"),
        ("sc schtch schtsch schtsh shch shtch shtsh stch strs strz stsch stsh szcs szcz", "2", "4", "4"),
        ("zdz zdzh zhdzh", "2", "4", "4"),
        ("schd scht sd shd sht st szd szt zd zhd", "2", "43", "43"),
        ("d dt t th", "3", "3", "3"),
        ("cs csz cz czs drs drz ds dsh dsz dz dzh dzs", "4", "4", "4"),
        ("s sch sh sz", "4", "4", "4"),
        ("tc tch ths trs trz ts tsch tsh tsz ttch tts ttsch ttsz ttz tz tzs", "4", "4", "4"),
        ("z zh zs zsch zsh", "4", "4", "4"),
        ("c ch", "4/5", "4/5", "4/5"),
        ("ck", "5/45", "5/45", "5/45"),
        ("g k kh q", "5", "5", "5"),
        ("h", "5", "5", "-"),
        ("chs ks x", "5", "54", "54"),
        ("m n", "6", "6", "6"),
        ("mn nm", "6-6", "6-6", "6-6"),
        ("b f fb p pf ph v w", "7", "7", "7"),
        ("l", "8", "8", "8"),
        ("r", "9", "9", "9"),
        ("rs rz", "4/94", "4/94", "4/94"),
    ]
}
