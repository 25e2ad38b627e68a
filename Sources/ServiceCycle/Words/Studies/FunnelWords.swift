/// The words about many groups by their size.
package enum FunnelWords {
    package static let none = Phrase(
        en: "None of {all} stands out: they differ no more than their sizes allow.",
        de: "Von {all} fällt nichts auf: Sie unterscheiden sich nicht mehr, als ihre Größe erlaubt.",
        id: "Tidak satu pun dari {all} menonjol: perbedaannya tidak melebihi yang wajar untuk ukurannya."
    )
    package static let some = Plural(
        one: Phrase(
            en: "One of {all} stands out: {names}.",
            de: "1 von {all} fällt auf: {names}.",
            id: "Satu dari {all} menonjol: {names}."
        ),
        other: Phrase(
            en: "{count} of {all} stand out, the lowest first: {names}.",
            de: "{count} von {all} fallen auf, die niedrigsten zuerst: {names}.",
            id: "{count} dari {all} menonjol, dari yang terendah: {names}."
        )
    )
    package static let hint = Phrase(
        en: "{name}: {share} satisfied ({interval}), {count}",
        de: "{name}: {share} zufrieden ({interval}), {count}",
        id: "{name}: {share} puas ({interval}), {count}"
    )
    package static let across = Phrase(en: "answers →", de: "Antworten →", id: "jawaban →")
    package static let up = Phrase(en: "↑ satisfied", de: "↑ zufrieden", id: "↑ puas")
    package static let description = Phrase(
        en:
            "Each group by its number of answers and its share of satisfied ones. The shaded funnel is where 95 % and 99.8 % of groups lie that are like all together; diamonds lie outside.",
        de:
            "Jede Gruppe nach ihrer Zahl von Antworten und ihrem Anteil zufriedener. Im schattierten Trichter liegen 95 % und 99,8 % der Gruppen, die wie alle zusammen sind; Rauten liegen außerhalb.",
        id:
            "Setiap kelompok menurut jumlah jawaban dan porsi yang puas. Corong yang diarsir memuat 95 % dan 99,8 % kelompok yang sama dengan keseluruhan; belah ketupat berada di luarnya."
    )
    package static let reading = Phrase(
        en:
            "Where there are nine groups or more they stand in a funnel: small groups may lie far from the middle by chance alone, large ones may not. By chance alone one group in five hundred lies outside the outer limits, for each moment. Limits are those of the binomial distribution, or of the normal one widened by the dispersion where groups vary more than chance alone would let them.",
        de:
            "Ab neun Gruppen stehen sie in einem Trichter: Kleine dürfen allein durch Zufall weit von der Mitte liegen, große nicht. Allein durch Zufall liegt bei jedem Moment eine von fünfhundert Gruppen außerhalb der äußeren Grenzen. Die Grenzen sind die der Binomialverteilung, oder der Normalverteilung, um die Streuung geweitet, wo Gruppen mehr schwanken, als der Zufall allein erlaubt.",
        id:
            "Mulai sembilan kelompok, semuanya ditampilkan dalam corong: kelompok kecil boleh jauh dari tengah karena kebetulan saja, kelompok besar tidak. Karena kebetulan saja, satu dari lima ratus kelompok berada di luar batas terluar, untuk setiap momen. Batasnya dari distribusi binomial, atau distribusi normal yang dilebarkan menurut dispersi bila kelompok lebih bervariasi daripada kebetulan."
    )
    package static let source =
        "Spiegelhalter, D. J. (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24, 1185–1202. doi:10.1002/sim.1970"
}
