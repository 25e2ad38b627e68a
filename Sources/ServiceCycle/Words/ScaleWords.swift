/// What the points of scales are called, where a survey does not say it itself.
package enum ScaleWords {
    /// The five answers to either half of a Kano pair, in the order in which they are counted.
    ///
    /// They are no scale from good to bad. Source: Kano and others 1984, in the wording of Berger and others 1993 (English);
    /// the R package stp25kano after E. Klopp (German). The Indonesian sentences are ours.
    package static let kano = [
        Phrase(en: "I like it that way", de: "Das würde mich sehr freuen", id: "Saya suka"),
        Phrase(en: "It must be that way", de: "Das setze ich voraus", id: "Memang sudah seharusnya begitu"),
        Phrase(en: "I am neutral", de: "Das ist mir egal", id: "Saya netral"),
        Phrase(
            en: "I can live with it that way",
            de: "Das könnte ich in Kauf nehmen",
            id: "Saya masih bisa menerimanya"
        ),
        Phrase(en: "I dislike it that way", de: "Das würde mich sehr stören", id: "Saya tidak suka"),
    ]

    /// What the first and the last point of a scale without labels mean, nil for kinds that need no such words.
    package static func ends(of kind: Question.Kind) -> (first: Phrase, last: Phrase)? {
        switch kind {
        case .rating, .expectation: (worst, best)
        case .nps: (unlikely, likely)
        case .effort: (hard, easy)
        case .importance: (unimportant, important)
        case .kano, .choice, .choices, .text: nil
        }
    }

    private static let worst = Phrase(en: "very bad", de: "sehr schlecht", id: "sangat buruk")
    private static let best = Phrase(en: "very good", de: "sehr gut", id: "sangat baik")
    private static let unlikely = Phrase(
        en: "not at all likely",
        de: "äußerst unwahrscheinlich",
        id: "sangat tidak mungkin"
    )
    private static let likely = Phrase(en: "extremely likely", de: "äußerst wahrscheinlich", id: "sangat mungkin")
    private static let hard = Phrase(en: "very difficult", de: "sehr schwierig", id: "sangat sulit")
    private static let easy = Phrase(en: "very easy", de: "sehr einfach", id: "sangat mudah")
    private static let unimportant = Phrase(
        en: "not important at all",
        de: "gar nicht wichtig",
        id: "sama sekali tidak penting"
    )
    private static let important = Phrase(en: "extremely important", de: "äußerst wichtig", id: "sangat penting")
}
