/// What a Kano study found, in a sentence.
package enum KanoFindingWords {
    // swift-format-ignore: LineLength
    package static let mustBe = Phrase(
        en: "“{name}” is taken for granted: without it {worse} are annoyed ({worseInterval}, {count}).",
        de: "„{name}“ gilt als selbstverständlich: Ohne das sind {worse} verärgert ({worseInterval}, {count}).",
        id: "“{name}” dianggap sudah semestinya: tanpanya {worse} merasa kecewa ({worseInterval}, {count})."
    )
    // swift-format-ignore: LineLength
    package static let oneDimensional = Phrase(
        en:
            "“{name}” counts both ways: {better} are pleased with it ({betterInterval}), {worse} are annoyed without it ({worseInterval}, {count}).",
        de:
            "„{name}“ zählt in beide Richtungen: {better} sind damit zufrieden ({betterInterval}), {worse} ohne das verärgert ({worseInterval}, {count}).",
        id:
            "“{name}” berpengaruh dua arah: {better} senang jika ada ({betterInterval}), {worse} kecewa jika tidak ada ({worseInterval}, {count})."
    )
    // swift-format-ignore: LineLength
    package static let attractive = Phrase(
        en:
            "“{name}” delights: {better} are pleased with it ({betterInterval}), {worse} are annoyed without it ({worseInterval}, {count}).",
        de:
            "„{name}“ begeistert: {better} freuen sich darüber ({betterInterval}), {worse} vermissen es ({worseInterval}, {count}).",
        id:
            "“{name}” membuat senang: {better} senang jika ada ({betterInterval}), {worse} kecewa jika tidak ada ({worseInterval}, {count})."
    )
    package static let noneTold = Phrase(
        en: "No attribute has one certain category: the two largest are nowhere told apart.",
        de: "Kein Merkmal hat eine sichere Kategorie: Die beiden größten sind nirgends zu unterscheiden.",
        id: "Belum ada atribut dengan kategori yang pasti: dua kategori terbesar belum bisa dibedakan."
    )
    package static let noneMatters = Phrase(
        en: "Nothing that was asked certainly pleases or annoys.",
        de: "Nichts von dem, was gefragt wurde, erfreut oder ärgert mit Sicherheit.",
        id: "Tidak ada yang ditanyakan yang pasti menyenangkan atau mengecewakan."
    )
    package static let tooFew = Phrase(
        en: "Too little data: no Kano pair has five answers in this period.",
        de: "Zu wenige Daten: Kein Kano-Paar hat in diesem Zeitraum fünf Antworten.",
        id: "Data terlalu sedikit: belum ada pasangan Kano dengan lima jawaban dalam periode ini."
    )

    package static let unclear = Phrase(
        en: "Not told apart",
        de: "Nicht unterscheidbar",
        id: "Belum bisa dibedakan"
    )
    // swift-format-ignore: LineLength
    package static let planeDescription = Phrase(
        en:
            "To the right: how many are annoyed without it (Worse). Upwards: how many are pleased with it (Better). Around each mark the region that contains its true place with 95 % confidence; a hollow mark has no single category. The table below has every figure.",
        de:
            "Nach rechts: wie viele ohne das verärgert sind (Worse). Nach oben: wie viele sich darüber freuen (Better). Um jeden Punkt der Bereich, der seinen wahren Ort mit 95 % Sicherheit enthält; ein hohler Punkt hat keine einzelne Kategorie. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Ke kanan: berapa banyak yang kecewa jika tidak ada (Worse). Ke atas: berapa banyak yang senang jika ada (Better). Di sekitar setiap titik ada daerah yang memuat letak sebenarnya dengan kepastian 95 %; titik kosong tidak punya satu kategori. Semua angka ada di tabel di bawah."
    )
    package static let right = Phrase(
        en: "Worse: annoyed without it",
        de: "Worse: ohne das verärgert",
        id: "Worse: kecewa jika tidak ada"
    )
    package static let up = Phrase(
        en: "Better: pleased with it",
        de: "Better: damit zufrieden",
        id: "Better: senang jika ada"
    )
    package static let clearLegend = Phrase(en: "one category", de: "eine Kategorie", id: "satu kategori")
    package static let mixedLegend = Phrase(en: "mixed", de: "gemischt", id: "campuran")
    package static let regionLegend = Phrase(
        en: "where it truly lies, 95 %",
        de: "wo es wirklich liegt, 95 %",
        id: "letak sebenarnya, 95 %"
    )
    package static let moveLegend = Phrase(
        en: "certain move from {before}",
        de: "sichere Verschiebung seit {before}",
        id: "pergeseran pasti sejak {before}"
    )
    package static let noMoveLegend = Phrase(
        en: "move without evidence",
        de: "Verschiebung ohne Nachweis",
        id: "pergeseran tanpa bukti"
    )
}
