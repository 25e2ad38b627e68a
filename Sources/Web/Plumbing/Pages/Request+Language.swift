internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

extension Request {
    /// The language of some that the browser asks for most; the first named of those it likes equally, nil where it asks
    /// for none of them.
    ///
    /// Regions do not count: who asks for `de-AT` reads `de`.
    func preferredLanguage(among languages: [Language]) -> Language? {
        var best: (language: Language, quality: Double)?
        for part in (headers[.acceptLanguage] ?? "").split(separator: ",") {
            let halves = part.split(separator: ";")
            let tag = (halves.first?.filter { !$0.isWhitespace } ?? "").lowercased()
            let quality = halves.dropFirst().first.flatMap { Double($0.filter { !$0.isWhitespace }.dropFirst(2)) } ?? 1
            let primary = tag.prefix { $0 != "-" }
            let match = languages.first { $0.tag == tag } ?? languages.first { $0.tag == primary }
            if let match, quality > 0, quality > (best?.quality ?? 0) { best = (match, quality) }
        }
        return best?.language
    }
}
