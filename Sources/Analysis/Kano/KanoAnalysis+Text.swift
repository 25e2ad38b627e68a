internal import Kano

extension KanoAnalysis {
    package var lines: [String] {
        let header =
            ["", "n"] + KanoAnalysis.letters.map(\.letter) + ["category", "P(true)", "Better (95 %)", "Worse (95 %)"]
        let rows = attributes.flatMap { attribute in
            [KanoAnalysis.row(attribute.name, attribute.profile)]
                + attribute.groups.map { KanoAnalysis.row("  \($0.name)", $0.profile) }
        }
        return Figures.page(header, rows, sentences + [""] + methods)
    }

    private static func row(_ name: String, _ profile: KanoProfile) -> [String] {
        let category = profile.mode?.category
        let mark = profile.mode?.isTie == true ? "*" : profile.categories?.isMixedByStrength == true ? "~" : ""
        return [name, Figures.whole(profile.count)] + letters.map { Figures.whole(profile.count(of: $0)) } + [
            category.map { $0.letter + mark } ?? "–",
            Figures.percent(category.flatMap { profile.probabilities?[$0] }),
            Figures.estimate(profile.coefficients?.better, profile.coefficients?.betterInterval),
            Figures.estimate(profile.coefficients?.worse, profile.coefficients?.worseInterval),
        ]
    }

    private var sentences: [String] {
        let words: [(KanoCategory, String)] = [
            (.mustBe, "Taken for granted (M), their absence annoys"), (.oneDimensional, "The more the better (O)"),
            (.attractive, "Delights (A), not missed when absent"), (.indifferent, "Indifferent (I)"),
            (.reverse, "Not wanted (R)"), (.questionable, "Not understood (Q)"),
        ]
        let told = words.compactMap { category, words -> String? in
            let names = attributes.filter { $0.profile.isTold && $0.profile.mode?.category == category }.map(\.name)
            return names.isEmpty ? nil : "\(words): \(Figures.list(names))."
        }
        let unclear = attributes.filter { $0.profile.mode != nil && !$0.profile.isTold }.map(\.name)
        let differing = attributes.filter { ($0.comparison?.adjustedP ?? 1) < 0.05 }.map(\.name)
        let absent = attributes.compactMap { attribute in
            attribute.profile.absence.map { "\(attribute.name): \($0.description)" }
        }
        return told
            + (unclear.isEmpty
                ? [] : ["The two largest categories are not told apart (p ≥ 0.05): \(Figures.list(unclear))."])
            + (differing.isEmpty ? [] : ["The groups see these differently: \(Figures.list(differing))."]) + absent
            + (skipped > 0 ? ["\(Figures.whole(skipped)) pairs with a blank half were left out."] : [])
    }

    private var methods: [String] {
        [
            "* tie, decided by M > O > A > I > R > Q; ~ mixed, category strength below 6 % (Lee and Newcomb 1997). P(true): probability that the category is truly the largest (Dirichlet posterior, Jeffreys' prior).",
            "Method: Kano, evaluation table \(table.name) (Berger and others 1993), Better = (A+O)/(A+O+M+I) and Worse = −(O+M)/(A+O+M+I) (Timko 1993) with Wilson's 95 % limits; exact sign test of the two largest categories\(attributes.contains { !$0.groups.isEmpty } ? "; groups by χ², corrected after Holm over all attributes" : "").",
        ]
    }
}
