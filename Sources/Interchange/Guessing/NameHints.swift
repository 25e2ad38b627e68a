/// What a column's name says of it, in the languages that tables come in.
enum NameHints {
    /// A subject and the words that speak for it: whole words, and beginnings of words from four letters on.
    enum Subject: CaseIterable {
        case time, weight, key, location, channel, segment, language, wave
        case expectation, perception, importance, recommendation, effort, comment

        fileprivate var words: Set<String> {
            switch self {
            case .time: ["date", "time", "datetime", "day", "datum", "zeit", "tag", "tanggal", "waktu", "tgl", "jam"]
            case .weight: ["weight", "wt", "wgt", "gewicht", "bobot"]
            case .key: ["id", "nr", "no", "num", "number", "nummer", "nomor", "uuid", "key", "respnum", "case"]
            case .location:
                ["location", "branch", "site", "store", "shop", "ort", "filiale", "cabang", "lokasi", "toko"]
            case .channel: ["channel", "kanal", "saluran"]
            case .segment: ["segment", "segmen"]
            case .language: ["language", "lang", "sprache", "bahasa", "locale"]
            case .wave: ["wave", "welle", "gelombang", "round", "year", "jahr", "tahun", "quarter", "quartal"]
            case .expectation: ["expected", "expectation", "erwartet", "harapan", "wanted"]
            case .perception: ["perceived", "perception", "actual", "erlebt", "kenyataan", "was"]
            case .importance: ["importance", "important", "wichtig", "wichtigkeit", "penting", "kepentingan"]
            case .recommendation: ["recommend", "nps", "recommendation", "rekomendasi"]
            case .effort: ["effort", "ease", "aufwand", "kemudahan"]
            case .comment: ["comment", "comments", "remark", "remarks", "text", "kommentar", "komentar", "saran"]
            }
        }

        /// Whether it surrounds an answer, such as its time or place, and is not the answer to a question.
        fileprivate var isSurrounding: Bool {
            switch self {
            case .time, .weight, .key, .location, .channel, .segment, .language, .wave: true
            case .expectation, .perception, .importance, .recommendation, .effort, .comment: false
            }
        }

        /// Beginnings of words, and pieces of languages that write without spaces.
        fileprivate var stems: [String] {
            switch self {
            case .time: ["timest", "zeitstempel", "zeitpunkt", "answered", "submitted", "날짜", "일시"]
            case .weight: ["gewichtung", "weighting", "pembobot", "가중치"]
            case .key: ["respondent", "identif", "receipt", "beleg", "rechnung", "kwitansi", "번호"]
            case .location: ["standort", "niederlassung", "지점", "매장"]
            case .channel: ["채널"]
            case .segment: ["kundengruppe", "customertype", "고객"]
            case .language: ["언어"]
            case .wave: ["차수"]
            case .expectation: ["expect", "erwart", "harap", "기대"]
            case .perception: ["perceiv", "wahrgenomm", "wahrnehm", "erleb", "dirasakan", "인지"]
            case .importance: ["importan", "wichtig", "penting", "중요"]
            case .recommendation: ["recommend", "empfehl", "weiterempf", "rekomend", "추천"]
            case .effort: ["effort", "mühe"]
            case .comment: ["comment", "remark", "bemerk", "anmerk", "feedback", "의견", "기타"]
            }
        }
    }

    /// What surrounds an answer has a short name: a question about a branch is not the branch.
    private static let longestName = 6

    /// Whether a name speaks for a subject.
    static func speaks(_ name: String, for subject: Subject) -> Bool {
        let words = words(of: name)
        guard words.count <= longestName || !subject.isSurrounding else { return false }
        if words.contains(where: subject.words.contains) { return true }
        return words.contains { word in
            subject.stems.contains { word.hasPrefix($0) || !$0.isASCII && word.contains($0) }
        }
    }

    /// The words of a name: `Q7A_FoodCourt` gives `q`, `7`, `a`, `food`, `court`.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for character in name {
            let isWord = character.isLetter || character.isNumber
            let isBreak =
                !isWord || character.isNumber != previous.isNumber || character.isUppercase && previous.isLowercase
            if isBreak, !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
            if isWord { word.append(character) }
            previous = character
        }
        return word.isEmpty ? words : words + [word.lowercased()]
    }

    /// How much two names have in common: shared words over all words, 0…1.
    static func likeness(_ left: String, _ right: String) -> Double {
        let (left, right) = (Set(words(of: left)), Set(words(of: right)))
        let all = left.union(right).count
        return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
    }
}

extension String {
    fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
