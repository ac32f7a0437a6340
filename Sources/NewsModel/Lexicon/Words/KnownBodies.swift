/// Organizations that news names without saying what they are: companies, brands that are companies,
/// outlets, agencies, clubs. Written by hand; left out is what more often is a word, a person or a place
/// ("Target", "Merck", "Chelsea").
enum KnownBodies {
  /// Companies and services, one word each.
  static let companies: StaticString = """
    Telus Ticketmaster Lululemon Enbridge Suncor Cenovus WestJet Sobeys Loblaw Loblaws Metrolinx SNC-Lavalin
    Hydro-Québec Hydro-Quebec Manulife CIBC RBC BMO Scotiabank Postmedia Torstar
    Accenture Activision Adidas Adobe Aetna Aflac Airtel Alcatel Alcoa Aldi Alibaba Alitalia
    Allianz Allstate Amgen Anthropic Aramco ArcelorMittal Areva Asda Astellas Asus Atari Audi
    Autodesk Aviva Axa AXA BAE Bajaj Bandai BBVA Benetton Bertelsmann BHP Biogen BlackBerry
    BlackRock Blackstone BNP Bombardier Bosch Bridgestone Bupa Burberry BYD Cadbury     Capgemini Cargill Carillion Carlsberg Carrefour Casio Celgene Cemex Centrica
    Chevrolet Chevron Chrysler Cigna Cineworld Citibank Citroen Citroën Coinbase Colgate
    Comcast Commerzbank Compaq Conoco ConocoPhillips Costco Coursera Craigslist Danone Deezer
    Deliveroo Deloitte Diageo Dior Domtar DoorDash Dropbox DuPont E.ON EasyJet Electrolux Embraer Enel
    Enron Epson Equifax Equinor Ericsson Etihad Etsy Evergrande Evernote Exelon Expedia
    Experian Exxon ExxonMobil Facebook FedEx Ferrari Finnair Fitbit Flickr Flipkart Flybe Foxconn
    Fujifilm Fujitsu GameStop Gannett Gartner GE Geely Genentech Generali GitHub Glaxo
    GlaxoSmithKline Glencore GoDaddy GoPro Greggs Grindr Groupon Grubhub GSK Gucci Halliburton
    Harley-Davidson Harrods Hasbro Heineken Hitachi Hoechst Honeywell HP HSBC HTC HuffPost
    Huffpost Iberdrola Iberia ICBC IKEA Instacart Intuit Isuzu ITV JetBlue Kaspersky KFC
    KLM Kodak Komatsu KPMG L'Oreal L'Oréal Lamborghini Lego Lexus LG Lidl Lionsgate
    Logitech Lonza Lucasfilm Lufthansa LVMH Lyft Maersk Marriott Mattel Mazda McAfee McLaren McDonalds
    McKinsey Medtronic MetLife Mitsubishi Mitsui Mondelez Monsanto Motorola Mozilla
    MySpace Myspace Natixis NatWest Nestlé Netscape Nike Nikon Nintendo Nokia Nomura NordVPN
    Nvidia OkCupid Opel OpenAI Palantir Panasonic Pegatron PepsiCo Petrobras PetroChina
    Pfizer Pinterest Pirelli Pixar PricewaterhouseCoopers Primark PwC Qualcomm Quora RBS
    Reckitt Repsol Revlon Rheinmetall Ricoh Ryanair Saab Safeway Salesforce Samsonite Sanofi Santander
    Sanyo SAP Schlumberger Sega Shopify Siemens Skoda Skype Snapchat SNCF Sodexo SoftBank
    Spotify Starbucks Statoil Stellantis StubHub Subaru Symantec Syngenta T-Mobile Takeda
    TalkTalk Telefonica Telefónica Telenor Telstra Tencent Tesco Theranos Thyssenkrupp
    ThyssenKrupp TomTom Toshiba TotalEnergies TripAdvisor Tripadvisor Tumblr Twitch
    Ubisoft UniCredit Unilever Uniqlo Valeant Valeo Vattenfall Verizon Vestas Viacom
    Vivendi VMware Vodafone Volvo VW Waitrose Waymo WeChat Weibo Wendy's Westinghouse Westpac
    WeWork WhatsApp Wikileaks WikiLeaks Woolworths WordPress WPP Xerox
    Xiaomi Yamaha Yandex Yelp Zalando Zillow Zomato ZTE Zynga
    """

  /// Outlets and agencies of news, one word each.
  static let outlets: StaticString = """
    AAP AFP ANI ANSA AP Axios BBC Bloomberg BuzzFeed C-SPAN CBC CBS CCTV CGTN CNBC CNET CNN CTV
    DPA EFE ESPN Expressen Gawker Gizmodo Haaretz HBO IANS IGN Interfax IRNA ITN Izvestia
    KCNA Kommersant KUNA Kyodo Libération Mashable Masslive MSNBC MTV NDTV NHK NPR NTV
    PBS ProPublica PTI Reuters RFE RFI RTE RTL RTÉ SABC SBS Sportsnet Sputnik Stratfor SVT Süddeutsche
    Tass TASS TechCrunch Telemundo TeleSUR TMZ TV2 Univision UPI Vedomosti WAFA Xinhua Yonhap
    ZDF ZDNet
    """

  /// Agencies, unions and alliances, one word each.
  static let agencies: StaticString = """
    NDP UCP CAQ CFL TSN CRTC CUPE UBC Unifor Radio-Canada
    ACLU AFL-CIO AIPAC ANZUS ASEAN AUKUS BAFTA BfV BIS BND CAIR CENTCOM CERN CFTC COSATU
    CSIRO CSIS CSTO DARPA DEA DHS ECHR ECOWAS EEOC EFTA ESA Eurojust Europol EUROPOL Eurostat
    FAA FAO FARC FATF FBI FCC FCO FDA FDIC FEMA FERC FIA FIDE FIFA FINRA Frelimo Fretilin FTC
    GCHQ Gestapo Greenpeace Hamas HMRC IAAF IAEA IATA ICAO ICC ICJ ICRC IDF IEA IFC IFRC ILO
    IMF IMO Interpol IOC IOM IPCC IPSO IRGC IRS ISAF ISIL ISIS ISRO ITU JAXA KGB Kremlin
    Luftwaffe MHRA Mossad MSF NAACP NASA NATO NEC NOAA NRA NRC NSA NSF NTSB OAS
    OECD Ofcom Ofgem Ofsted Ofwat OPEC ORF OSCE OSHA Oxfam PETA Podemos Politburo RCMP
    SADC Solidarność Stasi SWAPO Syriza TSA UAW UCI UEFA UKIP UNAIDS UNCTAD UNDP UNEP UNESCO
    UNFPA UNHCR Unicef UNICEF UNIFIL UNITA UNRWA USAID USCIS USDA USGS USPS WADA WTO WWF
    ZANU-PF
    """

  /// Clubs that no place and no word is called by.
  static let clubs: StaticString = """
    76ers Alouettes Anderlecht Argonauts Arsenal Astros Barca Barça Benfica Besiktas Blackhawks Broncos
    Bruins Canadiens Canucks Celtics Clippers
    Dodgers Everton
    Diamondbacks Fenerbahce Feyenoord Galatasaray Habs Juventus Knicks Lakers Mets Oilers Packers Orioles Padres Phillies
    Redblacks Redskins Roughriders Sabres Sampdoria Seahawks Springboks Steelers Timberwolves Tottenham Udinese Wallabies Whitecaps
    Yankees
    """

  /// The same in several words, one a line.
  static let phrases: StaticString = """
    9/11 commission
    abu sayyaf
    ac milan
    agnico eagle
    air canada
    air transat
    al shabaab
    al-nusra front
    al-shabaab
    alfa romeo
    american express
    anaheim ducks
    arizona cardinals
    arizona diamondbacks
    as monaco
    as roma
    assembly of first nations
    aston martin
    aston villa
    athletic bilbao
    atlanta braves
    atlanta falcons
    atlanta hawks
    atletico madrid
    b.c ferries
    b.c hydro
    b.c lions
    bain capital
    baltimore orioles
    barrick gold
    bayer leverkusen
    bayern munich
    bc ferries
    bc hydro
    bell canada
    berkshire hathaway
    best buy
    blackburn rovers
    bolton wanderers
    booz allen hamilton
    borussia dortmund
    borussia monchengladbach
    borussia mönchengladbach
    boston bruins
    boston celtics
    boston red sox
    british gas
    british petroleum
    brooklyn nets
    bruce power
    buffalo bills
    buffalo sabres
    burger king
    calgary flames
    calgary stampeders
    cambridge analytica
    canada border services agency
    canada revenue agency
    canadian blood services
    canadian national railway
    canadian natural resources
    canadian pacific
    cardiff city
    carl's jr
    carolina hurricanes
    carolina panthers
    cathay pacific
    celta vigo
    cf montreal
    charles schwab
    charlotte hornets
    chicago bears
    chicago blackhawks
    chicago bulls
    chicago cubs
    chicago sun-times
    chicago white sox
    cincinnati bengals
    cincinnati reds
    cleveland browns
    cleveland cavaliers
    cleveland guardians
    coca cola
    colorado avalanche
    colorado rockies
    columbus blue jackets
    committee to protect journalists
    condé nast
    correctional service of canada
    corriere della sera
    credit suisse
    crystal palace
    daily caller
    daily star
    daily sun
    dallas cowboys
    dallas mavericks
    dallas stars
    denver broncos
    denver nuggets
    der spiegel
    detroit free press
    detroit lions
    detroit pistons
    detroit red wings
    detroit tigers
    dick's sporting goods
    die zeit
    dinamo zagreb
    doctors without borders
    dolce & gabbana
    domino's pizza
    dow chemical
    dunkin donuts
    dynamo kyiv
    eastman kodak
    edmonton elks
    edmonton oilers
    edward jones
    eintracht frankfurt
    el país
    el universal
    eli lilly
    employment and social development canada
    ensemble montreal
    ensemble montréal
    environment and climate change canada
    environment canada
    ernst & young
    evening standard
    fannie mae
    fc barcelona
    fiat chrysler
    fisheries and oceans canada
    florida panthers
    france télévisions
    freddie mac
    free syrian army
    friends of the earth
    general dynamics
    general mills
    gilead sciences
    global affairs canada
    golden state warriors
    green bay packers
    hamilton tiger-cats
    harper's bazaar
    hertha berlin
    home depot
    houston astros
    houston rockets
    houston texans
    hudson's bay
    hull city
    imperial oil
    indiana pacers
    indianapolis colts
    indigenous services canada
    institute for the study of war
    inter miami
    inter milan
    itv news
    j.p morgan
    jacksonville jaguars
    jane's defence weekly
    johnson & johnson
    journal de montréal
    jp morgan
    jpmorgan chase
    kansas city chiefs
    kansas city royals
    khmer rouge
    ku klux klan
    la presse
    la repubblica
    land rover
    las vegas raiders
    las vegas review-journal
    le devoir
    le figaro
    le parisien
    le soleil
    leeds united
    lehman brothers
    leicester city
    live nation
    lloyds banking group
    lockheed martin
    los angeles angels
    los angeles chargers
    los angeles clippers
    los angeles dodgers
    los angeles kings
    los angeles lakers
    los angeles rams
    mail on sunday
    manchester city
    manchester united
    manitoba hydro
    maple leaf foods
    marks & spencer
    marks and spencer
    memphis grizzlies
    men's wearhouse
    merrill lynch
    miami dolphins
    miami heat
    miami marlins
    milwaukee brewers
    milwaukee bucks
    minnesota twins
    minnesota vikings
    minnesota wild
    montreal alouettes
    montreal canadiens
    moody's analytics
    moody's investors service
    mother jones
    nashville predators
    national geographic
    national public radio
    national review
    natural resources canada
    new brunswick power
    new england patriots
    new jersey devils
    new orleans pelicans
    new orleans saints
    new scientist
    new statesman
    new york giants
    new york islanders
    new york jets
    new york knicks
    new york mets
    new york rangers
    new york yankees
    new yorker
    newcastle united
    northern alliance
    northrop grumman
    norwich city
    nottingham forest
    nova scotia power
    novo nordisk
    oakland athletics
    oakland raiders
    oklahoma city thunder
    olympique lyonnais
    ontario power generation
    orlando magic
    ottawa redblacks
    ottawa senators
    oxfam international
    papa john's
    paris saint-germain
    parks canada
    people's daily
    philadelphia eagles
    philadelphia flyers
    philadelphia inquirer
    phoenix suns
    pittsburgh penguins
    pittsburgh pirates
    pittsburgh steelers
    pizza hut
    plaid cymru
    popular mechanics
    popular science
    portland trail blazers
    preston north end
    pret a manger
    procter & gamble
    projet montreal
    projet montréal
    psv eindhoven
    public health agency of canada
    pussy riot
    qatar airways
    queens park rangers
    racing point
    rand corporation
    raymond james
    rayo vallecano
    rb leipzig
    real betis
    real madrid
    real sociedad
    red bull
    red sox
    red star belgrade
    reporters without borders
    revolutionary guards
    rio tinto
    rogers communications
    rolls royce
    rolls-royce holdings
    royal dutch shell
    royal mail
    sacramento kings
    sam's club
    san antonio spurs
    san diego padres
    san francisco giants
    san jose sharks
    saskatchewan roughriders
    seattle kraken
    seattle mariners
    seattle seahawks
    shakhtar donetsk
    sheffield united
    sheffield wednesday
    shin bet
    shining path
    sierra club
    sk hynix
    sk telecom
    sky sports
    slavia prague
    smith & wesson
    sparta prague
    sporting lisbon
    sports illustrated
    st. louis blues
    st. louis cardinals
    standard & poor's
    standard chartered
    statistics canada
    stoke city
    sunday times
    swansea city
    taco bell
    tamil tigers
    tampa bay buccaneers
    tampa bay lightning
    tampa bay rays
    tea party patriots
    teck resources
    tennessee titans
    texas rangers
    thomson reuters
    time warner
    toronto argonauts
    toronto blue jays
    toronto fc
    toronto maple leafs
    toronto raptors
    tottenham hotspur
    toys r us
    trader joe's
    transport canada
    transportation safety board
    turkish airlines
    union berlin
    united airlines
    united auto workers
    university of toronto
    université de montréal
    université de sherbrooke
    université du québec
    université laval
    utah hockey club
    utah jazz
    vancouver canucks
    vancouver whitecaps
    vanity fair
    vegas golden knights
    veterans affairs canada
    vfb stuttgart
    vfl bochum
    vfl wolfsburg
    via rail
    victoria's secret
    virgin atlantic
    virgin galactic
    warner bros
    warner bros.
    washington capitals
    washington commanders
    washington nationals
    weekly standard
    wells fargo
    werder bremen
    west bromwich albion
    west ham
    west ham united
    whole foods
    winnipeg blue bombers
    winnipeg jets
    wolverhampton wanderers
    women's wear daily
    world central kitchen
    """
}
