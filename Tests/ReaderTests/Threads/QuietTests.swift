import Testing

@testable import Reader

@Suite struct QuietTests {
  @Test(arguments: [
    (key: 5_000_000, now: 5_000_000, left: 2_000_000),
    (key: 5_000_000, now: 6_500_000, left: 500_000),
    (key: 5_000_000, now: 7_000_000, left: 0),
    (key: 5_000_000, now: 60_000_000, left: 0),
    // Another thread stored a key while this one looked at the clock.
    (key: 5_000_100, now: 5_000_000, left: 2_000_000),
  ])
  func workWaitsForTwoSecondsBehindAKey(key: Int64, now: Int64, left: Int64) {
    #expect(Quiet.left(since: key, now: now) == left)
  }
}
