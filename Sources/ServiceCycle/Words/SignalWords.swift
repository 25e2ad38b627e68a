/// The words about weeks that are more than chance would do, found without anybody looking.
package enum SignalWords {
    package static let title = Phrase(en: "Signals", de: "Signale", id: "Sinyal")
    // swift-format-ignore: LineLength
    package static let lead = Phrase(
        en: "Weeks of a moment, everywhere or at one location, that chance rarely makes while nothing changes.",
        de:
            "Wochen eines Moments, überall oder an einem Standort, wie sie der Zufall selten macht, solange sich nichts ändert.",
        id: "Minggu pada suatu momen, di semua lokasi atau di satu lokasi, yang jarang terjadi karena kebetulan."
    )
    package static let new = Phrase(en: "New signals", de: "Neue Signale", id: "Sinyal baru")
    package static let seen = Phrase(en: "Seen", de: "Gesehen", id: "Sudah dilihat")
    package static let none = Phrase(
        en: "No new signal: what moves is within chance.",
        de: "Kein neues Signal: Was sich bewegt, liegt im Rahmen des Zufalls.",
        id: "Tidak ada sinyal baru: perubahannya masih dalam batas kebetulan."
    )
    package static let unwatched = Phrase(
        en: "No moment has twelve weeks of answers yet; from then on each week is judged as soon as it is over.",
        de:
            "Noch hat kein Moment zwölf Wochen mit Antworten; von da an wird jede Woche beurteilt, sobald sie vorbei ist.",
        id: "Belum ada momen dengan dua belas minggu jawaban; setelah itu setiap minggu dinilai begitu berakhir."
    )
    package static let all = Phrase(en: "All signals", de: "Alle Signale", id: "Semua sinyal")
    package static let everywhere = Phrase(en: "everywhere", de: "überall", id: "semua lokasi")

    /// What is watched, and how often that cries wolf.
    // swift-format-ignore: LineLength
    package static let watched = Plural(
        one: Phrase(
            en:
                "One chart is watched. While nothing changes, chance raises about {alarms} false alarms in four weeks, more where answers are few.",
            de:
                "Eine Karte wird beobachtet. Solange sich nichts ändert, gibt der Zufall in vier Wochen etwa {alarms} Fehlalarme, mehr bei wenigen Antworten.",
            id:
                "Satu peta dipantau. Selama tidak ada perubahan, kebetulan memicu sekitar {alarms} alarm palsu dalam empat minggu, lebih banyak bila jawabannya sedikit."
        ),
        other: Phrase(
            en:
                "{count} charts are watched, one for each moment and place. While nothing changes, chance raises about {alarms} false alarms among them in four weeks, more where answers are few.",
            de:
                "{count} Karten werden beobachtet, eine je Moment und Ort. Solange sich nichts ändert, gibt der Zufall darunter in vier Wochen etwa {alarms} Fehlalarme, mehr bei wenigen Antworten.",
            id:
                "{count} peta dipantau, satu untuk setiap momen dan tempat. Selama tidak ada perubahan, kebetulan memicu sekitar {alarms} alarm palsu di antaranya dalam empat minggu, lebih banyak bila jawabannya sedikit."
        )
    )

    /// One week, or the last of several.
    package static let detail = Plural(
        one: Phrase(
            en: "Week of {week}: {what}. Usual is {usual}.",
            de: "Woche ab {week}: {what}. Üblich sind {usual}.",
            id: "Minggu {week}: {what}. Lazimnya {usual}."
        ),
        other: Phrase(
            en: "{count} weeks since {first}, the last of them the week of {week}: {what}. Usual is {usual}.",
            de: "{count} Wochen seit {first}, zuletzt die Woche ab {week}: {what}. Üblich sind {usual}.",
            id: "{count} minggu sejak {first}, yang terakhir minggu {week}: {what}. Lazimnya {usual}."
        )
    )
    package static let see = Phrase(
        en: "Mark as seen",
        de: "Als gesehen markieren",
        id: "Tandai sudah dilihat"
    )
    package static let unsee = Phrase(en: "Mark as new", de: "Als neu markieren", id: "Tandai sebagai baru")
    package static let seeAbout = Phrase(
        en: "{verb}: {moment}, {place}",
        de: "{verb}: {moment}, {place}",
        id: "{verb}: {moment}, {place}"
    )
    package static let seenBy = Phrase(
        en: "Seen by {login} on {day}",
        de: "Gesehen von {login} am {day}",
        id: "Dilihat oleh {login} pada {day}"
    )
    package static let seenOn = Phrase(en: "Seen on {day}", de: "Gesehen am {day}", id: "Dilihat pada {day}")
    package static let nowSeen = Phrase(
        en: "The signal is seen. It stays in the list of all signals.",
        de: "Das Signal ist gesehen. In der Liste aller Signale bleibt es stehen.",
        id: "Sinyal sudah dilihat dan tetap ada di daftar semua sinyal."
    )
    package static let nowUnseen = Phrase(
        en: "The signal is new again.",
        de: "Das Signal ist wieder neu.",
        id: "Sinyal kembali menjadi baru."
    )
}

extension SignalWords {
    package static let keep = Phrase(
        en: "Keep this baseline for everybody",
        de: "Diese Basis für alle behalten",
        id: "Pakai acuan ini untuk semua orang"
    )
    package static let kept = Phrase(
        en: "This baseline will hold for everybody as soon as it has twelve weeks; until then the former one does.",
        de: "Diese Basis gilt für alle, sobald sie zwölf Wochen hat; bis dahin gilt die frühere.",
        id: "Acuan ini berlaku untuk semua orang begitu mencapai dua belas minggu; sebelumnya acuan lama tetap berlaku."
    )
    package static let waiting = Phrase(
        en: "A new baseline from the week of {week} waits for its twelve weeks.",
        de: "Eine neue Basis ab der Woche vom {week} wartet auf ihre zwölf Wochen.",
        id: "Acuan baru mulai minggu {week} masih menunggu dua belas minggunya."
    )
    package static let frozen = Phrase(
        en: "They were taken on {day} and are kept; later answers to those weeks do not move them.",
        de: "Sie wurden am {day} genommen und bleiben; spätere Antworten zu jenen Wochen verschieben sie nicht.",
        id: "Batas diambil pada {day} dan dipertahankan; jawaban yang datang kemudian tidak menggesernya."
    )
    package static let decided = Phrase(
        en: "{login} decided on {day} that they begin with the week of {week}.",
        de: "{login} hat am {day} entschieden, dass sie mit der Woche ab {week} beginnen.",
        id: "Pada {day}, {login} memutuskan bahwa acuan dimulai dari minggu {week}."
    )
}
