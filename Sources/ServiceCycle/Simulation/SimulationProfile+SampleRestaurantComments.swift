extension SimulationProfile {
    /// What the guests of the sample restaurant write.
    package static let restaurantComments = [
        Comment(
            on: "waits-for-dish",
            .low,
            en: "Forty minutes for a soup is too long.",
            de: "Vierzig Minuten für eine Suppe sind zu lang.",
            id: "Empat puluh menit untuk semangkuk sup terlalu lama."
        ),
        Comment(
            on: "waits-for-dish",
            .low,
            en: "The neighbours' food came first, although they ordered after us.",
            de: "Am Nebentisch kam das Essen früher, obwohl sie nach uns bestellt hatten.",
            id: "Meja sebelah dilayani lebih dulu, padahal kami memesan lebih awal."
        ),
        Comment(
            on: "waits-for-dish",
            .low,
            en: "Nobody came to say that it would take longer.",
            de: "Niemand kam, um zu sagen, dass es länger dauert.",
            id: "Tidak ada yang memberi tahu bahwa makanannya akan lama."
        ),
        Comment(
            on: "waits-for-dish",
            .high,
            en: "We had hardly ordered when the food was there.",
            de: "Kaum bestellt, war das Essen schon da.",
            id: "Baru saja memesan, makanan sudah datang."
        ),
        Comment(
            on: "receives-order",
            .low,
            en: "The courier left the bag on the stairs without ringing.",
            de: "Der Kurier hat die Tüte ins Treppenhaus gestellt, ohne zu klingeln.",
            id: "Kurir meninggalkan pesanan di tangga tanpa menekan bel."
        ),
        Comment(
            on: "receives-order",
            .low,
            en: "Half an hour late, and not a word about it.",
            de: "Eine halbe Stunde zu spät, und kein Wort dazu.",
            id: "Terlambat setengah jam, tanpa sepatah kata pun."
        ),
        Comment(
            on: "receives-order",
            .low,
            en: "He could not find the house and was rude on the telephone.",
            de: "Er fand das Haus nicht und war am Telefon unfreundlich.",
            id: "Kurir tidak menemukan rumah saya dan bicaranya kasar di telepon."
        ),
        Comment(
            on: "receives-order",
            .high,
            en: "The courier was friendly and right on time.",
            de: "Der Kurier war freundlich und auf die Minute pünktlich.",
            id: "Kurirnya ramah dan tepat waktu."
        ),
        Comment(
            on: "opens-packaging",
            .low,
            en: "The soup had run out into the bag.",
            de: "Die Suppe war in der Tüte ausgelaufen.",
            id: "Supnya tumpah di dalam kantong."
        ),
        Comment(
            on: "opens-packaging",
            .low,
            en: "The rice was missing, again.",
            de: "Der Reis fehlte, schon wieder.",
            id: "Nasinya tidak ada, lagi-lagi."
        ),
        Comment(
            on: "opens-packaging",
            .low,
            en: "Everything was lukewarm by the time it came.",
            de: "Als es ankam, war alles nur noch lauwarm.",
            id: "Saat tiba, semuanya sudah tinggal suam-suam kuku."
        ),
        Comment(
            on: "opens-packaging",
            .high,
            en: "Well packed, still hot, nothing spilled.",
            de: "Gut verpackt, noch heiß, nichts ausgelaufen.",
            id: "Kemasannya rapi, masih panas, tidak ada yang tumpah."
        ),
        Comment(
            on: "follows-order",
            .low,
            en: "The app said “in preparation” until the bell rang.",
            de: "In der App stand „in Zubereitung“, bis es klingelte.",
            id: "Di aplikasi tertulis “sedang disiapkan” sampai bel berbunyi."
        ),
        Comment(
            on: "follows-order",
            .low,
            en: "I would like to know where my order is.",
            de: "Ich wüsste gern, wo meine Bestellung gerade ist.",
            id: "Saya ingin tahu pesanan saya sudah sampai di mana."
        ),
        Comment(
            on: "sees-courier",
            .low,
            en: "One of your couriers rode along the pavement at full speed.",
            de: "Einer Ihrer Kuriere ist in vollem Tempo über den Gehweg gefahren.",
            id: "Salah satu kurir Anda ngebut di trotoar."
        ),
        Comment(
            on: "sees-courier",
            .high,
            en: "Your courier stopped for my children at the crossing.",
            de: "Ihr Kurier hat am Zebrastreifen für meine Kinder angehalten.",
            id: "Kurir Anda berhenti untuk anak-anak saya di penyeberangan."
        ),
        Comment(
            on: "uses-toilets",
            .low,
            en: "The toilets do not match the rest of the house.",
            de: "Die Toiletten passen nicht zum Rest des Hauses.",
            id: "Toiletnya tidak sebanding dengan restorannya."
        ),
        Comment(
            on: "uses-toilets",
            .low,
            en: "There was no soap.",
            de: "Es gab keine Seife.",
            id: "Sabunnya habis."
        ),
        Comment(
            on: "visits-buffet",
            .high,
            en: "The buffet is far more than I can eat.",
            de: "Das Büfett ist viel mehr, als ich essen kann.",
            id: "Prasmanannya jauh lebih banyak dari yang sanggup saya makan."
        ),
        Comment(
            on: "visits-buffet",
            .high,
            en: "Half the salads would do for me.",
            de: "Mir würde die Hälfte der Salate reichen.",
            id: "Separuh dari saladnya pun sudah cukup bagi saya."
        ),
        Comment(
            on: "eats",
            .high,
            en: "The fish was wonderful.",
            de: "Der Fisch war wunderbar.",
            id: "Ikannya enak sekali."
        ),
        Comment(
            on: "eats",
            .high,
            en: "It tastes like at my grandmother's.",
            de: "Es schmeckt wie bei meiner Oma.",
            id: "Rasanya seperti masakan nenek saya."
        ),
        Comment(
            on: "eats",
            .low,
            en: "Too salty this time.",
            de: "Diesmal war es zu salzig.",
            id: "Kali ini terlalu asin."
        ),
        Comment(
            on: "is-welcomed",
            .high,
            en: "We came with five children and were received kindly.",
            de: "Wir kamen mit fünf Kindern und wurden herzlich empfangen.",
            id: "Kami datang dengan lima anak dan disambut dengan hangat."
        ),
        Comment(
            on: "orders",
            .high,
            en: "Ordering takes me a minute, no more.",
            de: "Das Bestellen dauert bei mir keine Minute.",
            id: "Memesan hanya butuh satu menit."
        ),
        Comment(
            on: "orders",
            .low,
            en: "The app lost my basket twice.",
            de: "Die App hat zweimal meinen Warenkorb verloren.",
            id: "Keranjang saya hilang dua kali di aplikasi."
        ),
    ]
}
