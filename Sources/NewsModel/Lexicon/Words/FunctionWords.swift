/// The small words that hold sentences together, and those that tell nothing about names.
enum FunctionWords {
  static let determiners: StaticString = """
    the a an this that these those his her its their our my your some any no each every both either
    neither another such all several many few most other one two three four five six seven eight nine
    ten
    """

  static let prepositions: StaticString = """
    of in on at by for from with without to into onto about against between among amid amidst during
    under over through throughout across behind beyond near toward towards upon within outside inside
    alongside beside besides despite via per than like unlike off up down out around along above below
    following including regarding concerning versus vs aboard
    """

  static let conjunctions: StaticString = "and or but nor yet so"

  static let auxiliaries: StaticString = """
    is are was were be been being am has have had having do does did will would shall should can could
    may might must cannot 's 've 'd 'll 're ain't isn't aren't wasn't weren't hasn't haven't hadn't
    don't doesn't didn't won't wouldn't shouldn't can't couldn't
    """

  /// What may stand between a subject and its verb.
  static let adverbs: StaticString = """
    also then later earlier now still already once again further furthermore meanwhile recently
    reportedly repeatedly publicly previously privately openly flatly bluntly simply only just even
    never always often finally eventually immediately quickly promptly subsequently separately
    similarly specifically strongly sharply clearly correctly falsely wrongly rightly famously
    jokingly angrily calmly quietly briefly initially originally correspondingly explicitly
    consistently rather not too instead today yesterday tonight tomorrow first last long since
    thereby therefore thus however though anyway ago soon much more ever almost nearly quite
    unexpectedly reluctantly recently officially formally proudly gleefully wryly
    """

  static let relatives: StaticString = "who which whose whom that"

  static let subordinators: StaticString = """
    when while after before as because since although though if unless until whether where wherever
    whereas once
    """

  static let masculine: StaticString = "he him his himself"
  static let feminine: StaticString = "she her hers herself"
  static let plural: StaticString = "they them their theirs themselves"
  static let neuter: StaticString = "it its itself"
  static let firstPerson: StaticString = "i me my mine myself we us our ours ourselves"
  static let nominative: StaticString = "he she they it i we you who"

  /// Words with an apostrophe inside, as the tokenizer keeps them.
  static let contractions: StaticString = """
    i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd
    she'll it's it'd it'll they're they've they'd they'll that's there's here's what's who's who'd
    let's where's how's when's why's
    """

  static let calendar: StaticString = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    January February March April May June July August September October November December Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec Easter Christmas Ramadan Thanksgiving Halloween Hanukkah
    Passover Diwali Lent Advent Spring Summer Autumn Winter
    """

  /// Behind these a full stop ends no sentence. Without it, lower case.
  static let abbreviations: StaticString = """
    mr mrs ms dr prof sir st gen sen rep gov lt col sgt capt cmdr adm maj brig rev hon pres jr sr inc
    coun cllr cst ald const cpl pte pvt ont alta sask que nfld corp ltd co cos bros no nos vs etc e.g i.e a.m p.m u.s u.n u.k u.s.a e.u jan feb mar apr jun jul
    aug sep sept oct nov dec ed eds approx dept est fig mt ft rd ave blvd msgr supt det insp ala ariz
    ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex va vt wash wis wyo
    """

  /// Those of them that are also printed small; the others are "ill" and "miss" then, words as any.
  static let smallAbbreviations: StaticString = """
    jr sr inc corp ltd co cos bros no nos vs etc ed eds approx dept est fig mt ft rd ave blvd
    """

  /// Words of the compass are names only as part of one: "West Bank", "Kanye West".
  static let compass: StaticString = "north south east west northern southern eastern western"

  static let notNames: StaticString = """
    I Quoth God NGO NGOs Internet English Web OK TV Covid COVID Covid-19 COVID-19 CEO CFO CIO COO PM MP MPs MEP MEPs
    GDP VAT DNA HIV AIDS PhD BA MA AM PM GMT EST BST PDT EDT CET UTC USD EUR GBP A B C D E F G H J K
    L M N O P Q R S T U V W X Y Z II III IV VI VII VIII IX XI Mr Mrs Ms Dr Sir Photo Image File Read
    Related Watch Video Advertisement Copyright Story Updated Published Source Sources Editor Note
    NOTE ONE TWO THE AND OR IN OF TO FOR A NOT ALL WHAT WHO Act Bill Nazi Nazis AI IT HR PR ID UFO SUV
    GPS ATM IQ FAQ PIN SIM USB PC CD DVD LGBT LGBTQ LGBTQ+ BREAKING UPDATE EXCLUSIVE LIVE OPINION
    Twitter-verse Earth Sun Moon Mars Heaven Hell Bible Koran Quran Torah Lord Jesus Christ Allah
    Republican Republicans Democrat Democrats Democratic Conservative Conservatives Liberal Liberals
    Labour Labor Tory Tories Communist Communists Socialist Socialists Islamist Islamists Christian
    Christians Muslim Muslims Jew Jews Jewish Catholic Catholics Protestant Protestants Sunni Shia
    Shiite Shi'ite Hindu Hindus Buddhist Buddhists Sikh Sikhs Islamic Islam Christianity Judaism
    Hinduism Buddhism Orthodox Marxist Olympic Olympics Paralympic Latino Latinos Hispanic Hispanics
    Indigenous Aboriginal DPR LPR WhatsApp iPhone iPad Android Windows
    """

  /// Capitalised phrases that name no actor.
  static let notNamePhrases: StaticString = """
    world war
    world war i
    world war ii
    cold war
    prime time
    supreme being
    social security
    wall street journal report
    new year
    new years
    new year's
    christmas day
    christmas eve
    nobel prize
    nobel peace prize
    nobel peace
    world cup
    super bowl
    middle age
    middle ages
    second world war
    first world war
    """
}
