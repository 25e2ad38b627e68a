/// What somebody may have meant who wrote a name that is not known.
enum Spelling {
    /// The known name nearest to what was written, where one is near.
    static func nearest(to word: String, among known: [String]) -> String? {
        let word = word.prefix(64).lowercased()
        let near = known.map { (name: $0, distance: distance(word, $0.prefix(64).lowercased())) }
            .filter { $0.distance <= max(1, $0.name.count / 3) && $0.distance < $0.name.count }
        return near.min { $0.distance < $1.distance }?.name
    }

    /// `; did you mean "criticality"?`, or nothing.
    static func hint(for word: String, among known: [String]) -> String {
        nearest(to: word, among: known).map { "; did you mean \($0)?" } ?? ""
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let isSame = left[i] == right[j]
                var best = min(previous[j] + (isSame ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, before[j - 1] + 1)
                }
                row.append(best)
            }
            (before, previous) = (previous, row)
        }
        return previous[right.count]
    }
}
