import ServiceCycle
import TestSupport
import Testing

@testable import Web

@Suite struct AttemptLimitTests {
    @Test func `a name may be tried ten times, then once in six seconds`() {
        let limit = AttemptLimit()
        var now = Fixtures.now
        let tries = { (count: Int) in (0..<count).map { _ in limit.admit("ada", now: now) } }
        #expect(tries(12) == Array(repeating: true, count: 10) + [false, false])
        now = now.advanced(bySeconds: 5)
        #expect(tries(1) == [false])
        now = now.advanced(bySeconds: 1)
        #expect(tries(2) == [true, false])
        now = now.advanced(bySeconds: 3_600)
        #expect(tries(11) == Array(repeating: true, count: 10) + [false])
    }

    @Test func `names do not share their tries, and a right password gives them back`() {
        let limit = AttemptLimit()
        for _ in 0..<10 { #expect(limit.admit("ada", now: Fixtures.now)) }
        #expect(!limit.admit("ada", now: Fixtures.now))
        #expect(limit.admit("bob", now: Fixtures.now))
        limit.forget("ada")
        #expect(limit.admit("ada", now: Fixtures.now))
    }

    @Test func `a clock that goes back gives no tries`() {
        let limit = AttemptLimit()
        for _ in 0..<10 { _ = limit.admit("ada", now: Fixtures.now) }
        #expect(!limit.admit("ada", now: Fixtures.now.advanced(bySeconds: -3_600)))
    }

    @Test func `a flood of names does not set one free`() {
        let limit = AttemptLimit()
        for _ in 0..<11 { _ = limit.admit("ada", now: Fixtures.now) }
        for index in 0..<10_020 { _ = limit.admit("name-\(index)", now: Fixtures.now) }
        #expect(!limit.admit("ada", now: Fixtures.now))
    }
}
