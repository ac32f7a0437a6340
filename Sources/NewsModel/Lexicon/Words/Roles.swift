/// Offices, functions and forms of address.
enum Roles {
  /// Forms of address that stand only before a name.
  static let titles: StaticString = """
    Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Rev Reverend Hon Sen Rep Gov Lt Col Sgt Capt Cpl Pte
    Cmdr Adm Maj Brig Gen Pres Msgr Fr Sister Brother Pope Imam Rabbi Sheikh Sheik Ayatollah Archbishop
    Bishop Cardinal Father Mother Prince Princess King Queen Emperor Sultan Emir Crown St Saint
    Sec Atty Supt Det Insp Const Baroness Baron Count Countess Duke Duchess Earl Viscount Herr Frau
    Monsieur Madame Mme Mlle Señor Don Coun Cllr Cst Ald Ch DCI WPC PCSO
    """

  /// What somebody can be; the last word of an office.
  static let heads: StaticString = """
    president minister taoiseach tánaiste tanaiste secretary secretary-general chancellor premier governor senator congressman
    representative commissioner ambassador envoy diplomat consul general director chief head chair
    chairperson leader deputy mayor councillor councilor prosecutor attorney lawyer solicitor
    barrister judge justice sheriff officer commander colonel captain lieutenant sergeant major
    admiral marshal detective inspector superintendent constable spokesperson aide adviser advisor
    analyst economist strategist expert specialist professor lecturer scientist researcher historian
    scholar author writer novelist poet journalist reporter correspondent editor columnist
    photographer presenter broadcaster anchor commentator director producer singer musician rapper
    composer conductor artist painter designer architect engineer doctor surgeon physician nurse
    teacher principal headteacher dean rector coach manager trainer striker goalkeeper midfielder
    defender quarterback player captain athlete cyclist boxer owner founder co-founder executive
    trader banker investor broker entrepreneur treasurer secretary candidate nominee lawmaker
    legislator mp mep mla td member activist campaigner organizer organiser dissident pilot astronaut
    farmer fisherman soldier veteran resident witness victim survivor student graduate pastor priest
    vicar bishop archbishop cardinal pope imam rabbi monk sheikh ceo cfo coo cto vice-president
    vice-chairman co-chair counterpart successor predecessor representative negotiator mediator
    coordinator administrator comptroller auditor ombudsman inspector regulator whistleblower
    rookie catcher shortstop outfielder infielder baseman reliever slugger winger linebacker
    cornerback lineman halfback kicker punter blueliner right-hander left-hander southpaw sprinter
    swimmer rower skier curler goalie goaltender pitcher defenceman defenseman golfer skater jockey wrestler cleric
    biologist microbiologist geologist chemist physicist ecologist psychologist psychiatrist
    epidemiologist virologist immunologist climatologist meteorologist hydrologist seismologist
    criminologist sociologist pontiff netminder politician anthropologist archaeologist archeologist paleontologist astronomer
    mathematician statistician cardiologist oncologist neurologist pediatrician paediatrician
    therapist pharmacist dentist veterinarian paramedic firefighter consultant pollster lobbyist
    accountant realtor contractor electrician plumber hairdresser chef
    official employee worker driver neighbor neighbour friend brother father son husband uncle
    grandfather boyfriend parent cousin co-author critic filmmaker curator librarian speaker
    biographer podcaster youtuber vlogger blogger influencer essayist screenwriter songwriter cellist pianist
    violinist guitarist drummer bassist saxophonist choreographer sculptor archivist naturalist
    conservationist ornithologist botanist zoologist geographer neuroscientist dermatologist radiologist
    physiotherapist dietitian nutritionist philosopher theologian linguist playwright comedian dancer
    stylist rancher trucker sailor magistrate preacher evangelist footballer cricketer gymnast
    referee mountaineer adventurer
    """

  /// Those that are printed in capitals.
  static let headsInCapitals: StaticString = "CEO CFO COO CIO CTO MP MEP MLA MPP MNA MHA MSP VP"

  static let femaleHeads: StaticString = """
    spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman actress queen
    princess duchess countess baroness lady mother daughter sister wife widow aunt grandmother
    girlfriend woman girl headmistress waitress heiress saleswoman sportswoman noblewoman
    assemblywoman stateswoman alderwoman midwife nun
    """

  static let maleHeads: StaticString = """
    spokesman chairman congressman councilman policeman businessman actor king prince duke earl baron
    father son husband brother uncle grandfather boyfriend man boy headmaster fireman salesman
    sportsman statesman alderman assemblyman clergyman gentleman
    """

  /// What may stand before the head of an office.
  static let modifiers: StaticString = """
    prime foreign defense defence interior home finance health justice education trade energy
    environment agriculture transport labor labour culture economy economic security former ex acting
    interim deputy vice assistant senior junior chief top lead leading high supreme first second
    general special federal state national local regional presidential parliamentary press policy
    political military police naval air army opposition majority minority house senate cabinet shadow
    permanent executive managing financial operating technical technology legal medical scientific
    research public prosecutor's crown district attorney central bank party campaign human rights
    resources communications climate development international world global board court election
    electoral union trade retired late outgoing incoming newly elected veteran longtime long-time
    sales marketing art film music fashion sports football baseball basketball tennis news city county
    village town university college school chief-of-staff
    """

  /// People who speak as a group and without a name.
  static let groups: StaticString = """
    officials analysts authorities experts sources prosecutors investigators police lawyers economists
    traders dealers brokers critics observers witnesses residents scientists researchers doctors
    diplomats lawmakers leaders ministers officers campaigners activists protesters supporters
    opponents executives spokesmen spokespeople representatives senators governors commanders rebels
    militants separatists soldiers students teachers parents relatives neighbors neighbours friends
    people voters farmers workers unions union investors shareholders regulators judges jurors
    commentators reporters journalists media newspapers rescuers firefighters medics historians
    academics specialists strategists advisers advisors aides allies others insiders staff members
    companies managers directors bankers politicians republicans democrats conservatives liberals
    villagers locals survivors victims families publishers organizers organisers engineers everyone
    somebody someone nobody many some most
    """

  static let documents: StaticString = """
    report statement survey study poll letter document documents memo email filing lawsuit complaint
    indictment ruling judgment article editorial newspaper magazine website agency bulletin release
    communique broadcast transcript figures data research review analysis paper book note tweet post
    message text sign banner headline
    """
}
