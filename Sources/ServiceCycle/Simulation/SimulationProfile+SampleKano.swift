extension SimulationProfile {
    /// What the bank's customers think of one thing more, which begins to be expected.
    static let bankKano = [
        Pattern("wait-shown", .changingKano(from: dividing, to: nowExpected), skip: 0.1, isAddition: true)
    ]

    /// What guests who ordered think of two things more.
    static let restaurantKano = [
        Pattern("arrives-hot", .kano(takenForGranted), skip: 0.08, channels: ordered, isAddition: true),
        Pattern(
            "note-in-bag",
            .changingKano(from: stillDelighting, to: dividing),
            skip: 0.12,
            channels: ordered,
            isAddition: true
        ),
    ]

    /// Pleases, and is hardly missed yet.
    private static let stillDelighting = pairs([
        (1, 3, 0.3), (1, 4, 0.24), (1, 2, 0.06), (1, 5, 0.12), (2, 5, 0.05), (3, 3, 0.14), (2, 3, 0.05), (3, 1, 0.02),
        (1, 1, 0.02),
    ])

    /// Pleases, and is missed where it is not.
    private static let nowExpected = pairs([
        (1, 5, 0.56), (1, 4, 0.1), (1, 3, 0.06), (2, 5, 0.15), (3, 5, 0.04), (2, 4, 0.04), (3, 3, 0.03), (1, 1, 0.02),
    ])

    /// Pleases nobody, and annoys where it is missing.
    private static let takenForGranted = pairs([
        (2, 5, 0.48), (3, 5, 0.12), (4, 5, 0.03), (1, 5, 0.19), (2, 4, 0.06), (3, 3, 0.05), (2, 3, 0.04), (1, 4, 0.02),
        (5, 5, 0.01),
    ])

    /// Delights some, and leaves as many cold.
    private static let dividing = pairs([
        (1, 3, 0.26), (1, 4, 0.13), (1, 2, 0.02), (3, 3, 0.29), (3, 4, 0.06), (2, 3, 0.05), (1, 5, 0.06), (4, 3, 0.03),
        (5, 3, 0.04), (3, 1, 0.03), (1, 1, 0.03),
    ])

    private static func pairs(_ shares: [(first: Int, second: Int, amount: Double)]) -> [Share<PairPoint>] {
        shares.map { Share(PairPoint(first: $0.first, second: $0.second), $0.amount) }
    }
}
