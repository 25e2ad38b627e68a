/// How important something is to each person, and how well it was done.
public struct ImportanceRatings: Sendable, Hashable {
    /// The name by which results and refusals speak of it.
    public let name: String

    /// How important it is to each person, nil where one said nothing.
    public let importance: [Double?]

    /// How well it was done, in the same order of people.
    public let performance: [Double?]

    /// Creates the two halves of a question.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - importance: How important it is to each person.
    ///   - performance: How well it was done, in the same order of people.
    public init(_ name: String, importance: [Double?], performance: [Double?]) {
        self.name = name
        self.importance = importance
        self.performance = performance
    }

    /// Both halves as columns.
    var columns: [Ratings] {
        [Ratings("\(name) (importance)", importance), Ratings("\(name) (performance)", performance)]
    }
}
