internal import ServiceCycle

/// Sets of labels that surveys often use, each in the order of its points.
struct LabelScale: Equatable, Sendable {
    enum Subject: Sendable {
        case satisfaction, quality, agreement, frequency, importance, ease
        /// The five answers of a Kano question: like, must be, neutral, live with, dislike.
        case kano
    }

    let subject: Subject

    /// The point of each label that was found, as it is written in the table.
    let points: [String: Int]

    /// How many points the whole set has.
    let length: Int

    /// The set that holds all of some labels, nil where none does.
    init?(_ labels: [String]) {
        guard labels.count >= 2 else { return nil }
        for (subject, sets) in Self.known {
            for set in sets {
                let order = set.map(Self.plain)
                let found = labels.map { order.firstIndex(of: Self.plain($0)) }
                guard found.allSatisfy({ $0 != nil }) else { continue }
                self.subject = subject
                points = Dictionary(zip(labels, found.map { ($0 ?? 0) + 1 })) { first, _ in first }
                length = set.count
                return
            }
        }
        return nil
    }

    /// Labels differ in capitals, spaces and full stops.
    private static func plain(_ label: String) -> String {
        String(label.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static let known: [(Subject, [[String]])] = [
        (.kano, kano), (.satisfaction, satisfaction), (.quality, quality), (.agreement, agreement),
        (.ease, ease), (.importance, importance), (.frequency, frequency),
    ]

    private static let kano = [
        ["I like it", "It must be", "I am neutral", "I can live with it", "I dislike it"],
        ["I like it", "I expect it", "I am neutral", "I can tolerate it", "I dislike it"],
        ["Like", "Must be", "Neutral", "Live with", "Dislike"],
        [
            "Das würde mich sehr freuen", "Das setze ich voraus", "Das ist mir egal", "Das könnte ich hinnehmen",
            "Das würde mich sehr stören",
        ],
        ["Saya suka", "Memang harus begitu", "Biasa saja", "Masih bisa diterima", "Saya tidak suka"],
        ["마음에 든다", "당연하다", "아무런 느낌이 없다", "하는 수 없다", "마음에 안 든다"],
    ]
    private static let satisfaction = [
        ["Very dissatisfied", "Dissatisfied", "Neither satisfied nor dissatisfied", "Satisfied", "Very satisfied"],
        ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
        ["Very unsatisfied", "Unsatisfied", "Neutral", "Satisfied", "Very satisfied"],
        ["Sehr unzufrieden", "Unzufrieden", "Teils, teils", "Zufrieden", "Sehr zufrieden"],
        ["Sehr unzufrieden", "Eher unzufrieden", "Teils, teils", "Eher zufrieden", "Sehr zufrieden"],
        ["Sehr unzufrieden", "Unzufrieden", "Neutral", "Zufrieden", "Sehr zufrieden"],
        ["Sangat tidak puas", "Tidak puas", "Biasa saja", "Puas", "Sangat puas"],
        ["Sangat tidak puas", "Tidak puas", "Cukup", "Puas", "Sangat puas"],
        ["매우 불만족", "불만족", "보통", "만족", "매우 만족"],
    ]
    private static let quality = [
        ["Very poor", "Poor", "Fair", "Good", "Very good"], ["Poor", "Fair", "Good", "Very good", "Excellent"],
        ["Very bad", "Bad", "Average", "Good", "Very good"],
        ["Unacceptable", "Below average", "Average", "Good", "Outstanding"],
        ["Sehr schlecht", "Schlecht", "Mittel", "Gut", "Sehr gut"],
        ["Ungenügend", "Mangelhaft", "Ausreichend", "Befriedigend", "Gut", "Sehr gut"],
        ["Sangat buruk", "Buruk", "Cukup", "Baik", "Sangat baik"],
    ]
    private static let agreement = [
        ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
        ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
        [
            "Stimme überhaupt nicht zu", "Stimme eher nicht zu", "Teils, teils", "Stimme eher zu",
            "Stimme voll und ganz zu",
        ],
        ["Trifft nicht zu", "Trifft eher nicht zu", "Teils, teils", "Trifft eher zu", "Trifft zu"],
        ["Sangat tidak setuju", "Tidak setuju", "Netral", "Setuju", "Sangat setuju"],
        ["전혀 그렇지 않다", "그렇지 않다", "보통이다", "그렇다", "매우 그렇다"],
    ]
    private static let ease = [
        ["Very difficult", "Difficult", "Neither easy nor difficult", "Easy", "Very easy"],
        ["Very difficult", "Difficult", "Neutral", "Easy", "Very easy"],
        ["Sehr schwierig", "Schwierig", "Teils, teils", "Leicht", "Sehr leicht"],
        ["Sangat sulit", "Sulit", "Biasa saja", "Mudah", "Sangat mudah"],
    ]
    private static let importance = [
        ["Not important", "Slightly important", "Fairly important", "Important", "Very important"],
        ["Unwichtig", "Etwas wichtig", "Ziemlich wichtig", "Wichtig", "Sehr wichtig"],
        ["Tidak penting", "Agak penting", "Cukup penting", "Penting", "Sangat penting"],
    ]
    private static let frequency = [
        ["Never", "Rarely", "Sometimes", "Often", "Always"], ["Nie", "Selten", "Manchmal", "Oft", "Immer"],
        ["Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu"],
    ]
}

/// Words that stand where there is no answer.
enum NoAnswer {
    private static let words: Set<String> = [
        "na", "nan", "none", "null", "missing", "noanswer", "dontknow", "idontknow", "donotknow", "refused",
        "notapplicable",
        "neverused", "ka", "keineangabe", "keineantwort", "weißnicht", "weissnicht", "weißichnicht", "nichtgenutzt",
        "entfällt", "tidaktahu", "tidakadajawaban", "tidakmenjawab", "tidakberlaku", "없음", "무응답", "모름", "해당없음", "x",
    ]

    /// Whether a cell says that there is no answer: one of those words, or nothing but signs.
    static func isMeant(by cell: String) -> Bool {
        let plain = String(cell.lowercased().filter { $0.isLetter || $0.isNumber })
        return plain.isEmpty ? !cell.isEmpty : words.contains(plain)
    }
}
