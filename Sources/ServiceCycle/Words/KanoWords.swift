/// The five answers to each half of a Kano pair.
package enum KanoWords {
    /// The words of an answer, 1…5.
    package static func answer(_ point: Int) -> Phrase? {
        switch point {
        case 1: Phrase(en: "I like it", de: "Das gefällt mir", id: "Saya suka")
        case 2: Phrase(en: "I expect it", de: "Das erwarte ich", id: "Memang seharusnya begitu")
        case 3: Phrase(en: "I am neutral", de: "Das ist mir egal", id: "Biasa saja")
        case 4: Phrase(en: "I can live with it", de: "Damit kann ich leben", id: "Masih bisa saya terima")
        case 5: Phrase(en: "I dislike it", de: "Das stört mich", id: "Saya tidak suka")
        default: nil
        }
    }
}
