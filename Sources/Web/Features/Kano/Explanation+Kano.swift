internal import ServiceCycle

extension Explanation {
    /// The plane of Better and Worse.
    static func kanoPlane(_ language: Language) -> Explanation {
        Explanation(
            of: KanoPageWords.plane[language],
            counted: [KanoMethodWords.pairsCounted[language], KanoMethodWords.table[language]],
            formulas: [
                "Better = (A + O) / e     Worse = −(O + M) / e     e = A + O + M + I",
                "Var(Better) = B(1 − B) / e     Var(Worse) = W(1 − W) / e     Cov = −(O/e − B·W) / e     W = |Worse|",
                "(p − c)ᵀ · Σ⁻¹ · (p − c) ≤ −2·ln(1 − 0.95)",
            ],
            reading: [KanoMethodWords.plane[language]],
            sources: [KanoMethodWords.berger, KanoMethodWords.ellipse],
            language: language
        )
    }

    /// The category with its certainty, Better and Worse, and the second.
    static func kanoResults(_ language: Language) -> Explanation {
        Explanation(
            of: KanoPageWords.results[language],
            counted: [KanoMethodWords.pairsCounted[language]],
            formulas: [
                "P(k) = ∫ g_k(x) · Π G_j(x) dx,   x > 0, j ≠ k;   g, G: Γ(n_k + ½)",
                "p = 2 · P(X ≥ a),   X ~ B(a + b, ½);   a ≥ b",
                "Better = (A + O) / (A + O + M + I)     Worse = −(O + M) / (A + O + M + I)",
            ],
            reading: [KanoMethodWords.results[language], KanoMethodWords.coefficients[language]],
            sources: [
                KanoMethodWords.kano, KanoMethodWords.berger, KanoMethodWords.ties, KanoMethodWords.certainty,
                MethodWords.sources[1],
            ],
            language: language
        )
    }

    /// How attributes moved.
    static func kanoMoves(_ language: Language) -> Explanation {
        Explanation(
            of: KanoPageWords.moves[language],
            counted: [KanoMethodWords.movesCounted[language]],
            formulas: ["T = dᵀ · S⁻¹ · d     p = exp(−T / 2)"],
            reading: [KanoMethodWords.moves[language]],
            sources: [
                KanoMethodWords.lifeCycle, KanoMethodWords.rao, MethodWords.sources[4], MethodWords.sources[3],
            ],
            language: language
        )
    }

    /// All rules side by side.
    static func kanoRules(_ language: Language) -> Explanation {
        let names = { (phrase: Phrase) in phrase[language] }
        return Explanation(
            of: KanoPageWords.rules[language],
            counted: [KanoMethodWords.pairsCounted[language]],
            formulas: [
                "\(names(KanoRuleWords.mode)): max(M, O, A, I, R, Q);   M > O > A > I > R > Q",
                "\(names(KanoRuleWords.wanted)): O + A + M > I + R + Q → max(M, O, A);   ≤ → max(I, R, Q)",
                "\(names(KanoRuleWords.quadrant)): Better ≥ ½, |Worse| ≥ ½ → O;   A, M, I",
                "\(names(KanoRuleWords.means)): 4, 2, 0, −1, −2 / −2, −1, 0, 2, 4;   ≥ 2, ≥ 2 → O;   A, M, I",
                "\(names(KanoRuleWords.strength)): (a − b) / n;   (A + O + M) / n",
                "\(names(KanoRuleWords.fong)): a − b ≥ 1.65 · √((a + b)(2n − a − b) / 2n)",
                "\(names(KanoRuleWords.sign)): p = 2 · P(X ≥ a),   X ~ B(a + b, ½)",
            ],
            reading: [KanoMethodWords.rules[language]],
            sources: [
                KanoMethodWords.berger, KanoMethodWords.ties, KanoMethodWords.strength, KanoMethodWords.fong,
            ],
            language: language
        )
    }

    /// The 25 counts and the six categories.
    static func kanoPairs(_ language: Language) -> Explanation {
        Explanation(
            of: KanoPageWords.pairs[language],
            counted: [KanoMethodWords.pairsCounted[language], KanoMethodWords.table[language]],
            reading: [KanoMethodWords.pairs[language], KanoMethodWords.intervals[language]],
            sources: [KanoMethodWords.kano, KanoMethodWords.berger, KanoMethodWords.goodman],
            language: language
        )
    }
}
