import NewsModel
import TerminalKit
import Testing

@testable import Reader

struct RunTests {
  private func feed() -> ArticleFeed {
    ArticleFeed(annotate: { _ in Annotation() }) { deliver in
      deliver(.article(makeArticle("Head\nText")))
    }
  }

  @Test func quittingEndsTheRun() {
    let screen = MemoryScreen(
      size: Size(columns: 80, rows: 24), script: [.key(Key(.down)), .key(Key(.character("Q")))])
    #expect(Reader.run(on: screen, feed()) == .quit)
    #expect(screen.frameCount == 1)
  }

  @Test func aSignalEndsTheRunAndIsPassedOn() {
    let screen = MemoryScreen(size: Size(columns: 80, rows: 24))
    #expect(Reader.run(on: screen, feed()) == .signal(15))
  }

  @Test func theBackgroundTellsTheTheme() {
    let screen = MemoryScreen(
      size: Size(columns: 80, rows: 24), colors: TerminalColors(count: 256),
      script: [.background(isLight: true), .key(Key(.character("Q")))])
    _ = Reader.run(on: screen, feed())
    let light = ReaderTheme(TerminalColors(count: 256, isLight: true))
    #expect(screen.theme.style(for: .actorColor(0)) == light.style(for: .actorColor(0)))
  }
}
