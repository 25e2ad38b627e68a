/// The ready maps on the start page: for whom each is, and from where to where it leads.
package enum StarterWords {
    package static let bank = Phrase(en: "A bank branch", de: "Eine Bankfiliale", id: "Kantor cabang bank")
    package static let bankText = Phrase(
        en: "Cashing a cheque, from the way there to the way home",
        de: "Einen Scheck einlösen, vom Hinweg bis zum Heimweg",
        id: "Mencairkan cek, dari berangkat sampai pulang"
    )
    package static let restaurant = Phrase(en: "A restaurant", de: "Ein Restaurant", id: "Restoran")
    package static let restaurantText = Phrase(
        en: "A meal at the table, ordered or delivered",
        de: "Ein Essen am Tisch, bestellt oder geliefert",
        id: "Makan di tempat, dipesan, atau diantar"
    )
    package static let webShop = Phrase(en: "A web shop", de: "Ein Webshop", id: "Toko daring")
    package static let webShopText = Phrase(
        en: "An order, from the search to the money back",
        de: "Eine Bestellung, von der Suche bis zur Erstattung",
        id: "Sebuah pesanan, dari pencarian sampai uang kembali"
    )
    package static let clinic = Phrase(en: "A clinic's reception", de: "Der Empfang einer Praxis", id: "Klinik")
    package static let clinicText = Phrase(
        en: "A visit, from the first call to the results",
        de: "Ein Besuch, vom ersten Anruf bis zum Befund",
        id: "Sebuah kunjungan, dari telepon pertama sampai hasil pemeriksaan"
    )
    package static let publicCounter = Phrase(
        en: "A citizens' office",
        de: "Ein Bürgeramt",
        id: "Kantor pelayanan warga"
    )
    package static let publicCounterText = Phrase(
        en: "An identity card, from the letter to the pocket",
        de: "Ein Ausweis, vom Brief bis in die Tasche",
        id: "Kartu identitas, dari surat pemberitahuan sampai di tangan"
    )
    package static let hotel = Phrase(en: "A hotel", de: "Ein Hotel", id: "Hotel")
    package static let hotelText = Phrase(
        en: "A stay, from comparing rooms to what was left behind",
        de: "Ein Aufenthalt, vom Zimmervergleich bis zum Vergessenen",
        id: "Menginap, dari membandingkan kamar sampai barang tertinggal"
    )
}
