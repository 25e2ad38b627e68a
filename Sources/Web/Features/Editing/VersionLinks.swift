/// What can be done with a version beside bringing it back; by its number.
struct VersionLinks {
    let view: (Int) -> String

    /// What it is compared with is the version that is kept now.
    let comparison: (Int) -> String

    /// Where a note on what it is for is sent.
    let note: (Int) -> String
}
