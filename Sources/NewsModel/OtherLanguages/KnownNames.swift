/// Finds countries, capitals and bodies that news names every day in scripts without capitals, where
/// nothing else says what is a name.
struct KnownNames {
  private let document: Document
  private let entries: [String: Actor.Kind]
  /// The longest entry in tokens: signs in Chinese and Japanese, words elsewhere.
  private let longest: Int

  init(_ document: Document) {
    self.document = document
    let code = document.reading.language?.code ?? ""
    var entries: [String: Actor.Kind] = [:]
    for (kind, names) in Self.tables[code] ?? [] {
      for name in names.split(separator: " ") {
        entries[String(name.map { $0 == "_" ? " " : $0 })] = kind
      }
    }
    self.entries = entries
    let isDense = code == "zh" || code == "ja"
    longest = entries.keys.map { isDense ? $0.count : $0.split(separator: " ").count }.max() ?? 0
  }

  /// The known names in reading order, the longest where one begins another.
  func find() -> [CapitalNames.Name] {
    guard longest > 0 else { return [] }
    var names: [CapitalNames.Name] = []
    var index = 0
    while index < document.tokens.count {
      let name = name(at: index)
      if let name { names.append(name) }
      index = name?.tokens.upperBound ?? index + 1
    }
    return names
  }

  private func name(at index: Int) -> CapitalNames.Name? {
    guard document.tokens[index].isWord else { return nil }
    for length in stride(from: min(longest, document.tokens.count - index), to: 0, by: -1) {
      let range = index..<(index + length)
      guard document.tokens[range.upperBound - 1].isWord else { continue }
      if let kind = entries[document.text(range)] {
        return CapitalNames.Name(tokens: range, kind: kind)
      }
    }
    return nil
  }

  /// By language. A blank inside a name is written as a low line.
  private static let tables: [String: [(Actor.Kind, String)]] = [
    "zh": [
      (
        .place,
        """
        中国 中國 美国 美國 俄罗斯 俄羅斯 乌克兰 烏克蘭 日本 韩国 韓國 朝鲜 英国 英國 法国 法國 德国 德國 印度 台湾 台灣 香港 \
        北京 上海 东京 東京 首尔 莫斯科 基辅 华盛顿 華盛頓 巴黎 伦敦 倫敦 柏林 以色列 伊朗 欧洲 歐洲 加沙 澳大利亚 加拿大
        """
      ),
      (.organization, "联合国 聯合國 北约 北約 欧盟 歐盟 外交部 国务院 國務院 国防部 世界卫生组织 新华社 新華社 白宫 白宮"),
    ],
    "ja": [
      (
        .place,
        """
        日本 米国 アメリカ 中国 ロシア ウクライナ 韓国 北朝鮮 英国 イギリス フランス ドイツ インド 台湾 香港 東京 大阪 京都 北京 \
        ソウル モスクワ キーウ ワシントン パリ ロンドン ベルリン イスラエル イラン ガザ 沖縄 広島 福島 カナダ
        """
      ),
      (.organization, "国連 北大西洋条約機構 欧州連合 外務省 防衛省 自民党 立憲民主党 トヨタ自動車 日銀 日本銀行 ホワイトハウス"),
    ],
    "ko": [
      (
        .place,
        """
        한국 대한민국 미국 중국 일본 러시아 우크라이나 북한 영국 프랑스 독일 인도 대만 홍콩 서울 부산 평양 베이징 도쿄 모스크바 \
        워싱턴 파리 런던 베를린 이스라엘 이란 유럽
        """
      ),
      (.organization, "유엔 나토 외교부 국방부 청와대 국회 국민의힘 더불어민주당 삼성전자 현대자동차 백악관"),
    ],
    "ar": [
      (
        .place,
        """
        مصر السعودية سوريا لبنان العراق الأردن فلسطين إسرائيل إيران تركيا روسيا أوكرانيا الصين فرنسا بريطانيا ألمانيا \
        اليمن ليبيا تونس الجزائر المغرب السودان قطر الكويت الإمارات غزة القاهرة بيروت دمشق بغداد القدس الرياض موسكو \
        واشنطن باريس لندن الولايات_المتحدة
        """
      ),
      (
        .organization,
        "الأمم_المتحدة الناتو حماس حزب_الله الاتحاد_الأوروبي البنتاغون الكرملين مجلس_الأمن"
      ),
    ],
    "fa": [
      (
        .place,
        """
        ایران آمریکا روسیه اوکراین چین فرانسه انگلیس بریتانیا آلمان ترکیه عراق سوریه لبنان اسرائیل فلسطین غزه \
        افغانستان پاکستان عربستان تهران مسکو واشنگتن پاریس لندن
        """
      ),
      (.organization, "سازمان_ملل ناتو اتحادیه_اروپا حماس حزب‌الله"),
    ],
    "ur": [
      (
        .place,
        "پاکستان بھارت امریکہ امریکا روس یوکرین چین برطانیہ ایران افغانستان اسرائیل غزہ کراچی لاہور اسلام_آباد"
      ),
      (.organization, "اقوام_متحدہ نیٹو حماس"),
    ],
    "he": [
      (
        .place,
        "ישראל ירושלים איראן לבנון סוריה מצרים ירדן רוסיה אוקראינה סין צרפת בריטניה גרמניה עזה מוסקבה וושינגטון תל_אביב ארצות_הברית"
      ),
      (.organization, "חמאס חיזבאללה הכנסת הליכוד נאט״ו האו״ם"),
    ],
    "hi": [
      (
        .place,
        "भारत पाकिस्तान चीन अमेरिका रूस यूक्रेन नेपाल बांग्लादेश ब्रिटेन फ्रांस जर्मनी जापान इसराइल ईरान दिल्ली मुंबई कोलकाता चेन्नई लखनऊ मॉस्को लंदन"
      ),
      (.organization, "भाजपा कांग्रेस संसद संयुक्त_राष्ट्र नाटो"),
    ],
  ]
}
