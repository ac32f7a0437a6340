/// Names that no comparison of letters can tell are one.
enum KnownAliases {
  /// The first name of the group a name belongs to, or the name itself. Folded, without a full stop.
  static func canonical(_ folded: [UInt8]) -> [UInt8] {
    groups[folded] ?? folded
  }

  private static let groups: [[UInt8]: [UInt8]] = {
    var result: [[UInt8]: [UInt8]] = [:]
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: 0x0A) {
        let names = line.split(separator: 0x2C).map { name in
          Array(name.drop { $0 == 0x20 })
        }
        for name in names { result[name] = names[0] }
      }
    }
    return result
  }()

  private static let table: StaticString = """
    united states, us, u.s, usa, u.s.a, united states of america, america
    united kingdom, uk, u.k, britain, great britain
    european union, eu, e.u
    united nations, un, u.n
    united arab emirates, uae
    soviet union, ussr
    parti québécois, parti quebecois, pq
    coalition avenir québec, caq
    new democratic party, ndp
    scottish national party, snp
    bharatiya janata party, bjp
    kyiv, kiev
    kharkiv, kharkov
    odesa, odessa
    lviv, lvov
    dnipro, dnepr, dniepr
    mykolaiv, nikolaev
    chornobyl, chernobyl
    zaporizhzhia, zaporizhia, zaporozhye, zaporozhe
    luhansk, lugansk
    donbas, donbass
    beijing, peking
    mumbai, bombay
    kolkata, calcutta
    myanmar, burma
    czech republic, czechia
    turkey, türkiye, turkiye
    netherlands, holland
    ivory coast, côte d'ivoire
    the hague, hague
    washington, washington dc, washington d.c
    new york, new york city, n.y
    british columbia, b.c
    alberta, alta
    saskatchewan, sask
    ontario, ont
    quebec, québec, que
    new brunswick, n.b
    nova scotia, n.s
    prince edward island, p.e.i
    newfoundland and labrador, n.l
    northwest territories, n.w.t
    california, calif
    massachusetts, mass
    pennsylvania, pa
    connecticut, conn
    new jersey, n.j
    florida, fla
    virginia, va
    georgia, ga
    michigan, mich
    minnesota, minn
    wisconsin, wis
    illinois, ill
    tennessee, tenn
    colorado, colo
    arizona, ariz
    oregon, ore
    associated press, ap
    agence france-presse, afp
    federal bureau of investigation, fbi
    central intelligence agency, cia
    national aeronautics and space administration, nasa
    north atlantic treaty organization, nato
    european central bank, ecb
    international monetary fund, imf
    statistics canada, statcan, statscan
    canadian national railway, canadian national, cn, cn rail
    toronto-dominion bank, td bank
    bank of montreal, bmo
    university of toronto, u of t
    """
}

/// Given names and their short forms.
enum Nicknames {
  /// Whether two given names, folded with transliteration, may be one person's.
  static func match(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard let first = groups[a], let second = groups[b] else { return false }
    return !first.isDisjoint(with: second)
  }

  private static let groups: [[UInt8]: Set<Int>] = {
    var result: [[UInt8]: Set<Int>] = [:]
    table.withUTF8Buffer { bytes in
      for (number, line) in bytes.split(separator: 0x0A).enumerated() {
        for name in line.split(separator: 0x20) {
          let folded = Folding.transliterated(String(decoding: name, as: UTF8.self))
          result[folded, default: []].insert(number)
        }
      }
    }
    return result
  }()

  private static let table: StaticString = """
    joe joseph joey
    bill william will billy liam
    bob robert rob bobby robbie bert
    dick richard rick rich richie
    jim james jimmy jamie
    mike michael mick mickey mikhail
    tom thomas tommy
    tony anthony antony antonio
    dave david davy
    dan daniel danny
    don donald donny
    ron ronald ronnie
    ken kenneth kenny
    ted edward theodore eddie ed ned
    al albert alan alfred alexander
    alex alexander alexandra aleksandr oleksandr
    andy andrew drew
    ben benjamin benny bibi
    bernie bernard bernhard
    charlie charles chuck
    chris christopher christine christina kristina
    fred frederick alfred freddie
    george jorge georgy
    greg gregory
    harry harold henry
    hank henry
    jack john jackson
    jon jonathan john
    jeff jeffrey geoffrey geoff
    jerry gerald jeremy gerry
    john johnny
    larry lawrence
    liz elizabeth beth betsy lizzie eliza
    kate katherine catherine kathy cathy katie kathryn
    maggie margaret meg peggy
    matt matthew
    max maxim maximilian maksim
    meg margaret megan
    mitt willard
    nancy anne
    newt newton
    nick nicholas nicolas nikolas
    pat patrick patricia
    pete peter
    phil philip phillip
    ray raymond
    sam samuel samantha
    steve steven stephen
    sue susan suzanne
    tim timothy
    vladimir volodymyr
    walt walter
    abe abraham
    art arthur
    barb barbara
    barry barack
    becky rebecca
    cindy cynthia
    deb debbie deborah debra
    doug douglas
    gabe gabriel
    gene eugene
    gus august augustus
    jake jacob
    jen jenny jennifer
    jess jessica
    josh joshua
    judy judith
    kim kimberly
    len lenny leonard
    lou louis louise
    mandy amanda
    manny manuel emmanuel
    marty martin
    mel melvin melanie
    mo maurice morris
    nate nathan nathaniel
    pam pamela
    randy randall randolph
    reggie reginald
    rudy rudolph rudolf
    russ russell
    sal salvatore
    sandy sandra
    sid sidney sydney
    stan stanley
    terry terence terrence
    toby tobias
    trish patricia
    vic victor
    vince vincent
    wes wesley
    zach zack zachary
    """
}
