extension SimulationProfile {
    /// The guests of the sample restaurant, at the table, collecting what they ordered, or at home.
    ///
    /// The buffet pleases more than it must; nobody knows enough of his order; the same meal tastes less good delivered. Of
    /// late the couriers of the riverside kitchen let guests down. Half a year gives about 1,200 responses.
    package static let sampleRestaurant = SimulationProfile(
        patterns: restaurantMoments + restaurantWhole + restaurantKano,
        effects: [
            Effect(on: [Code(sample: "eats")], channel: Code(sample: "delivery"), shift: -0.6),
            Effect(on: [Code(sample: "eats")], channel: Code(sample: "ordering"), shift: -0.3),
            Effect(
                on: [Code(sample: "receives-order")],
                location: Code(sample: "riverside"),
                channel: Code(sample: "delivery"),
                course: .between(daysBeforeEnd: 0...44),
                shift: -1
            ),
            Effect(
                on: [Code(sample: "opens-packaging")],
                location: Code(sample: "riverside"),
                channel: Code(sample: "delivery"),
                course: .between(daysBeforeEnd: 0...44),
                shift: -0.5
            ),
            Effect(
                on: [Code(sample: "uses-toilets")],
                location: Code(sample: "market-hall"),
                course: .growing,
                shift: 0.8
            ),
        ],
        locations: [Share("market-hall", 0.56), Share("riverside", 0.44)],
        channels: [
            Share("salon", 0.5), Share("ordering", 0.16), Share("delivery", 0.34),
        ],
        segments: [Share("new", 0.35), Share("regular", 0.65)],
        languages: [Share(.german, 0.58), Share(.english, 0.22), Share(.indonesian, 0.2)],
        responsesPerDay: 6.6,
        weekdays: [0.6, 0.8, 0.9, 1, 1.4, 1.4, 0.9],
        openingSeconds: 11 * 3600..<22 * 3600,
        comments: restaurantComments
    )

    private static let atTable: Set<Code> = [Code(sample: "salon")]
    static let ordered: Set<Code> = [Code(sample: "ordering"), Code(sample: "delivery")]

    /// The ratings of the moments, most of them only for guests of one channel.
    private static let restaurantMoments = [
        rating("sees-courier", 3.7, skip: 0.35),
        rating("is-welcomed", 4.8, channels: atTable),
        rating("waits-for-dish", 3.75, newcomers: 3.5, channels: atTable),
        rating("visits-buffet", 4.95, skip: 0.2, channels: atTable),
        rating("uses-toilets", 3.8, skip: 0.35, channels: atTable),
        rating("orders", 4.5, newcomers: 4.3, channels: ordered),
        rating("follows-order", 3.5, newcomers: 3.3, channels: ordered),
        rating("receives-order", 4.05, newcomers: 3.85, channels: ordered),
        rating("opens-packaging", 4, channels: ordered),
        rating("eats", 4.75, newcomers: 4.6),
    ]

    /// What is asked beside the ratings.
    private static let restaurantWhole = [
        Pattern(
            "occasion",
            .choice([
                Share("everyday", 0.4), Share("with-friends", 0.28),
                Share("celebration", 0.1), Share("work", 0.17), Share("other", 0.05),
            ])
        ),
        Pattern(
            "time-expectation",
            .expectation(
                expected: Scale(3.6, segmentLevels: [Code(sample: "new"): 4], spread: 0.8, mood: 0),
                perceived: Scale(
                    3.1,
                    spread: 0.7,
                    mood: 0,
                    follows: [Share("waits-for-dish", 0.7), Share("receives-order", 0.7)]
                )
            )
        ),
        Pattern("order-on-map", .kano(wanted), skip: 0.1),
        Pattern(
            "effort",
            .scale(
                Scale(
                    5.4,
                    mood: 0.4,
                    follows: [
                        Share("waits-for-dish", 0.4), Share("orders", 0.3),
                        Share("receives-order", 0.4),
                    ]
                )
            )
        ),
        Pattern(
            "recommend",
            .scale(
                Scale(
                    7.8,
                    spread: 1.3,
                    mood: 0.3,
                    follows: [
                        Share("eats", 0.7), Share("waits-for-dish", 0.5),
                        Share("receives-order", 0.5), Share("opens-packaging", 0.35),
                    ]
                )
            )
        ),
        Pattern("comment", .comment, skip: 0.86),
    ]

    /// Pairs of Kano answers to something whose presence pleases and whose absence annoys.
    private static let wanted = [
        Share(PairPoint(first: 1, second: 5), 0.4), Share(PairPoint(first: 2, second: 5), 0.17),
        Share(PairPoint(first: 3, second: 5), 0.05), Share(PairPoint(first: 1, second: 4), 0.13),
        Share(PairPoint(first: 1, second: 3), 0.1), Share(PairPoint(first: 2, second: 4), 0.05),
        Share(PairPoint(first: 3, second: 3), 0.07), Share(PairPoint(first: 3, second: 1), 0.02),
        Share(PairPoint(first: 1, second: 1), 0.01),
    ]
}
