/// What the categories of Kano are called; by their letters, so that no page has to know the method.
package enum KanoCategoryWords {
    /// The name, as the literature of the language has it.
    package static func name(_ letter: String) -> Phrase {
        switch letter {
        case "M": Phrase(en: "must-be", de: "Basismerkmal", id: "keharusan")
        case "O": Phrase(en: "one-dimensional", de: "Leistungsmerkmal", id: "satu ukuran")
        case "A": Phrase(en: "attractive", de: "Begeisterungsmerkmal", id: "menarik")
        case "I": Phrase(en: "indifferent", de: "unerheblich", id: "acuh tak acuh")
        case "R": Phrase(en: "reverse", de: "Rückweisungsmerkmal", id: "kemunduran")
        default: Phrase(en: "questionable", de: "fragwürdig", id: "diragukan")
        }
    }

    /// What it means, in everyday words.
    package static func meaning(_ letter: String) -> Phrase {
        switch letter {
        case "M": Phrase(en: "Taken for granted", de: "Selbstverständlich", id: "Dianggap sudah semestinya")
        case "O": Phrase(en: "The more, the better", de: "Je mehr, desto besser", id: "Makin banyak, makin baik")
        case "A": Phrase(en: "Delights", de: "Begeistert", id: "Membuat senang")
        case "I": Phrase(en: "Leaves customers cold", de: "Lässt kalt", id: "Tidak berpengaruh")
        case "R": Phrase(en: "Not wanted", de: "Nicht erwünscht", id: "Tidak diinginkan")
        default: Phrase(en: "Not understood", de: "Nicht verstanden", id: "Tidak dipahami")
        }
    }
}
