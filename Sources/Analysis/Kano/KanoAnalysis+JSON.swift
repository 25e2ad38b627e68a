internal import Kano
package import ServiceCycle
internal import Statistics

extension KanoAnalysis {
    package func write(to json: inout JSONText) {
        json.member("table", table.name)
        json.member("n_respondents", respondentCount)
        if respondentCount == nil {
            json.member("reason", "No column \"\(KanoColumns.respondent)\" says who answered.")
        }
        json.member("skipped", skipped)
        json.member("wording", wording)
        json.member("attributes", attributes) { json, attribute in
            json.member("name", attribute.name)
            KanoAnalysis.write(attribute.profile, to: &json)
            json.member("skipped", attribute.skipped)
            write(importanceOf: attribute, to: &json)
            json.name("groups")
            json.object { json in
                for group in attribute.groups {
                    json.name(group.name)
                    json.object { KanoAnalysis.write(group.profile, to: &$0) }
                }
            }
            KanoAnalysis.write(attribute.comparison, to: &json)
        }
    }

    private func write(importanceOf attribute: Attribute, to json: inout JSONText) {
        guard meanImportance != nil else { return }
        let estimate = attribute.importance.meanEstimate()
        json.member("importance", attribute.importance.mean())
        json.member("importance_interval", estimate?.interval)
        json.member("importance_n", attribute.importance.count)
        if estimate == nil {
            json.member(
                "importance_reason",
                attribute.importance.isEmpty
                    ? "Nobody said how important it is." : "All who said gave the same importance, which has no spread."
            )
        }
        json.member("refined", refined(attribute)?.words)
    }

    private static func write(_ comparison: Kano.GroupComparison.Attribute?, to json: inout JSONText) {
        json.name("groups_test")
        guard let comparison, let test = comparison.homogeneity else { return json.null() }
        json.object {
            $0.member("chi2", test.statistic)
            $0.member("df", test.degreesOfFreedom)
            $0.member("p", test.pValue)
            $0.member("p_holm", comparison.adjustedP)
            $0.member("cramers_v", test.effect)
        }
    }

    private static func write(_ profile: KanoProfile, to json: inout JSONText) {
        json.name("counts")
        json.object { json in
            for category in letters { json.member(category.letter, profile.count(of: category)) }
        }
        json.member("n", profile.count)
        json.member("category", profile.mode?.category.letter)
        json.member("tie", (profile.mode?.isTie == true ? profile.mode?.candidates ?? [] : []).map(\.letter))
        let counts = profile.categories
        json.member("oam_category", counts?.wantedCategory?.letter)
        json.member("category_strength", counts?.categoryStrength)
        json.member("total_strength", counts?.totalStrength)
        let coefficients = profile.coefficients
        json.member("better", coefficients?.better)
        json.member("worse", coefficients?.worse)
        json.member("better_interval", coefficients?.betterInterval)
        json.member("worse_interval", coefficients?.worseInterval)
        json.member("average_satisfaction", coefficients?.averageSatisfaction)
        json.name("probability")
        if let probabilities = profile.probabilities {
            json.object { json in
                for category in letters { json.member(category.letter, probabilities[category]) }
            }
        } else {
            json.null()
        }
        json.member("top_two_p", profile.topTwo?.pValue)
        json.member("fong_significant", profile.topTwo?.isFongSignificant)
        json.member("mixed", counts?.isMixedByStrength)
        json.member("functional_mean", profile.position?.functional.mean)
        json.member("dysfunctional_mean", profile.position?.dysfunctional.mean)
        json.name("table_5x5")
        json.array { json in
            for row in profile.pairs.counts { json.array { json in for count in row { json.value(count) } } }
        }
        if let absence = profile.absence { json.member("reason", absence.description) }
    }

    /// The categories in the order in which the literature prints them.
    static let letters: [KanoCategory] = [.attractive, .oneDimensional, .mustBe, .indifferent, .reverse, .questionable]
}
