extension SimulationProfile {
    /// The customers of the sample bank, who cash a cheque.
    ///
    /// The three critical moments hurt, the wait most. Newcomers expect more than regulars and are lost before the number.
    /// The branch at the station had one bad month; the one at the university improves steadily; of late the wait has grown
    /// worse everywhere. Half a year gives about 2,500 responses.
    package static let sampleBank = SimulationProfile(
        patterns: bankMoments + bankWhole + bankKano,
        effects: [
            Effect(
                on: [Code(sample: "waits")],
                location: Code(sample: "station"),
                course: .between(daysBeforeEnd: 75...104),
                shift: -0.95
            ),
            Effect(on: [Code(sample: "waits")], course: .between(daysBeforeEnd: 0...59), shift: -0.2),
            Effect(on: [Code(sample: "waits")], location: Code(sample: "university"), course: .growing, shift: 1.2),
            Effect(
                on: [Code(sample: "takes-number"), Code(sample: "asks"), Code(sample: "watches")],
                location: Code(sample: "university"),
                course: .growing,
                shift: 0.8
            ),
        ],
        locations: [
            Share("harbour", 0.32), Share("old-town", 0.25),
            Share("station", 0.25), Share("university", 0.18),
        ],
        channels: [Share("branch", 1)],
        segments: [Share("new", 0.3), Share("regular", 0.7)],
        languages: [Share(.german, 0.62), Share(.english, 0.2), Share(.indonesian, 0.18)],
        responsesPerDay: 19.3,
        weekdays: [1.2, 0.9, 0.85, 0.95, 1.1, 0, 0],
        comments: bankComments
    )

    /// The ratings of the fifteen moments.
    private static let bankMoments = [
        rating("decides", 4.35, skip: 0.2),
        rating("rides-there", 3.9, skip: 0.2),
        rating("enters", 4.5),
        rating("watches", 3.75, newcomers: 3.55, skip: 0.2),
        rating("asks", 4.3, skip: 0.3),
        rating("takes-number", 3.72, newcomers: 3.27),
        rating("waits", 3.33, newcomers: 3.05),
        rating("is-called", 4.6),
        rating("hands-over", 4.65),
        rating("is-verified", 4.2),
        rating("is-asked-notes", 5),
        rating("receives-money", 4.48, newcomers: 4.4),
        rating("checks-amount", 4.2),
        rating("says-goodbye", 4.9),
        rating("rides-home", 3.95, skip: 0.25),
    ]

    /// What is asked beside the ratings.
    private static let bankWhole = [
        Pattern(
            "reason",
            .choice([
                Share("cash-a-cheque", 0.48), Share("pay-in", 0.2),
                Share("account", 0.16), Share("card", 0.1), Share("other", 0.06),
            ])
        ),
        Pattern(
            "wait-expectation",
            .expectation(
                expected: Scale(3.7, segmentLevels: [Code(sample: "new"): 4.2], spread: 0.8, mood: 0),
                perceived: Scale(2.7, spread: 0.7, mood: 0, follows: [Share("waits", 0.7)])
            )
        ),
        Pattern("money-importance", .scale(Scale(4.6, spread: 0.8, mood: 0))),
        Pattern("place-on-phone", .kano(delighting), skip: 0.1),
        Pattern(
            "effort",
            .scale(
                Scale(
                    5.1,
                    mood: 0.4,
                    follows: [Share("waits", 0.4), Share("takes-number", 0.35)]
                )
            )
        ),
        Pattern(
            "recommend",
            .scale(
                Scale(
                    7.5,
                    spread: 1.4,
                    mood: 0.3,
                    follows: [
                        Share("receives-money", 0.6), Share("waits", 0.55),
                        Share("takes-number", 0.35), Share("hands-over", 0.2),
                    ]
                )
            )
        ),
        Pattern(
            "would-have-helped",
            .choices([
                Share("more-windows", 0.45), Share("wait-shown", 0.38),
                Share("told-at-door", 0.33), Share("seats", 0.17),
                Share("privacy", 0.14), Share("appointment", 0.12),
            ])
        ),
        Pattern("comment", .comment, skip: 0.92),
    ]

    /// Pairs of Kano answers to something that delights and that nobody misses yet.
    private static let delighting = [
        Share(PairPoint(first: 1, second: 3), 0.3), Share(PairPoint(first: 1, second: 4), 0.17),
        Share(PairPoint(first: 1, second: 5), 0.17), Share(PairPoint(first: 1, second: 2), 0.05),
        Share(PairPoint(first: 2, second: 5), 0.07), Share(PairPoint(first: 3, second: 5), 0.02),
        Share(PairPoint(first: 3, second: 3), 0.12), Share(PairPoint(first: 2, second: 3), 0.04),
        Share(PairPoint(first: 3, second: 4), 0.03), Share(PairPoint(first: 3, second: 1), 0.015),
        Share(PairPoint(first: 1, second: 1), 0.015),
    ]

    /// A rating of the bank's or the restaurant's, around a level that may be another for newcomers.
    static func rating(
        _ question: StaticString,
        _ level: Double,
        newcomers: Double? = nil,
        skip: Double = 0.06,
        channels: Set<Code> = []
    ) -> Pattern {
        let levels = newcomers.map { [Code(sample: "new"): $0] } ?? [:]
        return Pattern(
            Code(sample: question),
            .scale(Scale(level, segmentLevels: levels)),
            skip: skip,
            channels: channels
        )
    }
}
