import Testing

@testable import NewsModel

/// Quotations by marks and names by capitals, in languages that speakers are not resolved for.
struct MarkedReadingTests {
  private func contents(_ text: String) -> [String] {
    let reading = NewsCase(text)
    #expect(reading.annotation.note != nil)
    #expect(
      reading.annotation.attributions.allSatisfy {
        $0.speaker == nil && $0.source == nil && $0.confidence == 0 && $0.rule == .otherLanguage
      })
    return reading.annotation.attributions.map { attribution in
      attribution.content.map { reading.article[$0] }.joined(separator: " … ")
    }
  }

  private func names(_ text: String) -> [String] {
    let reading = NewsCase(text)
    return reading.annotation.mentions.map {
      "\(reading.annotation[$0.actor].kind.rawValue) \(reading.article[$0.range])"
    }
  }

  // MARK: Marks

  @Test func frenchGuillemetsWithBlanks() {
    #expect(
      contents(
        "« Nous ne fermerons aucune ligne », a déclaré la ministre, qui était à Paris mardi.")
        == ["Nous ne fermerons aucune ligne"])
  }

  @Test func aFrenchQuotationOverParagraphsClosesEachTime() {
    #expect(
      contents(
        """
        « Les habitants ont besoin de ces trains.

        » Ils nous l'ont dit et nous les avons entendus », a déclaré la ministre dans la soirée.
        """)
        == [
          "Les habitants ont besoin de ces trains. … Ils nous l'ont dit et nous les avons entendus"
        ])
  }

  @Test func germanLowMarksAndReversedGuillemets() {
    #expect(
      contents(
        """
        „Wir werden keine Strecke schließen“, sagte die Ministerin, die nicht nach Berlin kam. Der \
        Bürgermeister sprach von einer »guten Nachricht für alle«, aber nicht von dem Geld.
        """) == ["Wir werden keine Strecke schließen", "guten Nachricht für alle"])
  }

  @Test func aGermanQuotationInsideAQuotationIsPartOfIt() {
    #expect(
      contents(
        "„Er hat ‚niemals‘ gesagt, und das ist nicht wahr“, sagte die Ministerin auf dem Weg.")
        == ["Er hat ‚niemals‘ gesagt, und das ist nicht wahr"])
  }

  @Test func swedishMarksOfOneShapeAndLinesOfSpeech() {
    #expect(
      contents(
        """
        ”Vi kommer inte att stänga några linjer”, säger ministern till tidningen.

        – Det är viktigt att vi lyssnar, säger hon.
        """) == ["Vi kommer inte att stänga några linjer", "Det är viktigt att vi lyssnar"])
  }

  @Test func polishMarks() {
    #expect(
      contents(
        "„Nie zamkniemy żadnej linii”, powiedziała we wtorek minister, która nie ma pieniędzy.")
        == ["Nie zamkniemy żadnej linii"])
  }

  @Test func spanishDashesAroundTheWritersWords() {
    #expect(
      contents(
        """
        —No vamos a cerrar ninguna línea —dijo la ministra—. Los vecinos lo necesitan.

        La ministra ha hablado con los vecinos durante dos horas, según dijo el alcalde.
        """) == ["No vamos a cerrar ninguna línea … Los vecinos lo necesitan."])
  }

  @Test func russianDashesAroundTheWritersWords() {
    #expect(
      contents("— Мы не закроем ни одной линии, — сказал министр. — Это важно для людей.")
        == ["Мы не закроем ни одной линии … Это важно для людей."])
  }

  @Test func aRussianDashForAVerbIsNone() {
    #expect(
      contents("— Мы — люди, которые не хотят войны, и это все, что я могу сказать о нас.")
        == ["Мы — люди, которые не хотят войны, и это все, что я могу сказать о нас."])
  }

  @Test func itemsOfAListAreNotSpoken() {
    #expect(
      contents(
        """
        La ministre a présenté les trois parties du plan dans une lettre aux maires de la région :

        — les trains
        — les gares
        — les tarifs
        """) == [])
  }

  @Test func japaneseCorners() {
    #expect(
      contents("大臣は記者会見で「一つの路線も閉鎖しません」と述べた。住民は『よかった。』と話している。")
        == ["一つの路線も閉鎖しません", "よかった。"])
  }

  @Test func chineseMarksOfBothKinds() {
    #expect(
      contents("发言人星期二在北京表示：“我们不会关闭任何一条线路。”他说，政府将继续投资。")
        == ["我们不会关闭任何一条线路。"])
    #expect(contents("「這是一個好消息，」市長星期二在記者會上說，政府會繼續投資。") == ["這是一個好消息，"])
  }

  @Test func koreanParticlesBehindAMark() {
    #expect(
      contents("장관은 “단 하나의 노선도 폐쇄하지 않을 것”이라고 화요일 기자회견에서 말했다.")
        == ["단 하나의 노선도 폐쇄하지 않을 것"])
  }

  @Test func hebrewAbbreviationsHoldAMark() {
    #expect(
      contents("השר אמר \"לא נסגור שום קו בשנה הקרובה\" ביום שלישי, וצה\"ל לא הגיב על הדברים.")
        == ["לא נסגור שום קו בשנה הקרובה"])
  }

  @Test func oneMarkedWordIsNobodysSpeech() {
    #expect(
      contents("La « taxe » ne sera pas votée cette année, selon la ministre qui était à Lyon.")
        == [])
  }

  @Test func aLostMarkCostsItsParagraphOnly() {
    #expect(
      contents(
        """
        « Nous ne fermerons aucune ligne, a déclaré la ministre dans la soirée de mardi.

        Le maire, qui était avec elle, a parlé d'« une très bonne nouvelle pour tous ».
        """
      ).last == "une très bonne nouvelle pour tous")
  }

  // MARK: Names

  @Test func capitalsInsideASentence() {
    #expect(
      names(
        "Pour la maire Anne Moreau, il faut que Lyon paie. Moreau est une amie de Jean de la Tour.")
        == ["PER Anne Moreau", "LOC Lyon", "PER Moreau", "PER Jean de la Tour"])
  }

  @Test func germanNounsAreNoNames() {
    #expect(
      names(
        """
        Die Ministerin sagte am Dienstag, dass kein Geld für den Bau der Strecke da ist. Auch \
        Bürgermeister Karl Brandt war nicht in Berlin, und Brandt wollte nichts sagen.
        """) == ["PER Karl Brandt", "LOC Berlin", "PER Brandt"])
  }

  @Test func cyrillicCapitals() {
    #expect(
      names(
        "Как сказал министр Иван Петров, это не так. В Москве об этом не знали, но Петров уже был в Киеве."
      )
        == ["PER Иван Петров", "LOC Москве", "PER Петров", "LOC Киеве"])
  }

  @Test func knownNamesOfScriptsWithoutCapitals() {
    #expect(names("议会星期二在北京决定，中国外交部将派人前往东京。") == ["LOC 北京", "LOC 中国", "ORG 外交部", "LOC 东京"])
    #expect(
      names("قال الوزير في القاهرة إن الأمم المتحدة لم تكن في غزة منذ عام.")
        == ["LOC القاهرة", "ORG الأمم المتحدة", "LOC غزة"])
  }
}
