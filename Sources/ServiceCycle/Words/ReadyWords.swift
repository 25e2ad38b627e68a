/// Ready words for questions, as unambiguous as possible: one thing at a time, no leading, nothing twice denied.
enum ReadyWords {
    /// What a kind of question says.
    struct Kind {
        let aboutMoment: Phrase
        let aboutWhole: Phrase
        var secondAboutMoment: Phrase?
        var secondAboutWhole: Phrase?
    }

    static func kind(_ name: String) -> Question.Kind? {
        let labels = labels(name).map(\.texts)
        return switch name {
        case "rating": .rating(points: 5, labels: labels)
        case "effort": .effort(points: 5, labels: labels)
        case "expectation": .expectation(points: 5, labels: labels)
        case "importance": .importance(points: 5, labels: labels)
        case "nps": .nps
        case "kano": .kano
        case "choice": .choice(options)
        case "choices": .choices(options)
        case "text": .text
        default: nil
        }
    }

    static let words: [String: Kind] = [
        "rating": Kind(aboutMoment: ratingOfMoment, aboutWhole: ratingOfWhole),
        "effort": Kind(aboutMoment: effortOfMoment, aboutWhole: effortOfWhole),
        "expectation": Kind(
            aboutMoment: expectedOfMoment,
            aboutWhole: expectedOfWhole,
            secondAboutMoment: livedInMoment,
            secondAboutWhole: livedInWhole
        ),
        "importance": Kind(aboutMoment: importanceOfMoment, aboutWhole: importanceOfWhole),
        "nps": Kind(aboutMoment: recommendation, aboutWhole: recommendation),
        "kano": Kind(
            aboutMoment: withIt,
            aboutWhole: withIt,
            secondAboutMoment: withoutIt,
            secondAboutWhole: withoutIt
        ),
        "choice": Kind(aboutMoment: oneOf, aboutWhole: oneOf),
        "choices": Kind(aboutMoment: anyOf, aboutWhole: anyOf),
        "text": Kind(aboutMoment: anythingOfMoment, aboutWhole: anythingOfWhole),
    ]

    /// The words of the five points, worst or least first; none for kinds without a scale of their own.
    static func labels(_ kind: String) -> [Phrase] {
        switch kind {
        case "rating": satisfaction
        case "effort": ease
        case "expectation": quality
        case "importance": importance
        default: []
        }
    }

    private static var options: [Question.Option] {
        zip(["first", "second"], [firstOption, secondOption]).compactMap { name, words in
            Code(name).map { Question.Option(code: $0, text: words.texts) }
        }
    }

    private static let ratingOfMoment = Phrase(
        en: "{moment}: how satisfied were you with this?",
        de: "{moment}: Wie zufrieden waren Sie damit?",
        id: "{moment}: seberapa puas Anda dengan hal ini?"
    )
    private static let ratingOfWhole = Phrase(
        en: "All in all, how satisfied were you with your visit?",
        de: "Wie zufrieden waren Sie mit Ihrem Besuch insgesamt?",
        id: "Secara keseluruhan, seberapa puas Anda dengan kunjungan Anda?"
    )
    private static let effortOfMoment = Phrase(
        en: "{moment}: how easy was this for you?",
        de: "{moment}: Wie leicht war das für Sie?",
        id: "{moment}: seberapa mudah hal ini bagi Anda?"
    )
    private static let effortOfWhole = Phrase(
        en: "How easy was it to get what you came for?",
        de: "Wie leicht war es, Ihr Anliegen zu erledigen?",
        id: "Seberapa mudah Anda memperoleh apa yang Anda perlukan?"
    )
    private static let expectedOfMoment = Phrase(
        en: "{moment}: what had you expected?",
        de: "{moment}: Was hatten Sie erwartet?",
        id: "{moment}: apa yang Anda harapkan sebelumnya?"
    )
    private static let expectedOfWhole = Phrase(
        en: "What had you expected of your visit?",
        de: "Was hatten Sie von Ihrem Besuch erwartet?",
        id: "Apa yang Anda harapkan dari kunjungan Anda?"
    )
    private static let livedInMoment = Phrase(
        en: "{moment}: and how was it?",
        de: "{moment}: Und wie war es tatsächlich?",
        id: "{moment}: lalu bagaimana kenyataannya?"
    )
    private static let livedInWhole = Phrase(
        en: "And how was it?",
        de: "Und wie war es tatsächlich?",
        id: "Lalu bagaimana kenyataannya?"
    )
    private static let importanceOfMoment = Phrase(
        en: "{moment}: how important is this to you?",
        de: "{moment}: Wie wichtig ist Ihnen das?",
        id: "{moment}: seberapa penting hal ini bagi Anda?"
    )
    private static let importanceOfWhole = Phrase(
        en: "How important is good service to you?",
        de: "Wie wichtig ist Ihnen guter Service?",
        id: "Seberapa penting layanan yang baik bagi Anda?"
    )
    private static let recommendation = Phrase(
        en: "How likely are you to recommend us to friends or colleagues?",
        de: "Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?",
        id: "Seberapa besar kemungkinan Anda merekomendasikan kami kepada teman atau rekan?"
    )
    private static let withIt = Phrase(
        en: "If we offered this – how would you feel?",
        de: "Wenn wir das anbieten würden – wie wäre das für Sie?",
        id: "Jika kami menyediakan hal ini – bagaimana perasaan Anda?"
    )
    private static let withoutIt = Phrase(
        en: "If we did not offer it – how would you feel?",
        de: "Wenn wir es nicht anbieten würden – wie wäre das für Sie?",
        id: "Jika kami tidak menyediakannya – bagaimana perasaan Anda?"
    )
    private static let oneOf = Phrase(
        en: "Which of these fits best?",
        de: "Was davon trifft am besten zu?",
        id: "Mana yang paling sesuai?"
    )
    private static let anyOf = Phrase(
        en: "Which of these apply? Choose all that do.",
        de: "Was davon trifft zu? Wählen Sie alles Zutreffende.",
        id: "Mana saja yang sesuai? Pilih semua yang sesuai."
    )
    private static let anythingOfMoment = Phrase(
        en: "{moment}: what should we know about it?",
        de: "{moment}: Was sollten wir darüber wissen?",
        id: "{moment}: apa yang perlu kami ketahui tentang hal ini?"
    )
    private static let anythingOfWhole = Phrase(
        en: "Is there anything else you would like to tell us?",
        de: "Möchten Sie uns noch etwas sagen?",
        id: "Adakah hal lain yang ingin Anda sampaikan?"
    )
    private static let firstOption = Phrase(en: "First answer", de: "Erste Antwort", id: "Jawaban pertama")
    private static let secondOption = Phrase(en: "Second answer", de: "Zweite Antwort", id: "Jawaban kedua")
}
