extension SimulationProfile {
    /// What the customers of the sample bank write.
    package static let bankComments = [
        Comment(
            on: "waits",
            .low,
            en: "I waited twenty-five minutes, and three of the five windows were closed.",
            de: "Ich habe fünfundzwanzig Minuten gewartet, und drei von fünf Schaltern waren zu.",
            id: "Saya menunggu dua puluh lima menit, padahal tiga dari lima loket tutup."
        ),
        Comment(
            on: "waits",
            .low,
            en: "Nobody tells you how long it will take.",
            de: "Man erfährt nirgends, wie lange es dauert.",
            id: "Tidak ada yang memberi tahu berapa lama harus menunggu."
        ),
        Comment(
            on: "waits",
            .low,
            en: "My whole lunch break went on waiting.",
            de: "Meine ganze Mittagspause ist fürs Warten draufgegangen.",
            id: "Jam istirahat saya habis hanya untuk menunggu."
        ),
        Comment(
            on: "waits",
            .low,
            en: "There was nowhere to sit, and my mother is eighty.",
            de: "Es gab keinen Sitzplatz, und meine Mutter ist achtzig.",
            id: "Tidak ada tempat duduk, padahal ibu saya sudah delapan puluh tahun."
        ),
        Comment(
            on: "waits",
            .low,
            en: "People who came after me were called before me.",
            de: "Leute, die nach mir kamen, waren vor mir dran.",
            id: "Orang yang datang setelah saya malah dipanggil lebih dulu."
        ),
        Comment(
            on: "waits",
            .high,
            en: "I was called sooner than I had thought.",
            de: "Ich kam schneller dran als gedacht.",
            id: "Saya dipanggil lebih cepat dari perkiraan."
        ),
        Comment(
            on: "waits",
            .high,
            en: "A second window was opened as soon as it filled up. That is how it should be.",
            de: "Als es voll wurde, ging gleich ein zweiter Schalter auf. So soll es sein.",
            id: "Begitu mulai ramai, loket kedua langsung dibuka. Begitulah seharusnya."
        ),
        Comment(
            on: "takes-number",
            .low,
            en: "I queued for ten minutes before somebody told me that I needed a number.",
            de: "Ich stand zehn Minuten an, bis mir jemand sagte, dass ich eine Nummer brauche.",
            id: "Saya sudah antre sepuluh menit, baru diberi tahu harus mengambil nomor."
        ),
        Comment(
            on: "takes-number",
            .low,
            en: "The machine is behind the door. How is one to see it?",
            de: "Der Automat steht hinter der Tür. Wie soll man den sehen?",
            id: "Mesin nomornya ada di balik pintu. Bagaimana orang bisa melihatnya?"
        ),
        Comment(
            on: "takes-number",
            .low,
            en: "There are four buttons, and none says “cheque”.",
            de: "Vier Knöpfe, und auf keinem steht „Scheck“.",
            id: "Ada empat tombol, tetapi tidak ada yang bertuliskan “cek”."
        ),
        Comment(
            on: "takes-number",
            .high,
            en: "The lady at the entrance gave me my number straight away.",
            de: "Die Dame am Eingang hat mir gleich eine Nummer gegeben.",
            id: "Ibu di pintu masuk langsung memberi saya nomor."
        ),
        Comment(
            on: "receives-money",
            .low,
            en: "The cashier counted so fast that I could not follow.",
            de: "Der Kassierer hat so schnell gezählt, dass ich nicht mitkam.",
            id: "Kasir menghitung terlalu cepat, saya tidak sempat mengikuti."
        ),
        Comment(
            on: "receives-money",
            .low,
            en: "Everybody behind me could hear how much I was given.",
            de: "Alle hinter mir konnten hören, wie viel ich bekommen habe.",
            id: "Semua orang di belakang saya bisa mendengar berapa uang yang saya terima."
        ),
        Comment(
            on: "receives-money",
            .low,
            en: "A twenty was missing. It was put right, but I had to ask.",
            de: "Es fehlte ein Zwanziger. Das wurde behoben, aber ich musste nachfragen.",
            id: "Uangnya kurang dua puluh. Memang diganti, tetapi saya harus bertanya dulu."
        ),
        Comment(
            on: "receives-money",
            .high,
            en: "Counted out calmly, note by note. I trust this bank.",
            de: "In Ruhe vorgezählt, Schein für Schein. Dieser Bank vertraue ich.",
            id: "Dihitung dengan tenang, lembar demi lembar. Saya percaya bank ini."
        ),
        Comment(
            on: "asks",
            .low,
            en: "Two employees told me two different things.",
            de: "Zwei Mitarbeiter haben mir zwei verschiedene Dinge gesagt.",
            id: "Dua petugas memberi jawaban yang berbeda."
        ),
        Comment(
            on: "asks",
            .high,
            en: "The young man in the hall explained everything patiently.",
            de: "Der junge Mann in der Halle hat mir alles geduldig erklärt.",
            id: "Petugas muda di lobi menjelaskan semuanya dengan sabar."
        ),
        Comment(
            on: "watches",
            .low,
            en: "On my first visit I had no idea where to go.",
            de: "Beim ersten Mal wusste ich überhaupt nicht, wohin.",
            id: "Waktu pertama kali datang, saya bingung harus ke mana."
        ),
        Comment(
            on: "decides",
            .low,
            en: "The web site gave the wrong opening hours.",
            de: "Auf der Website standen falsche Öffnungszeiten.",
            id: "Jam buka di situs web ternyata salah."
        ),
        Comment(
            on: "is-verified",
            .low,
            en: "The cashier went away with my cheque and did not say why.",
            de: "Die Kassiererin verschwand mit meinem Scheck und sagte nicht, warum.",
            id: "Kasir pergi membawa cek saya tanpa menjelaskan alasannya."
        ),
        Comment(
            on: "is-called",
            .low,
            en: "I did not hear my number and almost missed it.",
            de: "Ich habe meine Nummer nicht gehört und sie fast verpasst.",
            id: "Nomor saya tidak terdengar, hampir saja terlewat."
        ),
        Comment(
            on: "checks-amount",
            .low,
            en: "The next customer was standing beside me while I was still counting.",
            de: "Der nächste Kunde stand schon neben mir, als ich noch zählte.",
            id: "Nasabah berikutnya sudah berdiri di samping saya saat saya masih menghitung."
        ),
        Comment(
            on: "is-asked-notes",
            .high,
            en: "I got exactly the small notes I needed.",
            de: "Ich habe genau die kleinen Scheine bekommen, die ich brauchte.",
            id: "Saya mendapat pecahan kecil persis seperti yang saya perlukan."
        ),
        Comment(
            on: "hands-over",
            .high,
            en: "They know me by name here.",
            de: "Hier kennt man mich mit Namen.",
            id: "Di sini saya dikenal dan disapa dengan nama."
        ),
        Comment(
            on: "says-goodbye",
            .high,
            en: "Always friendly. Please keep it that way.",
            de: "Immer freundlich. Bitte bleiben Sie so.",
            id: "Selalu ramah. Semoga tetap begitu."
        ),
        Comment(
            on: "enters",
            .high,
            en: "Clean, bright, and somebody says good morning.",
            de: "Sauber, hell, und es sagt jemand Guten Morgen.",
            id: "Bersih, terang, dan ada yang mengucapkan selamat pagi."
        ),
    ]
}
