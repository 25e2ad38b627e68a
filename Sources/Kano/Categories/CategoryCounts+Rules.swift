extension CategoryCounts {
    /// The category by the rule of O + A + M, or `nil` when there are no answers.
    ///
    /// ```
    /// O + A + M > I + R + Q:  the largest of M, O, A;   else the largest of I, R, Q
    /// ```
    ///
    /// First it is asked whether people want the attribute at all. Equality goes to I, R, Q; ties within a group go in
    /// the order given. One answer can decide: 304 against 303 of 607 in Brand and Rese 2026, "Free in-store WiFi".
    ///
    /// Source: Blauth, R., in Berger and others 1993. Worked example: `CategoryRulesTests`, "Free in-store WiFi" is A.
    public var wantedCategory: KanoCategory? {
        guard total > 0 else { return nil }
        let wanted: [KanoCategory] = [.mustBe, .oneDimensional, .attractive]
        let others: [KanoCategory] = [.indifferent, .reverse, .questionable]
        let isWanted = wanted.reduce(0) { $0 + self[$1] } > others.reduce(0) { $0 + self[$1] }
        return ranked(isWanted ? wanted : others).first
    }

    /// How far the largest category is ahead of the second, or `nil` when there are no answers.
    ///
    /// ```
    /// (largest − second) / n
    /// ```
    ///
    /// A ratio in `0...1`. Below 0.06 the attribute is called mixed; see ``isMixedByStrength``.
    ///
    /// Source: Lee, M. C. and Newcomb, J. F., Applying the Kano methodology to meet customer requirements: NASA's
    /// microgravity science program, Quality Management Journal 4 (1997), 95–106. Worked example: `CategoryRulesTests`.
    public var categoryStrength: Double? {
        let order = ranked(KanoCategory.allCases)
        return total > 0 ? (self[order[0]] - self[order[1]]) / total : nil
    }

    /// The share of those who want the attribute in some way, (A + O + M) / n; `nil` when there are no answers.
    ///
    /// Source: Lee and Newcomb 1997. Worked example: `CategoryRulesTests`.
    public var totalStrength: Double? {
        total > 0 ? (self[.attractive] + self[.oneDimensional] + self[.mustBe]) / total : nil
    }

    /// Whether the category strength is below 6 %, so that no category stands out; `nil` when there are no answers.
    ///
    /// Source: Lee and Newcomb 1997. Worked example: `CategoryRulesTests`, 6 points of 100 are not mixed, 5 are.
    public var isMixedByStrength: Bool? { categoryStrength.map { $0 < 0.06 } }

    /// Whether the attribute has two peaks: A and M are the two largest, and the O between them certainly lies below
    /// both.
    ///
    /// One population that moves from "delights" to "taken for granted" passes through "the more the better". Where the
    /// two ends are high and the middle is low, there are probably two groups of people. "Certainly" is the one-sided
    /// sign test of O against the smaller peak at 5 %.
    ///
    /// Source: the rule is this library's; the example, 38 % M, 33 % A and 8 % O, is that of
    /// agilesoftwaredevelopment.com 2006, "Can post to blogs". Worked example: `CategoryRulesTests`.
    public var hasTwoPeaks: Bool {
        let wanted: [KanoCategory] = [.mustBe, .oneDimensional, .attractive, .indifferent, .reverse]
        guard Set(ranked(wanted).prefix(2)) == [.attractive, .mustBe] else { return false }
        let peak = min(self[.attractive], self[.mustBe])
        guard peak > self[.oneDimensional] else { return false }
        return SignTest.twoSidedP(peak, self[.oneDimensional]).map { $0 / 2 < 0.05 } ?? false
    }

    /// Whether most people do not want the attribute, so that its opposite should be looked at; see
    /// ``PairTable/flipped``.
    public var suggestsFlip: Bool { mode()?.category == .reverse }
}
