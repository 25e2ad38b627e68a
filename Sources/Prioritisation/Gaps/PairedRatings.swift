/// The two halves of a question: what people expected, and what they perceived, on one scale.
public struct PairedRatings: Sendable, Hashable {
    /// The name by which results and refusals speak of it.
    public let name: String

    /// What each person expected, nil where one said nothing.
    public let expectations: [Double?]

    /// What each person perceived, in the same order of people.
    public let perceptions: [Double?]

    /// Creates the two halves of a question.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - expectations: What each person expected.
    ///   - perceptions: What each person perceived, in the same order of people.
    public init(_ name: String, expectations: [Double?], perceptions: [Double?]) {
        self.name = name
        self.expectations = expectations
        self.perceptions = perceptions
    }

    /// Both halves as columns.
    var columns: [Ratings] {
        [Ratings("\(name) (expected)", expectations), Ratings("\(name) (perceived)", perceptions)]
    }
}
