/// Organizations that news names without saying what they are: companies, brands that are companies,
/// outlets, agencies, clubs. Written by hand; left out is what more often is a word, a person or a place
/// ("Target", "Merck", "Chelsea").
enum KnownBodies {
  /// Companies and services, one word each.
  static let companies: StaticString = """
    Telus Lululemon Enbridge Suncor Cenovus WestJet Sobeys Loblaw Loblaws Metrolinx SNC-Lavalin
    Hydro-Québec Hydro-Quebec Manulife CIBC RBC BMO Scotiabank Postmedia Torstar
    Accenture Activision Adidas Adobe Aetna Aflac Airtel Alcatel Alcoa Aldi Alibaba Alitalia
    Allianz Allstate Amgen Anthropic Aramco ArcelorMittal Areva Asda Astellas Asus Atari Audi
    Autodesk Aviva Axa AXA BAE Bajaj Bandai BBVA Benetton Bertelsmann BHP Biogen BlackBerry
    BlackRock Blackstone BNP Bombardier Bosch Bridgestone Bupa Burberry BYD Cadbury     Capgemini Cargill Carillion Carlsberg Carrefour Casio Celgene Cemex Centrica
    Chevrolet Chevron Chrysler Cigna Cineworld Citibank Citroen Citroën Coinbase Colgate
    Comcast Commerzbank Compaq Conoco ConocoPhillips Costco Coursera Craigslist Danone Deezer
    Deliveroo Deloitte Diageo Dior DoorDash Dropbox DuPont E.ON EasyJet Electrolux Embraer Enel
    Enron Epson Equifax Equinor Ericsson Etihad Etsy Evergrande Evernote Exelon Expedia
    Experian Exxon ExxonMobil Facebook FedEx Finnair Fitbit Flickr Flipkart Flybe Foxconn
    Fujifilm Fujitsu GameStop Gannett Gartner GE Geely Genentech Generali GitHub Glaxo
    GlaxoSmithKline Glencore GoDaddy GoPro Greggs Grindr Groupon Grubhub GSK Gucci Halliburton
    Harley-Davidson Harrods Hasbro Heineken Hitachi Hoechst Honeywell HP HSBC HTC HuffPost
    Huffpost Iberdrola Iberia ICBC IKEA Instacart Intuit Isuzu ITV JetBlue Kaspersky KFC
    KLM Kodak Komatsu KPMG L'Oreal L'Oréal Lamborghini Lego Lexus LG Lidl Lionsgate
    Logitech Lonza Lucasfilm Lufthansa LVMH Lyft Maersk Marriott Mattel Mazda McAfee McDonalds
    McKinsey Medtronic MetLife Mitsubishi Mitsui Mondelez Monsanto Motorola Mozilla
    MySpace Myspace Natixis NatWest Nestlé Netscape Nike Nikon Nintendo Nokia Nomura NordVPN
    Nvidia OkCupid Opel OpenAI Palantir Panasonic Pegatron PepsiCo Petrobras PetroChina
    Pfizer Pinterest Pirelli Pixar PricewaterhouseCoopers Primark PwC Qualcomm Quora RBS
    Reckitt Repsol Revlon Ricoh Ryanair Saab Safeway Salesforce Samsonite Sanofi Santander
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
    PBS ProPublica PTI Reuters RFE RFI RTE RTL RTÉ SABC SBS Sputnik Stratfor SVT Süddeutsche
    Tass TASS TechCrunch Telemundo TeleSUR TMZ TV2 Univision UPI Vedomosti WAFA Xinhua Yonhap
    ZDF ZDNet
    """

  /// Agencies, unions and alliances, one word each.
  static let agencies: StaticString = """
    NDP UCP CAQ CRTC CUPE UBC Unifor Radio-Canada
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
    76ers Anderlecht Arsenal Astros Barca Barça Benfica Besiktas Canadiens Canucks Celtics Clippers
    Dodgers Everton
    Fenerbahce Feyenoord Galatasaray Juventus Knicks Lakers Mets Oilers Packers Phillies
    Redskins Sampdoria Seahawks Springboks Steelers Timberwolves Tottenham Udinese Wallabies
    Yankees
    """

  /// The same in several words, one a line.
  static let phrases: StaticString = """
    9/11 commission
    abu sayyaf
    al shabaab
    al-nusra front
    al-shabaab
    aston villa
    athletic bilbao
    atletico madrid
    bain capital
    bayern munich
    berkshire hathaway
    blackburn rovers
    bolton wanderers
    booz allen hamilton
    borussia dortmund
    boston red sox
    british gas
    british petroleum
    burger king
    cambridge analytica
    carl's jr
    cathay pacific
    chicago bears
    chicago bulls
    chicago cubs
    chicago sun-times
    cleveland browns
    coca cola
    condé nast
    credit suisse
    crystal palace
    daily caller
    daily star
    daily sun
    dallas cowboys
    detroit free press
    detroit lions
    detroit tigers
    dick's sporting goods
    dolce & gabbana
    dow chemical
    dunkin donuts
    eli lilly
    ernst & young
    evening standard
    fannie mae
    fc barcelona
    fiat chrysler
    france télévisions
    freddie mac
    free syrian army
    friends of the earth
    general mills
    gilead sciences
    golden state warriors
    green bay packers
    harper's bazaar
    home depot
    hudson's bay
    inter milan
    itv news
    jane's defence weekly
    johnson & johnson
    jp morgan
    jpmorgan chase
    khmer rouge
    ku klux klan
    las vegas review-journal
    leeds united
    lehman brothers
    lockheed martin
    mail on sunday
    manchester city
    manchester united
    marks & spencer
    marks and spencer
    men's wearhouse
    merrill lynch
    minnesota vikings
    moody's analytics
    moody's investors service
    mother jones
    national geographic
    national public radio
    national review
    new scientist
    new statesman
    new york giants
    new york jets
    new york knicks
    new york mets
    new york yankees
    new yorker
    newcastle united
    northern alliance
    northrop grumman
    norwich city
    novo nordisk
    oakland raiders
    oxfam international
    papa john's
    paris saint-germain
    people's daily
    philadelphia eagles
    philadelphia inquirer
    pittsburgh pirates
    pittsburgh steelers
    plaid cymru
    popular mechanics
    popular science
    procter & gamble
    pussy riot
    rand corporation
    real madrid
    real sociedad
    red sox
    reporters without borders
    revolutionary guards
    rio tinto
    rolls-royce holdings
    royal dutch shell
    royal mail
    sam's club
    san antonio spurs
    san francisco giants
    shin bet
    shining path
    sierra club
    sky sports
    smith & wesson
    sports illustrated
    standard & poor's
    standard chartered
    sunday times
    taco bell
    tamil tigers
    tampa bay rays
    tea party patriots
    thomson reuters
    time warner
    toronto blue jays
    toronto maple leafs
    tottenham hotspur
    toys r us
    trader joe's
    united airlines
    united auto workers
    vanity fair
    victoria's secret
    virgin atlantic
    virgin galactic
    warner bros
    warner bros.
    weekly standard
    wells fargo
    west bromwich albion
    west ham
    west ham united
    whole foods
    wolverhampton wanderers
    women's wear daily
    """
}
