/// What the fields of a map and of a survey are called.
extension EditorWords {
    package static let name = Phrase(en: "Name", de: "Name", id: "Nama")
    package static let description = Phrase(en: "What happens", de: "Was geschieht", id: "Yang terjadi")
    package static let cycleDescription = Phrase(en: "In short", de: "Kurz gesagt", id: "Ringkasnya")
    package static let phase = Phrase(en: "Phase", de: "Phase", id: "Fase")
    package static let place = Phrase(en: "Where", de: "Wo", id: "Di mana")
    package static let actor = Phrase(en: "Who acts", de: "Wer handelt", id: "Siapa pelakunya")
    package static let standard = Phrase(en: "Standard", de: "Standard", id: "Standar")
    package static let conduct = Phrase(en: "Conduct", de: "Verhalten", id: "Sikap petugas")
    package static let evidence = Phrase(
        en: "What the customer sees and takes along",
        de: "Was die Kundschaft sieht und mitnimmt",
        id: "Yang dilihat dan dibawa pelanggan"
    )
    package static let backStage = Phrase(
        en: "Behind the scenes",
        de: "Hinter den Kulissen",
        id: "Di balik layar"
    )
    package static let support = Phrase(
        en: "Systems and suppliers",
        de: "Systeme und Zulieferer",
        id: "Sistem dan pemasok"
    )
    package static let drawn = Phrase(
        en: "Drawn curve, −5 to +5",
        de: "Gezeichnete Kurve, −5 bis +5",
        id: "Kurva gambar, −5 sampai +5"
    )
    package static let drawnRange = Phrase(
        en: "Type a number from −5 to +5, or nothing.",
        de: "Geben Sie eine Zahl von −5 bis +5 ein oder nichts.",
        id: "Ketik angka dari −5 sampai +5, atau kosongkan."
    )
    package static let owner = Phrase(en: "Responsible", de: "Verantwortlich", id: "Penanggung jawab")
    package static let criticality = Phrase(en: "Criticality", de: "Kritikalität", id: "Tingkat kritis")
    package static let reason = Phrase(en: "Why", de: "Warum", id: "Alasannya")
    package static let touchpoint = Phrase(en: "Touchpoint", de: "Kontaktpunkt", id: "Titik kontak")
    package static let touchpointKind = Phrase(en: "Kind", de: "Art", id: "Jenis")
    package static let title = Phrase(en: "Title", de: "Titel", id: "Judul")
    package static let introduction = Phrase(en: "Before the questions", de: "Vor den Fragen", id: "Sebelum pertanyaan")
    package static let thanks = Phrase(en: "After the answers", de: "Nach den Antworten", id: "Setelah jawaban")
    package static let access = Phrase(en: "Who may answer", de: "Wer antworten darf", id: "Siapa yang boleh menjawab")
    package static let text = Phrase(en: "Question", de: "Frage", id: "Pertanyaan")
    package static let second = Phrase(en: "Second half", de: "Zweite Hälfte", id: "Bagian kedua")
    package static let moment = Phrase(en: "Moment", de: "Moment", id: "Momen")
    package static let kind = Phrase(en: "Kind of question", de: "Art der Frage", id: "Jenis pertanyaan")
    package static let points = Phrase(en: "Points", de: "Punkte", id: "Jumlah tingkat")
    package static let labels = Phrase(en: "Words of the scale", de: "Worte der Skala", id: "Kata-kata skala")
    package static let options = Phrase(
        en: "Answers to choose from",
        de: "Antworten zur Auswahl",
        id: "Pilihan jawaban"
    )
    package static let required = Phrase(en: "Must be answered", de: "Muss beantwortet werden", id: "Wajib dijawab")

    /// The phrases by the first part of a field's name.
    private static let byName: [String: Phrase] = [
        "name": name, "description": description, "phase": phase, "place": place, "actor": actor,
        "standard": standard, "conduct": conduct, "owner": owner, "criticality": criticality, "reason": reason,
        "drawn": drawn, "evidence": evidence, "back-stage": backStage, "support": support,
        "touchpoint": touchpoint, "title": title, "introduction": introduction, "thanks": thanks, "access": access,
        "text": text, "second": second, "moment": moment, "kind": kind, "points": points, "label": labels,
        "option": options, "removed": options, "required": required,
    ]

    /// A field's name as people know it: `name.de` is "Name (Deutsch)".
    package static func label(of field: String, _ reader: Language) -> String {
        let parts = field.split(separator: ".")
        let label = parts.first.flatMap { byName[String($0)] }?[reader] ?? field
        guard parts.count > 1, let language = parts.last.flatMap({ Language($0) }) else { return label }
        return "\(label) (\(name(of: language)))"
    }

    package static func actor(_ actor: Moment.Actor) -> Phrase {
        switch actor {
        case .customer: Phrase(en: "The customer", de: "Die Kundschaft", id: "Pelanggan")
        case .frontStage: Phrase(en: "Staff in sight", de: "Sichtbares Personal", id: "Petugas yang terlihat")
        case .backStage: Phrase(en: "Staff out of sight", de: "Personal im Hintergrund", id: "Petugas di balik layar")
        }
    }

    package static func touchpointKind(_ kind: Touchpoint.Kind) -> Phrase {
        switch kind {
        case .service: Phrase(en: "Service", de: "Service", id: "Layanan")
        case .exposure: Phrase(en: "Only seen", de: "Nur gesehen", id: "Hanya terlihat")
        }
    }

    /// What stands before and after the number of a standard.
    package static func standard(_ unit: Standard.Unit) -> (lead: Phrase, rest: Phrase) {
        switch unit {
        case .percentSatisfied: (atLeast, Phrase(en: "% satisfied", de: "% zufrieden", id: "% puas"))
        case .meanRating:
            (atLeast, Phrase(en: "points on average", de: "Punkte im Mittel", id: "poin rata-rata"))
        case .minutes: (atMost, Phrase(en: "minutes", de: "Minuten", id: "menit"))
        case .seconds: (atMost, Phrase(en: "seconds", de: "Sekunden", id: "detik"))
        case .perHundredVisits:
            (atMost, Phrase(en: "times in 100 visits", de: "Mal in 100 Besuchen", id: "kali per 100 kunjungan"))
        }
    }

    private static let atLeast = Phrase(en: "At least", de: "Mindestens", id: "Minimal")
    private static let atMost = Phrase(en: "At most", de: "Höchstens", id: "Maksimal")

    /// A standard in a few characters, such as `≥ 80 %` or `≤ 10 min`.
    package static func short(_ standard: Standard, _ reader: Language) -> String {
        let space = NumberFormat.space
        let number = Standard.text(of: standard.target).replacing(".", with: ReportPunctuation.point[reader])
        return switch standard.unit {
        case .percentSatisfied: "≥\(space)\(number)\(space)%"
        case .meanRating: "≥\(space)\(number)"
        case .minutes: "≤\(space)\(number)\(space)min"
        case .seconds: "≤\(space)\(number)\(space)s"
        case .perHundredVisits: "≤\(space)\(number)\(space)/\(space)100"
        }
    }
}
