/// What an attribute of a service is to a customer.
///
/// The order of the cases is the order of priority in ties: what annoys most by its absence first.
///
/// Source: Kano, N., Seraku, N., Takahashi, F. and Tsuji, S., Attractive quality and must-be quality, Hinshitsu 14
/// (1984), number 2, 39–48; the order M > O > A > I: Berger and others 1993 and Matzler, K. and Hinterhuber, H. H.,
/// Technovation 18 (1998), 25–38, extended by R > Q.
public enum KanoCategory: String, CaseIterable, Sendable, Hashable {
    /// Taken for granted: its absence annoys, its presence pleases nobody.
    case mustBe = "M"

    /// The more the better, the less the worse.
    case oneDimensional = "O"

    /// Pleases when it is there, is not missed when it is not.
    case attractive = "A"

    /// Neither pleases nor annoys.
    case indifferent = "I"

    /// Not wanted: its presence annoys.
    case reverse = "R"

    /// A contradiction: the question was not understood, or not read.
    case questionable = "Q"

    /// The letter by which the literature names the category.
    public var letter: String { rawValue }

    /// The place of the category in ``allCases``.
    var index: Int {
        switch self {
        case .mustBe: 0
        case .oneDimensional: 1
        case .attractive: 2
        case .indifferent: 3
        case .reverse: 4
        case .questionable: 5
        }
    }
}
