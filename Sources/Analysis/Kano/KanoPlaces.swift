/// The cells of a line that a study is read from, by their positions.
struct KanoPlaces: Sendable {
    /// The name of the attribute, in a long table.
    var attribute: Int?

    /// Who answered, in a long table.
    var person: Int?

    /// How important the attribute is to the person, in a long table.
    var importance: Int?

    /// The group.
    var group: Int?

    /// The two halves, of each attribute in a wide table.
    var pairs: [(first: Int, second: Int)] = []
}
