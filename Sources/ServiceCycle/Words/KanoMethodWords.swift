/// How the figures of a Kano study are computed and read.
package enum KanoMethodWords {
    // swift-format-ignore: LineLength
    package static let pairsCounted = Phrase(
        en:
            "Answers of the period and filters above in which both halves of the pair were given; each customer counts once for each attribute. With fewer than five nothing is shown.",
        de:
            "Antworten aus Zeitraum und Filtern oben, in denen beide Hälften des Paars gegeben wurden; je Merkmal zählt jeder Kunde einmal. Unter fünf wird nichts gezeigt.",
        id:
            "Jawaban dalam periode dan saringan di atas yang kedua bagian pasangannya diisi; untuk setiap atribut, setiap pelanggan dihitung sekali. Kurang dari lima tidak ditampilkan."
    )
    // swift-format-ignore: LineLength
    package static let table = Phrase(
        en:
            "Each pair is read by the evaluation table of 1993: like and dislike is O, like and one of the middle three A, one of the middle three and dislike M, two of the middle three I; whoever dislikes having it, or likes not having it, R; like twice or dislike twice Q.",
        de:
            "Jedes Paar wird nach der Auswertungstabelle von 1993 gelesen: gefällt und stört ist O, gefällt und eine der mittleren drei A, eine der mittleren drei und stört M, zwei der mittleren drei I; wen es stört, dass es da ist, oder wem es gefällt, dass es fehlt, R; zweimal gefällt oder zweimal stört Q.",
        id:
            "Setiap pasangan dibaca dengan tabel evaluasi 1993: suka dan tidak suka adalah O, suka dan salah satu dari tiga jawaban tengah A, salah satu dari tiga jawaban tengah dan tidak suka M, dua dari tiga jawaban tengah I; yang tidak suka jika ada, atau suka jika tidak ada, R; dua kali suka atau dua kali tidak suka Q."
    )
    // swift-format-ignore: LineLength
    package static let plane = Phrase(
        en:
            "The further up, the more customers it pleases; the further right, the more its absence annoys. The shaded region contains the true place with 95 % confidence; it is tilted because those who chose O count in both. Where everybody agrees there is no such region, and both intervals stand as a cross.",
        de:
            "Je weiter oben, desto mehr Kunden erfreut es; je weiter rechts, desto mehr ärgert sein Fehlen. Der schattierte Bereich enthält den wahren Ort mit 95 % Sicherheit; er ist geneigt, weil O in beiden zählt. Wo alle einig sind, gibt es ihn nicht; dann stehen beide Intervalle als Kreuz.",
        id:
            "Makin ke atas, makin banyak pelanggan yang senang; makin ke kanan, makin banyak yang kecewa jika tidak ada. Daerah yang diarsir memuat letak sebenarnya dengan kepastian 95 %; bentuknya miring karena O dihitung pada keduanya. Bila semua sepakat, daerah itu tidak ada dan kedua interval digambar sebagai silang."
    )
    // swift-format-ignore: LineLength
    package static let results = Phrase(
        en:
            "The category is the one that most chose; ties go in the order M > O > A > I > R > Q. Its certainty is the probability that it is truly the largest, given these answers. The second says what it might be instead; it is surely behind where the exact sign test gives p < 0.05.",
        de:
            "Die Kategorie ist die am häufigsten gewählte; bei Gleichstand gilt M > O > A > I > R > Q. Ihre Sicherheit ist die Wahrscheinlichkeit, dass sie bei diesen Antworten wirklich die größte ist. Die zweite sagt, was es stattdessen sein könnte; sicher dahinter liegt sie, wo der exakte Vorzeichentest p < 0,05 ergibt.",
        id:
            "Kategori adalah yang paling banyak dipilih; bila seri berlaku urutan M > O > A > I > R > Q. Kepastiannya adalah peluang bahwa kategori itu benar-benar yang terbesar berdasarkan jawaban ini. Yang kedua menunjukkan kemungkinan lain; pasti di belakang bila uji tanda eksak memberi p < 0,05."
    )
    // swift-format-ignore: LineLength
    package static let coefficients = Phrase(
        en:
            "Better is the share that is pleased with it, Worse the share that is annoyed without it, as a negative number; R and Q are left out of both. Intervals are Wilson’s, 95 %.",
        de:
            "Better ist der Anteil, der sich darüber freut, Worse der Anteil, der ohne das verärgert ist, als negative Zahl; R und Q bleiben in beiden außen vor. Die Intervalle sind die von Wilson, 95 %.",
        id:
            "Better adalah porsi yang senang jika ada, Worse porsi yang kecewa jika tidak ada, ditulis sebagai bilangan negatif; R dan Q tidak ikut dihitung. Intervalnya menurut Wilson, 95 %."
    )
    // swift-format-ignore: LineLength
    package static let movesCounted = Phrase(
        en:
            "The pairs of the period above and those before: of the wave that began before the chosen one, or else of the equally long period just before, or the last with answers. They are different customers, not the same asked twice.",
        de:
            "Die Paare aus dem Zeitraum oben und die von vorher: aus der Welle, die vor der gewählten begann, sonst aus dem gleich langen Zeitraum davor oder dem letzten mit Antworten. Es sind andere Kunden, nicht dieselben zweimal.",
        id:
            "Pasangan dari periode di atas dan yang sebelumnya: dari gelombang yang dimulai sebelum gelombang yang dipilih, atau dari periode yang sama panjang tepat sebelumnya, atau yang terakhir berisi jawaban. Pelanggannya berbeda, bukan orang yang sama ditanya dua kali."
    )
    // swift-format-ignore: LineLength
    package static let moves = Phrase(
        en:
            "What delights today is often taken for granted tomorrow: I → A → O → M. An attribute moved where p < 0.05 for both directions together, corrected after Holm for all attributes.",
        de:
            "Was heute begeistert, ist oft morgen selbstverständlich: I → A → O → M. Verschoben hat sich ein Merkmal, wo p < 0,05 für beide Richtungen zusammen gilt, nach Holm für alle Merkmale korrigiert.",
        id:
            "Yang hari ini membuat senang sering kali besok dianggap semestinya: I → A → O → M. Atribut bergeser bila p < 0,05 untuk kedua arah sekaligus, dengan koreksi Holm untuk semua atribut."
    )
    // swift-format-ignore: LineLength
    package static let rules = Phrase(
        en:
            "On real data these rules often disagree, so all of them stand here. An attribute is mixed where they do, where the largest category is less than 6 points ahead, or where the sign test cannot tell the two largest apart at 10 %. Fong’s formula stands for comparison with the literature: where two categories truly tie it raises up to twice as many false alarms as it says.",
        de:
            "An wirklichen Daten widersprechen sich diese Regeln oft, darum stehen hier alle. Gemischt ist ein Merkmal, wo sie es tun, wo die größte Kategorie weniger als 6 Punkte vorn liegt oder wo der Vorzeichentest die beiden größten bei 10 % nicht trennt. Fongs Formel steht zum Vergleich mit der Literatur da: Bei echtem Gleichstand schlägt sie bis zu doppelt so oft falsch an, wie sie sagt.",
        id:
            "Pada data nyata, aturan-aturan ini sering berbeda, jadi semuanya ditampilkan. Atribut disebut campuran bila aturan berbeda, bila kategori terbesar unggul kurang dari 6 poin, atau bila uji tanda tidak dapat membedakan dua kategori terbesar pada taraf 10 %. Rumus Fong dicantumkan untuk perbandingan dengan pustaka: bila dua kategori sebenarnya seri, alarm palsunya bisa sampai dua kali lipat."
    )
    // swift-format-ignore: LineLength
    package static let pairs = Phrase(
        en:
            "The same category can come from very different answers; look here before you act on a letter. Much Q means a question that was not understood; much R something that is not wanted: then ask for its opposite.",
        de:
            "Dieselbe Kategorie kann aus sehr verschiedenen Antworten entstehen; schauen Sie hier hin, bevor Sie nach einem Buchstaben handeln. Viel Q heißt: Die Frage wurde nicht verstanden; viel R: Es ist nicht erwünscht, dann fragen Sie nach dem Gegenteil.",
        id:
            "Kategori yang sama bisa berasal dari jawaban yang sangat berbeda; lihat dulu di sini sebelum bertindak atas satu huruf. Banyak Q berarti pertanyaannya tidak dipahami; banyak R berarti hal itu tidak diinginkan: tanyakan kebalikannya."
    )
    // swift-format-ignore: LineLength
    package static let intervals = Phrase(
        en: "The six intervals hold together with 95 % confidence, not each alone.",
        de: "Die sechs Intervalle gelten gemeinsam mit 95 % Sicherheit, nicht jedes für sich.",
        id: "Keenam interval berlaku bersama dengan kepastian 95 %, bukan masing-masing."
    )

    /// The sources, which are cited as they were published.
    package static let kano =
        "Kano, N., Seraku, N., Takahashi, F. and Tsuji, S. (1984). Attractive quality and must-be quality. Hinshitsu 14 (2), 39–48."
    package static let berger =
        "Berger, C. and others (1993). Kano’s methods for understanding customer-defined quality. Center for Quality of Management Journal 2 (4), 3–36; in it Timko on Better and Worse, DuMouchel on means of points, Blauth on O + A + M."
    package static let ellipse =
        "Johnson, R. A. and Wichern, D. W. (2007). Applied Multivariate Statistical Analysis, 6th edition, sections 4.2 and 5.4, pp. 163 and 220."
    package static let ties =
        "Matzler, K. and Hinterhuber, H. H. (1998). How to make product development projects more successful. Technovation 18, 25–38."
    package static let certainty =
        "Jeffreys, H. (1946). An invariant form for the prior probability in estimation problems. Proceedings of the Royal Society A 186, 453–461. doi:10.1098/rspa.1946.0056"
    package static let strength =
        "Lee, M. C. and Newcomb, J. F. (1997). Applying the Kano methodology to meet customer requirements. Quality Management Journal 4, 95–106."
    package static let fong =
        "Fong, D. (1996). Using the self-stated importance questionnaire to interpret Kano questionnaire results. Center for Quality of Management Journal 5, 21–24."
    package static let goodman =
        "Goodman, L. A. (1965). On simultaneous confidence intervals for multinomial proportions. Technometrics 7, 247–254. doi:10.1080/00401706.1965.10490252"
    package static let rao =
        "Rao, C. R. (1973). Linear Statistical Inference and Its Applications, 2nd edition, section 6e."
    package static let lifeCycle =
        "Kano, N. (2001). Life cycle and creation of attractive quality. 4th QMOD Conference, Linköping."
}
