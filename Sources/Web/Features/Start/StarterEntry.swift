internal import Intake
internal import ServiceCycle

/// One of the ready maps that one may begin with, a button that draws it.
struct StarterEntry: Encodable, Equatable, Sendable {
    let starterKind: String
    let starterName: String
    let starterAbout: String

    init(_ kind: Starter.Kind, _ language: Language) {
        starterKind = kind.rawValue
        starterName = Self.words(kind).name[language]
        starterAbout = Self.words(kind).about[language]
    }

    private static func words(_ kind: Starter.Kind) -> (name: Phrase, about: Phrase) {
        switch kind {
        case .bank: (StarterWords.bank, StarterWords.bankText)
        case .restaurant: (StarterWords.restaurant, StarterWords.restaurantText)
        case .webShop: (StarterWords.webShop, StarterWords.webShopText)
        case .clinic: (StarterWords.clinic, StarterWords.clinicText)
        case .publicCounter: (StarterWords.publicCounter, StarterWords.publicCounterText)
        case .hotel: (StarterWords.hotel, StarterWords.hotelText)
        }
    }
}
