public import Statistics

/// What changed between two waves, attribute by attribute.
///
/// On its successful path an attribute goes from indifferent by attractive and one-dimensional to must-be; Better and
/// Worse show the way more finely than the letters do.
///
/// Source: Kano, N., Life cycle and creation of attractive quality, 4th QMOD Conference, Linköping 2001;
/// Nilsson-Witell, L. and Fundin, A., International Journal of Service Industry Management 16 (2005), 152–168. Worked
/// example: `WaveComparisonTests`.
public struct WaveComparison: Sendable {
    /// One attribute that was asked in both waves.
    public struct Attribute: Sendable {
        /// Its lasting name.
        public let name: String

        /// What it was.
        public let before: KanoProfile

        /// What it is.
        public let after: KanoProfile

        /// How it moved; `nil` where a wave has no A, O, M or I.
        public let change: CoefficientChange?

        /// The p-value of the move, corrected for all attributes that are read together; `nil` where there is none.
        public let adjustedP: Double?
    }

    /// The attributes asked in both waves, by name.
    public let attributes: [Attribute]

    /// The two wordings where they differ: then a change may be one of words, and is to be shown with that warning.
    public let otherWording: KanoWave.Refusal?

    /// Compares two waves; positions are kept, so that both are read by the same table, whichever was used then.
    ///
    /// - Parameters:
    ///   - after: The later wave.
    ///   - before: The earlier wave.
    ///   - table: How pairs are read, in both.
    ///   - weighting: Whether answers count once or with their weight.
    ///   - confidence: The confidence of intervals, strictly between 0 and 1.
    public init(
        of after: KanoWave,
        against before: KanoWave,
        table: EvaluationTable = .cqm,
        weighting: Weighting = .counts,
        confidence: Double = 0.95
    ) {
        let names = Set(after.tables.keys).intersection(before.tables.keys).sorted()
        let profiles = names.map { name in
            [before, after].map {
                KanoProfile($0.tables[name] ?? PairTable(), table: table, weighting: weighting, confidence: confidence)
            }
        }
        let changes = profiles.map { pair in
            pair[1].categories.flatMap { after in
                pair[0].categories.flatMap { CoefficientChange(of: after, against: $0, confidence: confidence) }
            }
        }
        let adjusted = HolmAdjustment.adjusted(changes.map { $0?.pValue })
        attributes = names.indices.map {
            Attribute(
                name: names[$0],
                before: profiles[$0][0],
                after: profiles[$0][1],
                change: changes[$0],
                adjustedP: adjusted[$0]
            )
        }
        otherWording = after.wording == before.wording ? nil : .otherWording(before.wording, after.wording)
    }
}
