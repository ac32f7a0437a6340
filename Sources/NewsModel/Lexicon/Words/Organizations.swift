/// Organizations: their names, and the words that make a name one.
enum Organizations {
  /// A capitalised phrase that holds one of these is an organization.
  static let heads: StaticString = """
    union commission council committee assembly congress association organization organisation
    federation confederation foundation institute institution university college school academy
    hospital clinic bank fund trust company corporation group holdings partners party agency authority
    bureau department office service services administration board tribunal force forces army navy
    guard corps brigade regiment league club society network alliance coalition movement front
    campaign center centre laboratory laboratories museum library theatre theater orchestra church
    diocese embassy consulate exchange airlines airways motors industries enterprises systems
    technologies pharmaceuticals electronics media press news times post journal globe gazette herald
    tribune telegraph guardian observer chronicle newspaper magazine television radio broadcasting
    broadcaster insight watch international associates ventures capital securities insurance energy
    petroleum oil gas steel telecom communications records pictures studios entertainment foods
    brands stores supermarkets hotels railways railroad secretariat directorate presidium politburo
    knesset bundestag duma think-tank consortium cooperative initiative taskforce rapporteur cross
    crescent bloc observatory registry forum chamber inspectorate constabulary workers graphics regulator
    consulting consultants telecommunications
    """

  /// Organizations also in lower case, with "the": "the ministry said".
  static let institutions: StaticString = """
    ministry parliament government senate court cabinet police ministry presidency legislature
    treasury
    """

  /// What a text calls an organization once it has named it.
  static let bodies: StaticString = """
    company firm group bank lender airline carrier retailer manufacturer maker carmaker automaker
    publisher insurer supplier producer developer operator start-up startup giant conglomerate chain
    broadcaster network newspaper paper magazine daily tabloid bureau department board service force
    agency authority regulator watchdog commission committee council party union university college
    school hospital charity foundation institute association federation organization organisation
    alliance league club team museum church portal railway railroad grocer drugmaker streamer telecom
    nonprofit
    """

  static let companySuffixes: StaticString = """
    Inc Corp Ltd Co Cos Plc PLC LLC LLP AG SA NV GmbH SpA AB Oyj ASA Bhd Pty & Bros KG SE Holdings
    """

  static let names: StaticString = """
    NATO EU UN OSCE UNESCO UNICEF WHO WTO IMF OPEC ASEAN BRICS OECD IAEA ICC ICRC UNHCR UEFA FIFA IOC
    FBI CIA NSA NASA FDA EPA SEC IRS CDC BBC CNN NBC ABC CBS MSNBC ITV AFP AP RFE DW RT TASS Tass
    Interfax Reuters Bloomberg Xinhua Kremlin Pentagon Interpol Europol Eurojust Eurostat Frontex
    Greenpeace Oxfam Amnesty Hamas Hezbollah Hizbollah Taliban ISIS ISIL IS Qaeda al-Qaeda al-Qaida
    Fatah Likud Knesset Bundestag Bundesrat Bundesbank Duma Sejm Rada Riksdag Storting Folketing
    Gazprom Rosneft Lukoil Sberbank Roscosmos Rosatom Naftogaz Energoatom Wagner Google Alphabet
    Facebook Meta Twitter X YouTube Telegram Instagram TikTok Snapchat Reddit LinkedIn Wikipedia
    Microsoft Apple Amazon Netflix Tesla SpaceX IBM Intel Nvidia AMD Oracle Cisco Samsung Sony Toyota
    Honda Nissan Hyundai Volkswagen BMW Daimler Porsche Renault Peugeot Fiat Ford Boeing Airbus
    Lockheed Raytheon Pfizer Moderna AstraZeneca Novartis Roche Bayer BASF Siemens Nestle Unilever
    Walmart Tesco Sainsbury Ikea McDonald's Starbucks Coca-Cola Pepsi HSBC Barclays Citigroup
    JPMorgan UBS Nokia Ericsson Vodafone BT Verizon AT&T Uber Airbnb PayPal Visa Mastercard Disney
    Yahoo eBay Huawei Alibaba Tencent ByteDance Baidu Lenovo Tata Infosys Aeroflot Lufthansa Ryanair
    easyJet Qantas Politico Axios Buzzfeed BuzzFeed Breitbart Fox Newsweek Forbes Guardian
    Telegraph Bellingcat Ukrinform Unian Meduza Mediazona Haaretz USPA GOP DNC RNC PLO IRA ETA PKK
    YPG SNP DUP UKIP CDU CSU SPD AfD FPÖ BJP ANC PRI MIT UCLA Oxford-AstraZeneca NHS TUC RMT
    RSPCA RAF NYPD LAPD NBA NFL MLB NHL NCAA PGA ATP WTA ICTY CBI ECB OPCW WFP G7 G8 G20 Mossad MI5
    MI6 GRU FSB SBU KGB SVR Bundeswehr Wehrmacht IDF Luftwaffe Sinn Fein
    """

  static let phrases: StaticString = """
    european union
    european commission
    european parliament
    european council
    european central bank
    united nations
    red cross
    white house
    rolling stone
    vanity fair
    hollywood reporter
    entertainment weekly
    wall street
    downing street
    state department
    foreign office
    home office
    scotland yard
    supreme court
    high court
    islamic state
    al qaeda
    muslim brotherhood
    world bank
    world health organization
    amnesty international
    human rights watch
    associated press
    new york times
    washington post
    wall street journal
    financial times
    fox news
    sky news
    al jazeera
    capitol hill
    federal reserve
    security council
    human rights council
    international monetary fund
    labour party
    republican party
    democratic party
    conservative party
    sinn fein
    sinn féin
    fianna fáil
    fine gael
    plaid cymru
    parti québécois
    parti quebecois
    bloc québécois
    bloc quebecois
    québec solidaire
    quebec solidaire
    coalition avenir québec
    boko haram
    morgan stanley
    goldman sachs
    wells fargo
    merrill lynch
    dean witter
    smith barney
    salomon brothers
    arthur andersen
    tim hortons
    holt renfrew
    canadian tire
    warner bros
    hewlett packard
    baker hughes
    harley davidson
    deutsche welle
    deutsche bank
    general motors
    general electric
    british airways
    air france
    black lives matter
    atlantic council
    doctors without borders
    los angeles times
    new york post
    new york daily news
    new york magazine
    chicago tribune
    boston globe
    miami herald
    san francisco chronicle
    usa today
    daily mail
    daily mirror
    daily telegraph
    daily express
    daily beast
    washington examiner
    washington times
    christian science monitor
    sydney morning herald
    south china morning post
    straits times
    japan times
    korea herald
    hindustan times
    times of india
    indian express
    moscow times
    novaya gazeta
    kyiv post
    kyiv independent
    new voice of ukraine
    ukrainska pravda
    european pravda
    balkan insight
    sofia globe
    jerusalem post
    times of israel
    le monde
    le figaro
    der spiegel
    die zeit
    die welt
    la repubblica
    corriere della sera
    el país
    el pais
    el mundo
    irish times
    globe and mail
    toronto star
    radio free europe
    voice of america
    press association
    press trust of india
    agence france-presse
    canadian press
    bloomberg news
    nbc news
    abc news
    cbs news
    bbc news
    channel 4 news
    huffington post
    business insider
    buzzfeed news
    time magazine
    rolling stone
    red crescent
    save the children
    transparency international
    human rights campaign
    national security council
    national rifle association
    air force
    coast guard
    lib dems
    liberal democrats
    social democrats
    christian democrats
    green party
    libertarian party
    tea party
    bank of england
    bank of america
    european medicines agency
    world trade organization
    world food programme
    arab league
    african union
    house of commons
    house of lords
    house of representatives
    standard & poor
    """

  /// A capitalised phrase that ends in one of these names no actor.
  static let eventHeads: StaticString = """
    war convention agreement agreements treaty accord accords protocol act bill law amendment day week
    month year eve festival prize award awards cup games olympics paralympics championship championships
    tournament open summit conference election elections referendum revolution uprising movement
    crisis crash holocaust plan deal initiative report declaration memorandum constitution summit
    games season series show book story test tests virus disease syndrome pact doctrine scandal affair
    inquiry investigation operation ministerial avenue street road
    """
}
