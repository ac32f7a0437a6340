import Testing

@testable import NewsModel

/// Own texts of news length in many languages: none of them quotes anybody's article.
struct LanguageRecognizerTests {
  struct Sample: CustomTestStringConvertible {
    var code: String
    var text: String
    var testDescription: String { code }
  }

  static let samples: [Sample] = [
    Sample(
      code: "en",
      text:
        "The council voted late on Tuesday to keep all its lines open, and said that it would look for the money elsewhere."
    ),
    Sample(
      code: "fr",
      text:
        "Le conseil a voté mardi soir pour garder toutes ses lignes et il cherchera l'argent ailleurs, selon la présidente."
    ),
    Sample(
      code: "de",
      text:
        "Der Rat hat am Dienstag beschlossen, dass keine Strecke geschlossen wird, und das Geld soll aus anderen Töpfen kommen."
    ),
    Sample(
      code: "es",
      text:
        "El consejo votó el martes por la noche a favor de mantener todas sus líneas y buscará el dinero en otra parte, según la presidenta."
    ),
    Sample(
      code: "it",
      text:
        "Il consiglio ha votato martedì sera per mantenere tutte le linee e cercherà i soldi altrove, come ha spiegato la presidente."
    ),
    Sample(
      code: "pt",
      text:
        "O conselho votou na noite de terça-feira para manter todas as linhas e vai procurar o dinheiro em outro lugar, não no orçamento."
    ),
    Sample(
      code: "nl",
      text:
        "De raad heeft dinsdag besloten om alle lijnen open te houden en het geld zal ergens anders vandaan moeten komen, zei de voorzitter."
    ),
    Sample(
      code: "sv",
      text:
        "Rådet beslutade på tisdagen att behålla alla linjer och pengarna ska hämtas från något annat håll, enligt ordföranden som inte ville säga mer."
    ),
    Sample(
      code: "da",
      text:
        "Rådet besluttede tirsdag at beholde alle linjer, og pengene skal findes et andet sted, siger formanden, der ikke vil sige noget om hvor."
    ),
    Sample(
      code: "fi",
      text:
        "Neuvosto päätti tiistaina, että kaikki linjat säilyvät, ja rahat on löydettävä muualta, sanoi puheenjohtaja, joka ei halunnut kertoa enempää."
    ),
    Sample(
      code: "pl",
      text:
        "Rada zdecydowała we wtorek, że wszystkie linie zostaną utrzymane, a pieniądze będą pochodzić z innych źródeł, jak powiedziała przewodnicząca."
    ),
    Sample(
      code: "cs",
      text:
        "Rada v úterý rozhodla, že všechny tratě zůstanou otevřené a peníze se najdou jinde, jak řekla předsedkyně, která nechtěla být konkrétní."
    ),
    Sample(
      code: "hu",
      text:
        "A tanács kedden úgy döntött, hogy minden vonal nyitva marad, és a pénzt máshonnan kell előteremteni, mondta az elnök."
    ),
    Sample(
      code: "ro",
      text:
        "Consiliul a votat marți seara ca toate liniile să rămână deschise, iar banii vor fi căutați în altă parte, a spus președinta."
    ),
    Sample(
      code: "tr",
      text:
        "Meclis salı günü bütün hatların açık kalması için karar aldı ve para başka bir yerden bulunacak, ancak başkan daha fazla bilgi vermedi."
    ),
    Sample(
      code: "id",
      text:
        "Dewan memutuskan pada hari Selasa bahwa semua jalur akan tetap dibuka dan uang itu harus dicari di tempat lain, kata ketua yang tidak mau menjelaskan."
    ),
    Sample(
      code: "vi",
      text:
        "Hội đồng đã quyết định vào hôm thứ Ba rằng tất cả các tuyến sẽ được giữ lại và tiền sẽ phải tìm ở nơi khác."
    ),
    Sample(
      code: "ru",
      text:
        "Совет решил во вторник, что все линии останутся открытыми, а деньги найдут в другом месте, как сказала председатель."
    ),
    Sample(
      code: "uk",
      text:
        "Рада вирішила у вівторок, що всі лінії залишаться відкритими, а гроші знайдуть в іншому місці, як сказала її голова."
    ),
    Sample(
      code: "bg",
      text:
        "Съветът реши във вторник всички линии да останат отворени, а парите ще се търсят на друго място, каза председателят, който не обясни къде."
    ),
    Sample(
      code: "el",
      text: "Το συμβούλιο αποφάσισε την Τρίτη να μείνουν ανοιχτές όλες οι γραμμές."
    ),
    Sample(
      code: "ar",
      text:
        "قرر المجلس يوم الثلاثاء أن تبقى كل الخطوط مفتوحة وقال إنه سيبحث عن المال في مكان آخر من هذا العام."
    ),
    Sample(
      code: "fa",
      text:
        "شورا روز سه‌شنبه تصمیم گرفت که همه خط‌ها باز بمانند و گفت پول از جای دیگری تامین می شود و این برای مردم است."
    ),
    Sample(code: "he", text: "המועצה החליטה ביום שלישי שכל הקווים יישארו פתוחים."),
    Sample(
      code: "hi",
      text: "परिषद ने मंगलवार को फैसला किया कि सभी लाइनें खुली रहेंगी और पैसा कहीं और से आएगा, यह उन्होंने कहा है।"
    ),
    Sample(code: "ja", text: "議会は火曜日、すべての路線を維持することを決め、費用は別の方法で賄うと述べた。"),
    Sample(code: "zh", text: "议会星期二决定保留所有线路，并表示资金将从其他地方筹集。"),
    Sample(code: "ko", text: "의회는 화요일 모든 노선을 유지하기로 결정했으며 돈은 다른 곳에서 마련할 것이라고 밝혔다."),
  ]

  @Test(arguments: samples) func recognizes(_ sample: Sample) {
    let reading = NewsCase(sample.text).annotation.reading
    #expect(reading.language?.code == sample.code)
    #expect(reading.resolvesSpeakers == (sample.code == "en"))
  }

  @Test func tooShortATextHasNoLanguageAndIsReadAsEnglish() {
    let reading = NewsCase("Ja.").annotation.reading
    #expect(reading == LanguageReading(language: nil, resolvesSpeakers: true))
    #expect(reading.note == nil)
  }

  @Test func theBodyDecidesNotTheHeadline() {
    let reading = NewsCase(
      """
      headline> La ministre ne veut pas de cette loi et elle le dit

      The minister does not want the law, and she said so on Tuesday when she met the reporters.
      """
    ).annotation.reading
    #expect(reading.language == .english)
  }

  @Test func aTextIsInTheLanguageItQuotesIn() {
    let reading = NewsCase(
      """
      “Nous ne voulons pas de cette loi et nous le disons depuis deux ans dans toutes les villes,” \
      the minister said on Tuesday, and she left the room.
      """
    ).annotation.reading
    #expect(reading.language == .english)
  }

  @Test func aLongTextOfNoKnownWordsIsNotReadAsEnglish() {
    // Made up: syllables of no language.
    let words = (0..<40).map {
      "\("bdfgklmprt".map(String.init)[$0 % 10])u\("zvx".map(String.init)[$0 % 3])oq"
    }
    let reading = NewsCase("Zuvoq " + words.joined(separator: " ") + ".").annotation.reading
    #expect(reading == LanguageReading(language: nil, resolvesSpeakers: false))
    #expect(reading.note == "Speakers are not resolved: the language of this text is not known.")
  }

  @Test func whatTheInputSaysIsKept() throws {
    let article = try ArticleParser.parse(
      text: "“We will go there,” the minister said.", metadata: ArticleMetadata(language: "fr-CA"))
    #expect(article.language == "fr-CA")
    let annotation = Annotator().annotate(article)
    #expect(annotation.note == "Speakers are not resolved for French.")
    #expect(annotation.attributions.map(\.rule) == [.otherLanguage])
  }

  @Test(arguments: [
    ("en-GB", "en"), ("EN", "en"), ("eng", "en"), ("pt_BR", "pt"), ("zh-Hant", "zh"),
  ])
  func aTagNamesItsLanguage(tag: String, code: String) {
    #expect(Language(tag: tag)?.code == code)
  }

  @Test(arguments: ["", "und", "x", "english", "12", "mul"])
  func anythingElseNamesNone(tag: String) { #expect(Language(tag: tag) == nil) }

  @Test func everyLanguageOfTheTablesHasAName() {
    for code in LanguageProfiles.shared.codes {
      #expect(Language(code: code).name != code)
    }
  }
}
