import Interchange
import Testing

@Suite struct DelimiterGuessTests {
    @Test(arguments: [
        ("a,b,c\n1,2,3\n", ","), ("a;b\n1,5;2\n2,5;3\n", ";"), ("a\tb\n1\t2\n", "\t"), ("a|b\n1|2\n", "|"),
        ("a;\"x, y, z\"\n1;\"x, y, z, w\"\n", ";"),
    ])
    func `a delimiter divides every line alike`(_ text: String, _ delimiter: String) {
        #expect(DelimiterGuess(of: Array(text.utf8)).delimiter == delimiter.utf8.first)
    }
}
