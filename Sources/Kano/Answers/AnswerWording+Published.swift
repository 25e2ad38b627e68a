extension AnswerWording {
    /// The sets that are in published or shipped use, and one proposal in Indonesian.
    ///
    /// Source: Berger, C. and others, Center for Quality of Management Journal 2 (1993), number 4 (`kano1984`,
    /// `berger_enjoy`, `bbn_rs1`, `pouliot`); Löfgren, M. and Witell, L., Quality Management Journal 15 (2008), 59–75;
    /// Chapman, C. and Callegaro, M., Kano analysis: a critical survey science review, Sawtooth Software Conference
    /// 2022; Chen 2020, two different halves; the R package stp25kano after E. Klopp (`de_standard`); Theresia 2001
    /// (`id_short`). `id_proposal` awaits a native reader.
    public static let published: [AnswerWording] =
        texts.compactMap { AnswerWording(identifier: $0.0, language: $0.1, texts: $0.2) }

    private static let texts: [(String, String, [String])] = [
        (
            "kano1984", "en",
            [
                "I like it that way", "It must be that way", "I am neutral", "I can live with it that way",
                "I dislike it that way",
            ]
        ),
        (
            "berger_enjoy", "en",
            [
                "I enjoy it that way", "It is a basic necessity or I expect it that way", "I am neutral",
                "I dislike it, but I can live with it that way", "I dislike it, and I can't accept it",
            ]
        ),
        (
            "bbn_rs1", "en",
            [
                "This would be very helpful to me", "This is a basic requirement for me", "This would not affect me",
                "This would be a minor inconvenience", "This would be a major problem for me",
            ]
        ),
        ("pouliot", "en", ["I like it", "I expect it", "I'm neutral", "I can tolerate it", "I dislike it"]),
        (
            "lofgren_witell2008", "en",
            [
                "I like it that way", "I am expecting it to be that way", "I am neutral",
                "I can accept it to be that way", "I dislike it that way",
            ]
        ),
        (
            "chapman_callegaro2022", "en",
            ["I like it", "I expect it", "I feel neutral", "I can tolerate it", "I dislike it"]
        ),
        (
            "chen2020_functional", "en",
            [
                "I like it", "I take it for granted", "I have no feeling about it", "I reluctantly accept it",
                "I don't like it",
            ]
        ),
        (
            "chen2020_dysfunctional", "en",
            [
                "I like it very much", "I take it for granted", "I have no feeling about it", "I barely accept it",
                "I don't like it",
            ]
        ),
        (
            "de_standard", "de",
            [
                "Das würde mich sehr freuen", "Das setze ich voraus", "Das ist mir egal",
                "Das könnte ich eventuell in Kauf nehmen", "Das würde mich sehr stören",
            ]
        ),
        (
            "de_variant", "de",
            [
                "Das würde mich sehr freuen", "Das setze ich voraus", "Das ist mir egal", "Das könnte ich hinnehmen",
                "Das würde mich stören",
            ]
        ),
        ("id_short", "id", ["Suka", "Mengharapkan", "Netral", "Toleransi", "Tidak suka"]),
        (
            "id_proposal", "id",
            [
                "Saya suka", "Memang sudah seharusnya begitu", "Saya netral", "Saya masih bisa menerimanya",
                "Saya tidak suka",
            ]
        ),
    ]
}
