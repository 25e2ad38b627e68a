internal import Analysis
internal import Kano
internal import ServiceCycle

/// A Kano study with a name and an anchor for each attribute.
struct KanoEntries {
    let study: KanoReport
    let all: [Entry]

    struct Entry {
        /// What the attribute is called on the page.
        let name: String

        /// Where its pairs stand on the page.
        let anchor: String
        let attribute: KanoReport.Attribute
    }

    /// An attribute that can be shown.
    struct Shown {
        let entry: Entry
        let profile: KanoProfile

        var name: String { entry.name }
        var attribute: KanoReport.Attribute { entry.attribute }
    }

    /// An attribute that has a place in the plane.
    struct Placed {
        let entry: Entry
        let profile: KanoProfile
        let coefficients: SatisfactionCoefficients

        var name: String { entry.name }
        var attribute: KanoReport.Attribute { entry.attribute }
    }

    init(_ study: KanoReport, _ language: Language) {
        let names = study.attributes.map { $0.question.attributeName(in: language) }
        self.study = study
        all = zip(study.attributes, names).map { attribute, name in
            // Two surveys of a cycle may ask the same.
            let isShared = names.count { $0 == name } > 1
            return Entry(
                name: isShared ? "\(name) · \(attribute.survey)/\(attribute.question.code)" : name,
                anchor: "\(attribute.survey)-\(attribute.question.code)",
                attribute: attribute
            )
        }
    }

    var shown: [Shown] {
        all.compactMap { entry in entry.attribute.profile.map { Shown(entry: entry, profile: $0) } }
    }

    var placed: [Placed] {
        shown.compactMap { shown in
            shown.profile.coefficients.map { Placed(entry: shown.entry, profile: shown.profile, coefficients: $0) }
        }
    }

    /// An attribute of the study as it stands on the page.
    func entry(of attribute: KanoReport.Attribute) -> Entry? {
        all.first { $0.attribute.survey == attribute.survey && $0.attribute.question.code == attribute.question.code }
    }
}
