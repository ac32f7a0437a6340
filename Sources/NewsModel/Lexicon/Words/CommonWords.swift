/// English words that news prints in lower case: a capital on one of them at a sentence's start says
/// nothing. Counted in some 31,000 news articles: words that stand in lower case at least 28 times and
/// are capitalised inside a sentence in fewer than a quarter of their places; commonest first.
enum CommonWords {
  /// Lower case, blank-separated.
  static let all: StaticString = """
    the to of and in said for that is on with it was be at by from as has he will have are its
    an not would which had his this but year were mln or about they been more who their dlrs up
    also one billion pct company than last after we over million out two percent could market
    other all first some into when years can her you people there says if vs no time she
    government because what like share told now only so them do shares most just against made
    stock any before our three week make expected very while should down between through
    business many being group companies next say sales such under get added him did still
    industry how since much where take price around prices back think those well loss per way
    cts quarter trade off even months end going month including analysts part oil see profit
    work major five banks both set interest officials foreign during system debt these financial
    good then growth my four another same public used offer deal report day use own tonnes rate
    second issue money due increase help recent long plans tax go already meeting early net
    statement spokesman markets current high agreement want chief trading plan might called
    former economic analyst need total investment today number likely show official rose ago too
    days country six executive know each come earlier here your reported put campaign rise
    production right rates support me political us earnings countries half found home further
    announced less whether products until strong far few future move higher big cut life past
    capital according local does little change saying based record chairman better pay among
    director best close firm board common policy services members decision point top cash law
    least later several case really give become profits third fell without results lower service
    continue place agreed making period seen buy lot sources operations took points sale lead
    dollar must cost investors came team economy costs police compared talks held line small
    asked late possible largest open got bid start power look issues shareholders dlr unit left
    program pounds annual large value weeks demand information technology level rights never
    something every game control real domestic research able result management again working
    debate full sell include known away problems sold firms season yet within enough important
    believe operating different interview family given problem water taken media conference
    central senior development find private action amp things keep available average fall
    exports key computer head sector terms night using vote ended declined final study election
    looking recently funds won led increased order almost biggest stake figures budget run
    across play manager data taking hit comment man credit win low name merger eight lost cents
    though export health contract stg latest provide offering assets levels great customers
    position workers probably yen clear proposed area trying income seven began leader following
    voters received went groups security product potential done women areas previous expect
    allow others gold once process changes hard nine face return commercial call currently
    having loans amount often whose software ahead nearly job series main th includes human
    television deficit adding rather despite plant behind showed worth access role needed
    children paid coming estimated banking black always performance meet planned gas growing
    pressure however ever food stocks thought free raised question personal short spending doing
    presidential fact continued reporters together basis near acquisition remain legal network
    thing special although along started why leading getting fourth impact young gave outside
    selling revenues expects competition makes loan currency hold agency released offered
    corporate side global building noted fiscal military account losses below rules project soon
    member effect wanted involved de video previously comes wants range similar businesses gain
    music raise com certain conditions issued above source year-old imports date needs difficult
    officer joint try closed players bonds forecast significant saw leaders proposal history car
    supply kind term force risk means death wheat reports morning evidence reached farmers
    reduce shows form book included men authorities marketing insurance huge details hours
    dividend particularly consumer course film payments francs games especially feel subsidiary
    buying yesterday body bring response situation signed bond running outstanding revenue
    decided bought wrote charges either paper phone itself charge approved social traders online
    additional owned base whole allowed target stop failed cannot single became efforts old
    output dont race jobs drug turn approval view drop bit idea newspaper himself helped index
    example anything light purchase nothing researchers decline create remains staff hope laws
    industrial reason region telephone pence live longer named questions forward matter played
    reserves bad actually am strike takeover space venture attack filed story focus subject
    buzzfeed press person review list scheduled holding receive quite calls rest inflation
    majority themselves policies present mean crop reach trial seeking brought figure step
    candidate talk sure instead producers existing build chance boost release seems claims
    measures met begin vice notes investigation capacity futures spent concerns students parts
    stage completed concern care sent effort moment primary addition rule worked turned event
    site published letter comments cases room marks serious quality negotiations grain cuts
    options farm leave hand appeared visit posted long-term property balance fight strategy
    opening contracts units quickly field consider summer benefit dollars rising equipment gains
    test minutes heavy effective considered surplus shot employees immediately speech cent
    opportunity restructuring followed users believed warned dealers experience division
    candidates produce independent let lines forced regional success consumers sense caused
    killed preferred executives tender goods opposition created died proposals cause works
    slightly improve opened land announcement limited attacks ability love positive changed
    natural weekend giant initial nominee sign beginning front taxes interests sugar equity
    giving plants age described numbers legislation tell ways financing tried cars reduced round
    stay offers projects competitive develop playing launched toward overall concerned lack
    woman designed someone increasing activity moved aimed hopes stores approach aid bn digital
    ruling shrs transaction accounts suggested attention parties takes coffee victory payment
    popular greater believes crisis computers benefits tough developing break continuing volume
    estimates seek fire option ground provided retail everyone crude star unlikely grow living
    orders hands father goal shareholder produced dropped attempt confirmed package built
    everything largely cover quoted reform starting progress threat operation complete nuclear
    partner remained launch certainly scientists overseas particular required programs forces
    couple son lives talking calling expectations add player developed size paying traditional
    split remaining damage introduced experts increases corn smaller expansion civil officers
    construction spokeswoman fuel felt acquire ban combined millions direct poor producer
    confidence activities moving rival institutions tonne acquired deals individual accused
    movement original drive looked affected disease pretty thousands bills kept career voting
    goes beyond via seem push simply friends version expand ready choice protect related seemed
    spend survey prepared article directors partners expressed appeal looks wrong necessary
    successful happen convertible funding match rejected entire wife battle model estate
    relationship increasingly ensure weather ending interested improved mainly larger class
    fully carry afternoon events feet stand message words speculation continues mother hearing
    ministers owns miles understand gone answer aircraft buyers networks perhaps prevent nation
    sort appears falling appear town claim poll strength governments discuss grew normal priced
    happened considering import heard advantage specific programme passed drugs read so-called
    status ask violence powerful possibility recovery charged winning heart treatment separate
    true planning shr supporters anyone fans mostly relatively highly denied decades politics
    debentures sides worldwide store mining active acquisitions measure mobile margins challenge
    else address illegal growers alone core clearly avoid throughout showing plus mths track
    limit leaving investments parents slow session allowing standards earned traded lending
    towards identified sharp managing widely agree leadership inside double elections hour
    elected pound raising criminal eventually extra shown opinion various families pact
    relations climate child happy estimate education watch maker join directly listed fixed
    actions whom lawyer sometimes facility signs predicted sharply fear century cocoa accord
    opportunities teams search environment follow polls request joined holds safety word closing
    written generally sought usually factor settlement maintain flow lose easy ones knew
    manufacturing bankers documents highest suit defence forecasts confident material require
    brokers didnt provides complex website distribution percentage trend population weak
    agreements title mind training supplies brand structure fair image substantial regulatory
    floor affect effects decisions decide declared electronic spread yuan views becoming formed
    hoped meant carried reforms improvement yield investor unchanged books schools customer
    accept practice picture dispute refused defense copper serve basic suspended losing
    responsible prison beat vehicles student extended unless content gives note lawyers
    reduction returned cancer design housing managed willing feed trader sites minimum prior
    shooting critical urged cities vehicle massive discussions moves failure host accepted faces
    spot email seat block hundreds indicated airline returns audience putting short-term parent
    managers advertising revealed band facilities economists runs spring worst deep wage
    daughter auction committed served replace ties transactions sound revised immediate seeing
    facing doubt type accounting controls traffic writing criticism gets gained reasons
    exploration asking claimed delivery meetings decade regular subordinated placed waiting
    doesnt friend protection factors setting steps intervention fast finding barrels influence
    turnover positions mine negative voted language condition items link virus fresh send older
    stronger barrel regulators finally argued cited partly votes suggests deposits compete gun
    bigger blood movie colleagues values panel hear voice focused extraordinary evening suggest
    brokerage reality speaking animals shared principal records fighting arms determined ruled
    models economist opposed patients presence travel card hurt possibly prospects cutting
    internal intended scheme onto entered linked filing bpd pointed trip partnership abroad
    lawsuit deputy stability modern crime tests technical properties born satellite faced crowns
    thats straight names operate fees upon fears territory providing immigration referring stood
    asset completely tomorrow connection steady worried features supported station warning
    deposit border homes wait commitment rally pass reflect keeping bankruptcy residents makers
    drought crops author established coupon thinking rivals images simple generation finished
    outlook premium analysis ordered studies transfer strategic winter electricity agricultural
    jumped fine wide beef newly clients delegates discovered truck restrictions granted broke
    individuals devices rating door advice coach materials protest scandal scored rural write
    enforcement stars direction ran bringing significantly cattle surprise applications
    purchases findings creditors dead extremely arm exporters houses involving pricing margin
    save closely backed stopped difference associated adjusted presented expensive amid pushed
    mass shift represents places knows suffered targets flat utility promised agencies
    politicians initially chain scene fallen gross sees style draft responsibility spoke
    proceeds victims helping crucial provision brain admitted enter twice risks hoping uses
    speed alternative reporting owner creating easier transport producing remarks cast
    requirements exactly ball application amounts cant communities democracy culture consumption
    piece cells fee statements animal allows processing effectively discount covered holders
    table nil profitable solution offices delivered originally shipping watching cargo nor
    minute feeling changing respectively mortgage regulations crowd threatened maybe respond
    heavily species rain films safe controversial advance aggressive warrants offset pick
    arrived respect arrested tour closer freedom follows faster surprised eye injury owners
    tobacco org monthly metal reducing page ownership combination seats nomination husband
    roughly issuing pair easily assistance emergency announce fraud qtr hot publicly fit award
    coverage reaction potentially maximum unable coalition draw repeatedly attorney goals scale
    shipments environmental struck headquarters quota aware female handover terrorism code
    conducted begun character underwriting provisions achieve deliver winner magazine speak
    ratings apparently flight exchanges currencies equal artists telling determine sexual worse
    distance testing advanced valued happens actual stable limits standing ideas deadline
    citizens sex machine virtually minority apply relief mid crown chip mission pace
    representing alleged appointed plays broadcast broad sport encourage fairly removed
    supporting healthy reflected invest device repurchase registered learn tight weight
    liquidity protests strongly harvest dry discussion football resigned inquiry franc operators
    quotas filled transition plane collection disclosed ship consortium understanding becomes
    struggling physical recorded secure registration pushing engine unusual discussed temporary
    formal severe song unemployment conduct stations pension turning peace equivalent attractive
    emerged foot weapons welcomed par rich humans prove fashion credits fruit critics entry bids
    fellow starts cards missed lawmakers practices headed explained uncertainty represent bottom
    extend responded terrorist preliminary versus trouble contact demands actor wine expenses
    sectors multiple aim professional delay improving quarterly shortly optimistic regions
    controlled shut manufacturers prompted resolution covering broken dangerous trucks
    representatives broker agenda fewer debts adviser infrastructure courts carrying memory
    awarded tiny handle grown legislature outcome secret prosecutors peak gap coal drawn cabinet
    explain familiar youre walk caught occurred tariffs provisional cold contrast proved
    sentence guy lived choose seriously album assistant meat herself rapidly passenger heads
    province feature restaurant box guilty except privatisation troops rare dealing widespread
    exercise compensation eyes collapse conflict powers delayed learned requires newspapers
    variety storage rises acknowledged era nearby unveiled acting purposes pipeline
    circumstances degree dismissed challenges totalled hes journalists absolutely long-distance
    principle ease platform brands noting engineering competitors portfolio carriers state-owned
    pretax employment appropriate screen row necessarily injured whatever institutional
    establish imposed risen chosen metals mixed operator stories blamed remove links subsidies
    achieved religious contributed chips ratio brief resolve chemicals truth ceremony replaced
    matters silver guaranteed champion detailed chances favor elsewhere surface unions sitting
    sanctions display ordinary killing differences activists picked regulation kids insisted gay
    fifth represented conversion male jail pending incident error feels lowest driving operates
    tons theres pieces purchased applied novel trillion waste missing violent extent prominent
    usual prospect substantially dark ad backing soft modest watched resulted projected repeated
    remember quick diplomats theory driven lift expanding check file sets hair obviously factory
    bar concluded vast ounces portion seconds negotiating pulled discovery exposure definitely
    text borrowing route attend jump treated founder leads stands task impossible excess
    directed allegations expert corruption interim certificates appearance pledged fish lots
    doctors camp boy finish instance wave retirement developments ships aside strikes duty
    disappointed edge dividends discontinued promise crimes priority attempts periods questioned
    knowledge pre-tax telecoms performed defeat holiday disaster raw ranging types sterling
    fired cycle anticipated calendar phones primarily citing tend shopping streets promote
    intent tournament retired happening birth struggle entirely keen resulting artist agent none
    adopted pain midnight girl fields approve preparing deeply ends debates dozen diplomatic
    myself interesting weekly manage begins rice wins argument younger category favour shortage
    dealer obtained attacked bidding medium sit ultimately extension pursue shape banned
    generate veto neither refugees intelligence introduce signal rapid theyre intends skills
    otherwise allies guarantee perfect identify flag reaching agents reasonable exhibition
    membership contribution leaves annually payable tied vital bags sensitive underlying bomb
    clean conversation purpose ice messages retain desire reading famous reference sending
    restaurants expanded flights section document writer diplomat suspension excludes failing
    attract importance recommended supposed argue path debut theme shipment brings bodies
    ongoing attended worry reflects somewhat behalf competing earn selected enable schedule
    danger settled quarters participation encouraging cultural pull channels participants
    welcome solid soybean falls greatest marked negotiate handling fun immigrants pattern
    cheaper obvious receiving forms carrier dance actress surge passengers components recover
    demanding wake married studying characters sheet five-year experienced intense pictures
    suffering difficulties viewers boosted apartment touch causing expecting dominated penalty
    jury tone declining targeted notice writes reputation wasnt stressed murder moderate aide
    compromise merge offshore isnt companys maintained guys dramatic normally banker year-ago
    typically plenty encouraged movies episode hostile profitability consultant pool harder
    remote bonus freight utilities politi drama false veteran momentum skin programmes pleased
    bulk buffer train camera letters employee advisers trees alongside settle viewed buyer
    identity dog complaints apparent suspect brother armed trials essential thus walked marriage
    combat drilling unclear volumes accounted vision thinks therefore hotels tools turns
    strengthen talked wages aims fundamental unfair emotional succeed providers defend wish
    branch arrest claiming blow abuse capable endorsed opponents relative summit comparable
    consolidation textile planes heat perform ads visiting wearing creation musical fill
    soldiers favorite slipped economies dinner narrow invited apart sister method radical
    mergers introduction presidency serving wear wild movements predict controversy comfortable
    visited cheap score emails bus warrant initiative nice kill regarding papers historic
    imported nationwide participate judges founded entering fly consequences concept referred
    doors drew impose troubled wool contest external requirement afford cool officially correct
    acres scientific vulnerable completion halt secondary beer consensus enormous convinced
    thanks retailers excellent sheep subsidiaries angry obtain stated mix returning renewed
    phase window criticized permanent ventures totally specifically crash convicted singer
    pressures countrys helps lies suggesting buildings cotton yields defended hits tested
    efficient establishment facts emerging indicate creative profile consideration rated
    employers reflecting briefing unique moments songs solar joining criticised methods guilders
    client poverty probe investing threats occur urban dogs authorized investigating complaint
    pages organizations tie lawsuits contribute listing solve efficiency atmosphere recession
    campaigns sentiment count disappointing weaker racist adds advisory comedy exceed suppliers
    requested grounds approximately cell resolved colony invested zinc blame suspected dairy
    background slowly submitted frequently basically weakness genetic damages stem exist contain
    lifted meaning performances politically seed reporter causes wind chose generated
    surrounding procedures laid lifetime hired enjoy lay commitments commodities secured fought
    everybody protected attracted promising independence signing broadband complicated treat
    zone intention guard stepped color license researcher supplier engines quiet tells eat truly
    deaths personnel timing undisclosed broader vowed luxury metres boss learning rains puts
    contained cautious kilometres essentially eliminate offerings automaker carries walking
    useful located formally wealth yes somebody neighborhood injuries flying protesters
    highlights overnight signals year-on-year ounce smart acts billions racial disputes mention
    carefully publishing subscribers donors spirit zero supports stance damaged confirm lowered
    surprising licences complained semiconductor ring athletes belief enjoyed connected hitting
    seasons anywhere studio opens corporations stuff explosion girls drink jet beans rail
    disclose app tool successfully permission birds yourself regularly ourselves detail waters
    location badly factories exporter grade burden associate privately soccer involvement delays
    routes elements suffer investigate busy glass divided ethnic inspired assault resume
    expenditure expense terror programming resistance requiring offensive extreme striking crew
    sixth watchdog versions slight lenders interviews heading imagine barriers attitude
    departure rumours roll fleet obligations promises survive float server operated prepare
    native catch requests consecutive considerable lease passing fan adult dream terrorists
    recalled boys ten arrangements wider governing engaged handed affair fail temperatures
    depend clubs soared titles attributed breaking designer sparked hundred flexibility casino
    underwriters oppose consistent recovered elaborate worlds administrative ore eased calm milk
    distributed guidelines mentioned throw accident retailer poultry boom dress beautiful dozens
    monitor ancient surgery wonder counter switch parliamentary mainland oils monitoring patient
    rumors maintenance bright featured mental typical praised lie gradually exit focusing
    understood traditionally curb exposed converted doctor lessons harm storm institution stakes
    cnn talent indication destroyed sounds sufficient advised handful approached arrangement
    privacy recommendations doubled violations creditor faith urging die km likes contributions
    planet implications ceiling gasoline totalling hectares duties gathered stress cleared
    guarantees winners franchise eligible businessman involves degrees covers warm eating
    depending maintaining announcing guess stages seasonally permit editorial scrutiny cameras
    informed user shed tries reveal productivity minor numerous highs actively load readers
    dissident declines missile arguing testimony corner farms branches instruments dominant
    totaled repay arguments diluted aluminium upset drawing suicide friendly longtime historical
    improvements sat adjustment appointment preference aides exceptional stick involve penalties
    incentives struggled pays finds studied sentenced cap des upgrade relationships scientist
    advances denominations tens locations replied beauty regime equally indeed advocates
    developers resignation litigation merged deregulation concession behavior nervous formerly
    answers assessment classic weapon desk victim worries genes recommendation subcommittee
    reductions proud challenging pitch anger climbed hospitals vegetable sophisticated sustained
    tonight visitors smoke proceed specialist function divisions gaining boards drinking bed
    capture procedure motion slowing emissions diseases averaged impressive contains wealthy
    threatening slower guide forcing suddenly jointly blocked regarded funded basket sessions
    inventory eurobond temporarily sole three-year tech nytimes investigations scenes eager shop
    refinery discussing rely replacement assume cumulative presidents en guns barely context
    reluctant chicken crackdown tremendous reportedly prefer integration depressed seeks grant
    concrete affiliate merely dramatically tougher drinks affecting hardware acquiring
    reorganization frozen monopoly ride roads realized leg welfare absence exciting element
    sells speculative drivers workforce sovereignty concentrate asylum manufacturer ticket
    dedicated extensive tackle certificate bilateral missiles halted proper conventional
    recognition machinery citys fix solutions rarely basketball liabilities retaliation
    repayment swing addressed captured quit excessive lbs anniversary connections visits reverse
    depends marketplace aspects investigators rush posts opponent towns emerge publication
    popularity behaviour shipped slide maize teacher elite insider explore cigarette defined
    implemented consulting favourable ports soybeans stayed electrical checks hardly videos
    pledge attempted wore costly blocks residential ton successor encryption personally amazing
    properly strongest describe stimulate object walls copy definitive excluding two-thirds
    negotiated restore horse influential virtual convert doubts buyout nickel lets gathering
    underground thin billionaire intend mistake counsel beating shock arrival comparison
    conspiracy upward samples hole highlighted racism map demanded roles allegedly outlets
    e-mail subsequent compares slowed documentary euros fat junior maturity engage violated
    string restricted fishing print featuring licence alternatives consistently declaration
    trades dissidents dating sudden unexpected cooperate audit listen shoot activist matches
    constitutional withdraw teachers palm shortfall valuable cubic refugee challenged meal
    sharing rainfall colonial pop lucrative wholesale exported exclude rebels wont nominated
    pilot hate segment infected patent sweeping principles licenses gaming fundamentals
    businessmen pressing judgment clinical employed transferred conclusion arrive pensions adopt
    uncertain abandoned jets flotation restructure legs captain campus loved tickets opposite
    tap manner odds regardless honor alcohol controlling articles exclusive sight plastic scope
    iron experiment entitled tracks commentary flows freeze kinds integrated fled trends shoes
    stretch careful seasonal unlike driver shadow recall underway objective posed register
    clothing smoking regard passage rooms youth contemporary picking visible bag objects
    antitrust year-end alive worker ambitious two-year favourite installed keeps shortages
    reiterated spoken stuck insurers baseball household performing suggestions measured
    proportion www experiences implement forget surveillance senators escape aggressively golf
    competitor explains organisations vessels publish acceptable pro-democracy farmer ignored
    shots pose barley responding sluggish expire stream robust promoting liability clicking
    processors suggestion meanwhile rescue swap collected legacy promotion expertise floating
    slowdown bidders produces gender unrest demonstrations knowing constant reject fierce
    damaging copies one-third authors launching greatly textiles cereal wounded liquid actors
    triggered patterns component briefly warming techniques owed stockholders discrimination
    tradition qualified excited overcome containing proceedings suspects wholly master
    acceptance reviewing correction autumn rescheduling dates disclosure solely treaty notably
    bound menu defeated persuade calculated formula balanced automakers flexible progressive
    conversations diverse gotten demonstrated journalist enhance deeper infection squad
    existence endorsement salary voter afraid protecting symbol classes raises somewhere
    dealings cellular assess foreigners borrowings inventories partys breaks aged exact decrease
    eggs redemption moral notion perspective mothers recognize caucuses difficulty hell seized
    photographs satisfied charity hedge drove collapsed migrants turnaround demonstrate abortion
    obligation unprecedented delegation recommend predictions defensive chaos accurate anyway
    cope painting reviews borrowers mill initiatives downturn volatile couldnt realize pointing
    saved guests acid referendum recognise ballot communication bullish circulation
    vice-president carbon womens boosting explanation mainstream plunged meets thoughts column
    slump remainder transmission thousand regulator aiming unknown chocolate rental firmly
    arranged packages voluntary booming competitiveness liberalisation premiums dropping lengthy
    minorities planted attending choices relevant files bombing optimism strict licensing proof
    websites conglomerate placement cane attacking somehow perfectly sum pleaded technique lobby
    label horses retire taste adequate incentive deliveries embassy computing terrible attorneys
    permitted winds feared removal high-profile easing sick petition schemes purchasing deficits
    thrown overhaul ultimate deny emphasis shops command database automatically benchmark
    candidacy bars viruses exception phenomenon routine destruction kick topped combine writers
    bourse nominal surged wouldnt sleep enthusiasm criteria argues hopeful lb chart compliance
    insurer attached conviction broadly remarkable handled bombs fate extending acted sweet
    detained yards submit partial copyright anymore describes suspend dust locked ranks
    credibility survived destroy episodes ambassador frequent verdict smooth empty bench closure
    assumed categories observers publisher accompanied serves vaccine questioning provider
    clothes collective bacteria chapters favorable subsidy honest posting audio religion blast
    survival lists lying campaigning letting bitter mature cancelled nobody strategies
    speculated predicting usage employs tariff provinces subjects electoral shocked hidden
    contacted defending disappointment threw signature fake tensions centres tactics reserved
    realistic finances collect nights tank airports tweet hunting isolated lifting perceived
    confirmation tape refining retained dealt citizen organized resident downtown illness
    trained prosecutor neck resort narrative kitchen suits sorts topic functions unacceptable
    sued breach indicates concentrated ct illegally loyalty impression mm replacing counts
    willingness spectrum pickup flood promoted awaiting determination minds implementation
    clearing transparency frustrated saving pregnant proven integrity preparation mood depth
    spin downward one-time redeem races pressed protein celebrate minus repeat assist politician
    staged diversity mandatory outlined forecasting whats graduated lunch tree satellites boat
    anybody definition waves neutral speeches soil turnout select resource specialty
    pharmaceutical cigarettes accepting surrounded creates ages punishment deadly considers
    outright format confidential wing repair borders jailed shifts exceeded three-month
    takeovers mens traveling landing devoted evolution audiences arena governors comprehensive
    steep convince examine crack stops length volunteers passion marijuana tennis cloud rebel
    violation volatility mainframe arent situations veterans ignore concerning classified
    severely soaring hiring boxes farming immune shall incidents refinancing responses
    attempting preserve asks dialogue ranked desperate hat presentation donations universities
    terminal networking exporting nominees imminent supporter participating holes commit
    cautioned wet prospective seventh legitimate academic browser shes opinions mile witness
    refusing earning strengthening shootings staying toll accusations muscle panic accelerate
    immunity wines desktop merchant debtor expenditures structural pesos refuse tweeted
    appreciation minted feelings headlines personality ensuring viable wonderful permits frame
    warnings embrace symptoms array bird juice assumption liked poised withdrawal rocket specify
    lire journey fighters wedding innovative devastating rhetoric comply quietly accusing
    expression arrivals engineers mystery seemingly starring fines scores propaganda households
    incredible mouth homeless custody ideal literally preventing citizenship exists hide
    recording birthday precious ambitions tissue peaceful concessions pollution architect
    full-year conclude buyback acreage pure transgender moderator harsh footage knee bone
    consent latter singing reacted capabilities assured finals introducing lows landmark rolled
    succeeded divide plot sustainable organic searching formation shifting fighter prompting
    update placing surveys origin framework limiting adjustments strategist orbit structures
    approvals restated rape considerably silence rounds sad edition incomes justify affects
    trigger chains steadily coupled processes privatised mistakes discipline approaches
    releasing absolute temperature inch freedoms dynamic collaboration scoring intentions
    derivatives operational lobbying legally hike connect visual wanting overwhelming pursuing
    guidance reviewed breakthrough indications delegate separately joke gift relatives phrase
    tension postponed compare committees defendants educational mounting stabilise injection
    disposal merchandise upgraded bushels primaries describing ally stunning evolved dependent
    rough lucky polling comfort hosted drives confusion anonymity swept minimal colour fixing
    chair reception admission download bet sellers heating planets suitable bidder smelter
    ethanol repeal kicked spotlight teaching cooking funeral districts tipped depression
    consists oldest compound borrow dual amounted urgent grades eliminated incurred intellectual
    persons syndicate auctions digestible leverage celebrity prompt stolen removing petrol
    assigned satisfactory edged investigated rebounds relating processor rightwingnews
    electorate leisure regain upcoming bombings prosecution spotted screens generous strange
    paintings supplied financially criminals state-run professionals riot projections hearings
    achievement kid shoulder touched refusal frustration hefty bolster dubbed linking
    protectionist butter landscape practical react miners spell errors firmer depreciation
    maturing repayments packaging rigs rand explaining stored civilian conducting psychological
    manufactured throwing squeeze climb mild valuation levy automatic pilots bargaining default
    rid yellow forever perception inner conclusions teeth expectation abandon undermine insists
    publicity chat addressing funny respected battling blocking examples unlimited inevitable
    liberties hourly weve tea spreading choosing presents tribute racing transformed packed
    occasionally turmoil acknowledge historically supermarket detect sustain threaten
    third-quarter evaluate indicating everywhere deciding compelling separated mandate furniture
    humanitarian sample hire decides urge recognised delivering processed indicator puzzle
    caution encounter start-up followers constantly disappeared rallies taught objections cream
    guest financed blind hero platforms detected designers bloc blog impressed eventual
    generating exploring modified earthquake adverse expired artificial praise flew painful
    establishing substance communicate fires divorce loose eighth graduate underwriter planting
    mechanism flooding spirits appearing internationally delighted unity hub ninth refined scrap
    persistent lend resumed commissions fourth-quarter suspicion communique priorities conceded
    drag nonprofit treating enemy dominate distant occasion beaten admit bases failures dying
    prevented targeting poorly developer unusually dipped withdrew playoff outbreak proxy
    alliances ballots pack pride folks avoided enjoying recognized tourism camps strain propose
    innocent plate negotiators ranged floated mortgages polled streak artistic favoured del
    males silent celebrated incredibly item brains explosive diesel regret capitalisation holder
    tip fatal ailing tunnel irregularities observed provincial surpluses decree neighborhoods
    locals childhood whites alert please critic odd highlight lung wary deliberately
    counterparts risky compensate uniform musicians barred painted fiction closest right-wing
    restrict after-tax daughters teach credited therapy societies informal commented agrees pm
    diet applying speeds fails snap favored guards topics voiced clues four-year pork bias
    overtime quoting strengthened autonomy females victories appreciate updated lasting
    diagnosis sits speaks examined advocate recipe clash pregnancy heels generations dressed
    memories matched finger photographer beneficial sentences crowded nominations timetable
    awareness colleague ranges filings kilo neighbors tired earliest declare prisoners paint
    engineer screening lights inadequate hanging cyclone addresses landed completing trains
    hailed realise spokesperson precise resign lineup tightening flu playoffs discounts expires
    indictment detention interactive vocal reasonably lock disputed interviewed broadcaster chef
    well-known exclusively arriving exploded inches rolling tropical partially passes genuine
    consultation sinking grants breast contrary fathers aboard moratorium unveil withdrawn youve
    proving evident roots contacts appearances flowers dancing releases burning stepping panels
    appealed fortunes subscriber vessel oversight anxiety meaningful fluctuations affirmed
    tendered manufacture mate civilians noticed wire salaries fitness openly organised relation
    jacket forth barrier warn helicopter switched rejection respective opposing leveraged
    re-election mess sponsored recovering parking cake bold likelihood mad spur judgement
    intervene install seeds parallel arbitration tighten curbs guerrilla semiconductors
    distribute loyal tune succession qualify nowhere combining contests fastest branded counting
    pulling weighed significance unnamed designs strained rd hockey bottle proposing breeding
    high-speed deemed define fuelled downgraded rebate crossed productive rebuild conflicts
    tragedy differently roof celebration honour decent slip anxious engaging greenhouse lesson
    diversify innings printing working-class wiped tighter allocation unspecified headline
    appealing switching gear commissioned positioned negotiation betting naturally equipped
    enhanced height solo tourist flags stopping tear charging bearing resist alter surprisingly
    variable th-century taxpayers reliable availability elect backlog kg tsunami spectacular
    gather disorder excluded concentration beneath feeding bathroom relaxed notified knocked
    battles leather hearts flagship particles reply tycoon colleges acre beverage precisely
    subscription taxation inappropriate exchanged servers brokerages imbalances slaughter
    outrage trim instrument hosts mere junk comparisons biological designated entity balances
    renew generic stop-and-frisk executed benefited justified occurs simultaneously craft
    approaching robot sexually manages filling architecture emotions gallon fantastic worrying
    entrance sticking tenure breakdown boats hurdles scenario surveyed unwilling transfers
    ideological dancers uranium contentious arrange intelligent everyday waited description
    alarm fault hopefully buys premiere similarly intervened three-day soul magazines apology
    motivated disastrous spaces shutdown grip achieving regulated gradual leasing maturities
    possibilities tentative deferred mice guerrillas fats rupees sue pink thick smile
    contractors crowds ridiculous promotional surely dated sections peers predicts loaded
    setback forthcoming clock graduates advocacy payout bands buses disk cereals non-callable
    fossil brilliant backlash spots donated struggles nd coaches overwhelmingly plea duo
    breakfast promptly shorter hardest newsletter genetically zones promotions legislators
    diversified capitalist crushed occupation allocated grower gearing stabilize slashed updates
    subsequently wound reversed chest dish adjust rebound interference pigs budgets richest
    calculations announcements influenced injunction museums affiliates recapitalization safer
    weigh tracking reminder precedent poorest nursing experiencing heated rallied indicators
    insist compact opposes teenager matching founding accompanying singles pic shifted
    predecessor all-time spiritual assembled policyholders tranche magnetic avoiding commander
    refer obstacles nationally coordination pockets girlfriend grab altered ingredients couples
    firing televised existed possession chronic defender rushed rent commonly layoffs
    anticipation ought consolidate asbestos disruption traveled babies listening scared fuels
    finishing owning enabling centuries killings unnecessary backs engagement flowing printed
    pump tourists dining fare override exploit remembered counties destinations absorb radiation
    unsecured fragile midday prospectus fundamentally teenage shelter restraint second-largest
    confrontation slash fits noise drafted burst whereas tumbled assuming forming retaliate
    trips amendments advantages attracting donor misstated year-earlier labels wholly-owned
    mid-crop accrued voices invite elderly disabled solved endorse condemned glad deserve
    threshold proceeding excuse accessible vegetables rocked performers sorry brutal grocery
    loud stupid comprising egg satisfy weakened https discounted meantime exile liquidation
    inability piracy accelerated downgrade inspection embraced six-month intact evil troubles
    killer merging demonstration sidelines co-founder radar breath hint soap delicate hinted
    tale employ identical bullet distributor dragged pit transit assists tends philosophy reader
    sooner reverts entities clearance inquiries contracted yielding lab declaring smell
    battleground educated trusted strip crossing aspect checking enacted cancel presumptive
    imagination tanks plain bones vendors smallest excitement focuses technological marketed
    exceeding expiration run-up echoed warehouses theories debtors smelters twist unanimously
    spark frequency nose judicial abuses testify kilos lowering transparent whenever carpet
    premature experiments cheese suspicious answered municipal assurance arrests steam riots
    revolving bail buried regulate profit-taking dumping steering plotting leftist et citrus
    stalled humor aftermath collecting teenagers violating foul sounded displayed prosperity
    full-time mounted displays separation clue composed immigrant mountains imposing adapt
    survivors cement violate first-quarter crashed populations measuring partnerships fraction
    demographic attributable dissent respondents patents fined cargoes relied railroad comprise
    purely fantasy wishes shake notable domain pursued prohibited referee suite powerhouse
    physics affiliated unfortunate chairs dangers bite decisive toxic marginal upbeat stemming
    unarmed stiff supervision bonuses examining two-day bubble contractor reward thank
    accountable refineries jurisdiction advisor self leaked subway cow snapped unhappy laugh
    seller broadcasters indirect jurors lender administrator upturn prevailing leases reflection
    drain class-action moisture irrigation div segments remark correspondent meals grows bizarre
    pledges emphasized summary distinct tag accommodate sometime sporting protective gifts slid
    span lacked harvested profound closes woes surfaced altogether witnesses servants narrowed
    responsibilities helpful infections afterward franchises gravity reaches prescription
    renewal oversee sovereign tenders low-cost tendency corrupt forgotten transform talented
    residence jokes accomplished horror storms unsuccessful ambition ensemble opted casual
    destination counted high-end cry leap container drastic grave theft grass toilet inning
    launches multinational clarify one-year thereafter revive widening industrialised portable
    installation bales addictinginfo que bunch gonna clip objectives bloody enables economically
    uncovered riding knife lined romantic costing counterpart midst photograph literature booked
    wondering testified retailing austerity adoption commenting friction varieties niche
    courtroom stamp slice enabled revision devaluation widened sell-off importers misleading
    quarantine platinum spun modems deterioration licensed uncertainties imbalance quantities
    blacks gadget looming insisting soldier sand importing trademark slammed contributing
    receipts random valid applies routinely beloved eliminating oxygen settling agreeing revival
    breed laying obtaining denying capability borrower averaging battery spurred clouds builds
    broadcasts appoint underwritten constructive banning issuance cost-cutting settlements
    two-for-one casinos pipelines policing unch monitored clause tense physically laser tapes
    spare secrets harmful strictly receives cinema anticipate demonstrators instability
    negotiator skeptical leagues bipartisan sensors comprised voluntarily unavailable piano
    unemployed seven-year bushel objected werent wrongdoing missions sleeping experimental
    occasions pocket confused hosting denies invitation raids reservations checked lasted parade
    casting donation tasks prolonged debris double-digit seize lighting brewer representation
    abnormal loss-making slavery subversion mall writedown half-year von novels aggregate
    faculty composer attendance invasion freely offense confront dreams birther blew restored
    elimination fingers epidemic jewelry quarterback exercised intensive shame fast-growing
    unidentified unpaid tail gesture stroke classical warehouse supervisory gadgets boycott
    fibre successive neighbouring upheld dependence high-level plantations astronomers councils
    portrait athlete undocumented disturbing scattered discover desperately disrupt committing
    trapped vary comeback boxing unaware mixture luck transformation viewing shoppers charts
    loses fever sceptical buoyant sauce complain insects ranking borrowed collateral binding
    swaps large-scale weakening feasibility associations directive redeemable villages hiding
    harvesting endangered dip tragic assure weighing disagree retreat lacks protections
    instructions reveals dad circles addiction titled vacation reactions spends themes
    celebrities teammates payroll sensible holidays trick uncomfortable influx employer proves
    symbolic improper derived integrate arbitrage backward coins guilder creatures attitudes
    protocol relies powered insufficient accumulated pronounced boyfriend slim rings knock
    stretched facilitate speculate anchor striker specialists swiftly root angered defendant
    dose literary doubling curator advise acceptances hackers inflationary firmed mechanisms
    dominance plaintiffs amended beet supportive yard shirt reminded blasted disappear logic
    stripped poured plagued ear convincing viral quote triumph tended graphic high-tech jumping
    corresponding canceled gang steal enthusiastic friendship inform sends apps blaming
    third-party reduces non-bank lure tribunal plunge dismiss allocations servicing terminated
    helicopters conferences backers smokers deserves expose witnessed apparel determining fueled
    resisted outspoken understands burn threatens sentencing instances ugly loves dirty exhibit
    locks tables advertisers rocks repairs realised bits sprawling brewing comparing briefed
    alike comic greeted apartments debated compatible reopen maintains hedging heightened
    multilateral totaling achievements unconstitutional frankly chunk wisdom pneumonia appetite
    legend inspiration sheer overseeing tall shoulders breathing ample stomach skill admits
    surviving hugely spin-off medal picks strengths long-running varied speakers con signalled
    terminals yearly dioxide tears wrapped bankrupt complications compiled blown blend
    consequence sympathy youngest expressing heavyweight specified consultancy positively
    dispose transmitted identification stays denounced closures idle weaken undertaken
    governance drill skilled minivans rebates weighted selective contingent pubs shuttle
    plantings narrowly relying tankers cocaine volunteer weird treatments erupted permanently
    readily careers alleging technically credentials teamed shy afterwards stark harassment
    enemies owes formidable memo protesting best-selling bean deputies assessed translate
    decreased coup ideology granting unprofitable assurances sums reaffirmed explosives roubles
    ringgit disagreed layer enforce hurting horrible comedian venue worn prestigious dancer
    unified dressing passport charitable inevitably neighbor sank retiring converting hybrid
    reversal protectionism upside ink handing incumbent parity tightened sulphur flour
    implementing idled consist proposes migration dinosaurs genre eaglerising outline applicants
    entries swimming burned admitting specifics revelations spite diagnosed travelling
    coordinate musician kicking hungry bottles bans finalised encountered poses first-half
    anonymous indicted continuous initiated undervalued flooded ratios auditors metre clearer
    disorders hatred occupydemocrats todays havent flash dried motivation belongs draws
    mysterious printers robots colors suburban documented punitive workplace instant intensity
    outdoor billed qualities singled slate awful practically trio steer relax wondered arise
    locally embarrassing misconduct convictions cleaning sacrifice majors ripe miner grapes
    editors solving indirectly sliding develops crushing ws abnormals restructured courses
    gambling interrupted doping sorghum irrigators embryos etc independently hometown wrist
    vaccines correctly detainees murdered shocking unpredictable casualties hampered overturned
    destroying concerts presenting ethics styles bosses albeit thrust varying hammer prediction
    unwanted tolerance streaming proliferation roster hydrogen proprietary codes surcharge pulp
    scandals earmarked debit consultations contested differentials ministerial arrears
    fund-raising exercisable hasnt hung button deployed makeup grid mogul patience militants
    unrelated marking slogan urgency grabbed script scary coordinated lean bedroom stating
    examination demise skies pause cultures engineered allowance childrens near-term raid
    distributors interpretation genome terrestrial editing abcn broaden ignoring occasional
    filmed globally heroin endured participated jeans molecules cognitive fence nightclub
    lighter showcase celebrating powder identifying sizes confirming publications persuaded
    offence complaining one-off lent refers totals pianist insiders execution sealed cooperating
    cycles debating reluctance respects enlarged erosion languages biotechnology console oxide
    mobiles strains millimetres whos delaying cheating dishes hikes belong lands continent
    isolation mentally administrations newest remind stunned banana rein nerve fundraising suing
    ethical organisers deported chasing penny slot wounds shelters inspire airplane bread
    pursuit escaped lacking slated imaging lesser malicious squeezed demonstrates wise resolving
    surprises centred pressured shrinking inflow occurring libraries attendants grape youll
    fights securing pole marched inclined breached overly temperament drops glory daring epic
    replaces ate authorised portrayed backdrop assessing cops reassure climbing evaluation
    low-income arrives aluminum naming leak gate pitched sang preparations drafting oral
    automated vague bearish poorer regards commentators noon insult vigorously gases
    registrations termination forged canola navigate sponsors touted quo displaced equality
    digits confronted troubling sympathetic southwestern merits endless refund toy lively
    emergence fares glimpse renewable attraction furious resale credible poison characteristics
    occupied lifestyle unfairly amend jobless lately fleeing magnitude doubles contend
    straightforward recommends spinoff exemption considerations leased crush flawed assumptions
    thrift repaid medium-sized debenture timber inclusion obstacle plastics exhibitions methane
    pig profiling hip-hop theyve assertion cows inmates grief clinic cure curious memorable
    insults boundaries fallout assassination flurry romance filming clever staffers extract
    photography absent tips penetration habit interfere beliefs handheld prohibits indefinitely
    lagging refuge receipt combines full-size shapes circulated composition sponsor portfolios
    consultants deficiency reconsider retaliatory consolidating inflated unsolicited viability
    brisk discoveries prototype restrictive non-performing postpone essay mouse cartel analysed
    sculpture gamers privilege meters outreach athletic click tide fabric imagined consumed
    clashes abused ripped shrink bow two-week coaching layers touching connecting wipe trainer
    handles flavor devastated muscles coral suited disasters spectacle ours tackling fiercely
    discourage reads battered logical runners loading spacecraft spam quantity sufficiently
    distinction lingering bolstered shake-up north-west newsprint accordance exchangeable
    doubted year-to-date bumper weed bullion satisfaction adapted evolutionary coconut start-ups
    relate answering protested distinctive seminar figured reconstruction adequately famously
    marry whoever dumped tube laughing shark intensified presumably lining guitar gunman
    upgrading sake subtle slipping albums consisting floods nightmare un twin unexpectedly pet
    stems effectiveness surfaces liquor questionable floors explicit lied collections blogs
    revise constitute resumption freed arising disciplinary exceeds prop extradition
    administrators seamen workstations govern drawings shaken ears mode mammals illnesses
    classroom humanity subdued punished advancing directing constraints crews iconic outfit cult
    elegant icon lyrics nasty cat enters long-awaited residency adjusting sheets substitute
    undertaking messaging brink neighbours aging surging bureaucracy pitching fiber fulfill
    travelers prosecuted influences windfall influenza capita slumped absorbed demerger clinched
    standstill printer indebted abruptly prizes conglomerates oilseeds refiners clinics aired
    mourning maps stealing grandfather physician lovers passionate blunt outlet chaotic populist
    honored safely revealing battled expressions domestically pub upgrades journalism walks
    salad origins microphone pragmatic listings co-chairman environments publishers calculate
    contender incorporate brutality timely poetry post-colonial reunification pave supplying
    pundits searches belonging pacts warfare flies continuation royalties statue stoppage
    conditioned fossils urine nonetheless geared hammered convoy lightly contamination pitches
    monitors consuming undecided torture diplomacy bounce infant creator undergo sequence
    embracing bust scholars behave grateful year-olds torn distress concentrating bat abide
    schedules keyboard stole critically postseason pitcher elevated irresponsible modem
    memorandum qualifying stabilisation redeemed rampant differ vigorous advertisements
    ministries compounds over-the-counter hog incorporated ozone hed rebuilding edited felony
    flower unsure wherever wooden nurse heavier worthy fictional embarrassed naked sweep
    intimate coat vintage pleasure circulating rookie balls confined mixing peer fruits
    preserved appliances thorough contention pill consume hip clinch dire accurately fraudulent
    http overhead laptop denial sown obliged coincide distributing abandoning cables
    privately-held exempt hectare imprisoned overthrow tonnage hormone variation liable tanker
    drying alleges justices lamb co-author nanoparticles accomplish partisan emotion swings
    invisible bridges proteins translated happiness structured millennials solidarity lovely
    hunger ageing cousin fascinating starred tightly math brave complement silly inject angle
    constituency merit sperm amongst explored recalls barring depended rig trafficking prep
    antibiotics slots recruit batteries descent ordering prohibit convenience retaining
    disposals wide-ranging manipulation massacre dampen anticipates magnate programmers soymeal
    high-definition concerted historian deg subscribe insight wildly backup blanket refuses
    extends firearms unrealistic warns rounded cheered goodwill fitted gallons rapper tapped
    breakup accessories make-up okay bump joked sequel interact obsessed welcoming budgetary
    psychology adopting churches inequality helm suburb dismal conjunction adaptation refinance
    longer-term retains contents newer abolish interpreted cautiously refrain valuing scrapped
    dilution infringement footing peaked cyclical square-foot succeeding mechanical litre
    statutory reorganisation tranches insured moderators milestone inherited incoming mentor
    infants dig shelves follow-up habitat diabetes functioning calculating relieved flee organs
    thrilled tactic pools cop colorful thirds listened exotic tweets scan contenders ousted
    entrepreneur soup supposedly travelled subjected utterly arguably deserved projection
    extinction kidnapped spree facto gut underwrite unofficial poet impasse disrupted undergoing
    interface spokesmen legislator handsets enrollment merchants safeguards observations
    airstrikes co-managed delivers showdown campaigned disagreement taxi shouted countless
    overwhelmed saves execute sink pot militant listeners mph restoring dignity aggression spy
    olive complementary shades cartoon rumored flavors prayer renowned notorious convenient
    advising longest aided cooked desirable superb thoroughly fronts invented flaws judged
    poster grandchildren tracked columnist founders rewards mosquito reap efficiently pumping
    e-mails cave satisfying envoy accelerating stumbling stemmed medium-term graft annum
    same-store siege commercially thereby references cats speculators fibres hostages
    measurements sub-indices baht hrs whales shouldnt oper mock withholding fluid hay punch
    boots chemistry celebrations outing outdated plunging verge legendary firefighters prepares
    deleted habits seafood rap hottest dragging eroded coordinator rewarded break-up travels
    freezing destined await downloaded transferring decision-making absurd eyeing galleries
    suburbs instructed procurement conflicting exiled royalty diversion capped vacuum
    specialized commissioners molecular ancestors nanotechnology organizers clashed crying mud
    vibrant provocative topping deter gym welcomes rejects incorrect defining biased restriction
    finale paired detailing tailored underneath dump beside successes ceremonies hints flown
    predictable vastly enhancing oversees containers observe rejecting first-round condoms
    signaled gaps scare finest concepts navigation withdrawing drone discriminatory highways
    publishes deadlock centre-right impeachment sacked tangible confidentiality non-core
    enforced south-east intensely evaluating importer cholesterol dissatisfied inspectors
    installations supercomputer carryforward concludes loving vulnerability clarity
    rehabilitation synthetic bets smuggling guilt blaze cares surrogates ankle dresses circular
    recruited staple recipient posing constructed spreads applauded designing trace forestry
    fledgling profession trusts curbing grim provoked animated termed advertisement abolished
    preferences lone guided pessimistic recalling pains shoe pile circuits cooling unauthorised
    rulers unreasonable marginally neighboring performer conditional industrialized privatise
    consulted chairwoman playwright acute rupiah subsidized prints nominate reconciliation dirt
    bomber leaf frustrating diligence tomato smashed kit long-range rumoured thriller pants
    rivalry bride cosmetics recipes instantly best-known dive evolving enjoys comfortably tuned
    charm photographers emotionally irrelevant rear transatlantic proposition dilemma potent
    hostility biography fold aesthetic potato plates portions mosquitoes averages wasted trailed
    accuracy shaking rhythm grasp joins spiral exceptions catalog radically settings endorsing
    controller extremists speedy lungs recommending logistics trimmed suspending stringent
    underlined whereby median probable overshadowed tournaments breaches privileges vivid
    insistence stockpile telephony arranging quotes plasma ha evangelical moderates unbelievable
    forefront nod dense revelation screened documentation shower performs last-minute
    entertaining corners defenders disappearance rifle statute outsider unilateral consult
    fitting bounced laughed intriguing sacred lit originated embedded memoir searched
    choreographer accession separating rash rents organ tours forensic awkward opioid undermined
    starter vendor variations reinforced fragmented preceded input corrected susceptible folk
    revisions unresolved limitations differential firming protocols syndicated reversing
    appraisal geographic clout microprocessor translation three-quarters confirms spray harvests
    priest yielded independents enduring accords tags theydon three-for-two overturn tuition
    rescued emphasize perceptions translates favors nearest drilled confusing lashed spate trap
    warships prominence gown sneakers stranger exaggerated bargain screaming rage shirts turf
    deportation nonsense part-time infamous manifesto kidney streams feeds realities losers
    essence sampling longstanding bananas dent amateur mayors terrific compensated continually
    cleaner quicker unleashed consoles airplanes requesting employing overdue switches
    exceptionally dominates precision transplant dilute unpopular adequacy stamping severance
    benefiting glut oversupply lumber und migrant softer campaigners resistant one-day
    oil-for-food enrolled objection optical serial unadjusted thwart framed middle-class
    traditions deliberate liver runway injected appointments front-runner tapping reckless
    falsely staggering opt landslide rushing appropriately throat medication wrap bikini blows
    impending mathematical restrained laughter trash touches sights competitions concede
    goalkeeper cancellation midfielder batch honestly heroes logo uphold appreciated specializes
    motorcycle embarrassment tax-free disadvantage defer undercut unlock recycled streamline
    identities regulates speeding directions necessity artificially oversaw defect pre-abnormal
    offsetting succeeds plummeted vacant continuously portray certification cutbacks practicing
    ve elephants carryforwards ironic worship unfortunately treats saga believing apologized
    tolerate e-mailed motives whatsoever dismissal transported scholarship smiling undoubtedly
    duration stranded caps facial virtue inaccurate fusion physicians ingredient tongue cracked
    complexity watches offspring revived immense forge resisting festivals commercials worsening
    fast-food undertake inconsistent bleak tenants dogged washing duck stabbed aliens doubtful
    submission stretches collision repeating tentatively lawmaker elevator barge paths certainty
    skepticism seekers withheld modify prudent approving inflows televisions high-quality
    assisted long-standing orderly municipalities unsuccessfully forests contaminated divest
    illicit inefficient denominated capitalism rigid mandated wished atomic golds posters
    portraits pipe trucking dinosaur prone refunds fishermen abstract fundraiser lifelong
    outgoing till smoothly relieve deployment surgeon medicines importantly donate hats upwards
    reopened belly trauma toys smartphone bullets encounters long-time custom warmer slapped
    happily well-being se deteriorating dull footwear eaten sandwich stir outer preceding seal
    expelled constituencies owe widen gentle modestly cafes obesity plug recruiting mortality
    headquartered manipulate renamed spinning commuter staffer reforming enact lured clauses
    sizeable broking overlap trustee vice-chairman specialised prisons inroads liquids envisaged
    utilization liberalise value-added norms excise freighter humidity pest indefinite genocide
    terminate surrogate contempt husbands cease-fire biologist asserted day-to-day shutting
    compassion trailing interpret affluent prisoner drastically outcry rethink pivotal feud
    inherent standoff deck fatigue vicious glowing photographed groom thanked commentator
    explanations apologize inviting rumor snake wed ineffective recipients stretching insect
    administered wheel creativity watchers taxed rockets shedding safeguard eclipse labeled
    equals disgusting scramble combinations authorization bankruptcies outlays adversely obscure
    rationalisation preferential academics separatist outsiders recycling explicitly specialises
    contracting recorder payouts underscored mainframes arose supplementary cracking six-year
    afloat laptops inclusive commands reactor matures notification passports brick kilogram
    insights hadnt hurdle stimulating bleeding nominating shook pastor healthier negatively
    responsive unite filters fairness concealed doomed divisive rallying sizable gauge taxpayer
    horrific countryside toned consisted injuring theaters grandmother pleasant improves flames
    singers mocked embarked delete restricting slap sandwiches crisp strings comprises nurses
    charities integral premise busiest receiver intentionally fingerprint cease prey explosions
    venues persist pegged generals old-fashioned indices worsen entrants hovering populous echo
    uprising monks unilaterally generator filter relay milling rational multi-billion
    anticipating south-west microprocessors alumina diamonds rats pod suppose half-hour galaxies
    scans gilt crises internally stirred criticizing clips abortions mates pretend thriving
    entrepreneurs diverted substantive ensured outlining investigative commanding encourages
    stuffed outrageous cans rulings rides definite atop whilst aisle contestants elbow
    technicians tubes shaped predatory halfway divorced relaxation parole unveiling feedback
    stint showers interaction late-night fixture contributor devised bent chefs short-lived
    alien conscious compromised built-in stricter fatally rebounded unaffected outcomes
    foreseeable drums reproductive calculation autonomous subscriptions secrecy hacking tastes
    operative surrender soar plantation catastrophe fragments phrases relates principally
    impetus multi-million socially offences alcoholic conspiring shouting counter-revolutionary
    separatists defection recreational worthwhile repurchases levied distraction interconnection
    akin post-war groundwork aerial preservation unstable generators queries editions poisoning
    plight tally painter waive conscience myth edible microchips thathe frisk ntilde callable
    feedgrains stimulus implied fiduciary brush educate thrive criticize accountability shooter
    permitting resolutions bully chic wears costumes secretly outperform waterfront pods pie
    pairs incorrectly headaches wives beautifully malls criticisms echoing honey splitting
    likened bare weekends looting imprisonment neighbour symbols billing needing offenders
    lethal balancing companion nuts protester stockpiles outbreaks destructive dwindling anytime
    rankings resurgence contended grounded overlooked outraged downside punish feasible nearing
    accessing hazardous volcanic presently suitors evasion accountants diminished prohibiting
    functional loophole discretionary comparative paramilitary guarded depositors depress
    foothold suitor diversification geologist brake alleviate amounting left-wing keynote
    abolition embargo airwaves halved implies line-up grading potatoes tomatoes embryo crudes
    bigotry caring gigantic discouraged frenzy disabilities muted exhausted reeling applause
    scrambling conceived twisted famed locker tones siblings sleeves sensation genuinely spilled
    similarities interactions miracle timed participant monument impacts yoga ambulance loads
    fiery stressing vanished blueprint guiding generates populated resemble cellphone federally
    outset runner halftime advocated characterized expands beneficiaries pasta bother specially
    construct render state-controlled valuations gilts differing adjacent bribes deteriorated
    passive indicative consular annualized sensitivity shrine flush speciality carmaker strikers
    overcapacity redundancies specifications narrowing insolvent syndicates brackets nitrogen
    antibodies buoyed artifacts dealerships supercomputers prevailed whale imagery extinct
    arranger non-accrual matchup inspiring loopholes ritual offenses battlefield murders knees
    alarming highlighting observation would-be sincere courtesy shorts practiced mentality
    promotes wreckage pour pleas weaknesses blonde cocktail bullying waist gig onstage operas
    adhere purple rightly thread breathe cite cosmic throws boarding parked liar nickname
    awaited emailed artwork departing scratch plead havoc second-half psychologist bore
    allowances prevail prestige honoring consistency incomplete nine-month hurry raced
    coincidence supplement tricky beverages substances cluster texts gestures equation revolt
    texture tempted backbone underscores allocate irregular intensify burgeoning bronze
    pensioners integrating student-led avian respiratory durable stagnant compulsory detection
    slaves pursuant outsourcing walkout storing clarification residual centered disruptions
    umbrella problematic contends tenor protects peasants revaluation third-largest escalation
    deposited vetoed disc purchasers reinsurance cloning visas postings assisting radioactive
    sculptures familys elder unanimous pulls infectious lips innocence lax predominantly honesty
    fasting magnificent terribly millennial allegation drunk rift scaled mask patch organize
    regained pale aligned beam provoke mosque completes pouring transforming assignment tops
    snack seas hoax sexism fortunate descended swelling laundering half-time prayers apologise
    robbery fraught tunnels fearing inflammatory discretion sedan freshman lag toughest trails
    surpassed slave belonged tying sidelined homer assumes defenseman flock filmmaker
    assessments grams closings daunting thoughtful oceans beleaguered dwarf optic innovations
    top-level regulating premises non-voting halting catching luncheon kits flagged invention
    optional acknowledging gloomy garbage fend grouping far-reaching kicks fulfilled
    previously-announced restart archive jumbo journalistic orbiting systemic invoked
    instrumental reschedule oilseed imaginary same-sex vegetation quake head-to-head aspirations
    beings swim deprived housed restraining suffers preview celebrates proceeded caffeine lodged
    fringe leaning vet silk beds vying slew void vertical convey backgrounds transitional
    mutually personalities colt awesome abilities shallow maximize sensor leaks stall transmit
    undermining standpoint rotation plague nevertheless sore delight rooted slashing earners
    cabin demonstrating scenarios alarmed edges forma mired shareholding geographical reshuffle
    subvert periodically cousins efficiencies predator accidents insignificant digit assemble
    tumbling coincided richer dubious froze resentment ignorance sway redress labelling four-day
    verbal recorders workstation notices territorial prosecutions poem cared unfounded
    qualifications prejudice garage startup racially correctness airing allegiance accustomed
    outpost staging shootout extremist motive conventions downstream accidentally calories
    databases real-life ashamed outfits slender youthful glamorous twins presenter boasts
    shrugged undergone individually lecturer upstairs exercising fancy hype patriarch activism
    attendees heir guitarist frightened revamp brushed salmon depths tainted tricks no-one
    advocating centrist cooled disposable workshop scanning stabbing professors rebuke prized
    shaky semifinals semifinal chorus withstand wiping exclusion parental password verify
    exploited temples doses washed teens touring progressing evade issuers freeing outflow
    procedural impoverished motherland faltering synergies moderately cash-rich frames
    capitalize pioneering broadening imposition rigorous repurchased shaping smut resonance
    syrup orientation registering seeded reopening fertiliser injustice statewide chimpanzees
    youd una pp predecessors bothered sticks halls five-day stumbled therapeutic swapped grabs
    attacker reasoning unlawful disturbed superdelegates mailed backyard diets remotely joints
    masses traits displaying toe lonely staring attendant first-time distinguish underwater
    eyebrows cheer prefers embroiled knocking microchip neglected surreal viewer traces
    relentless repaired humble reassuring coffers scholar lecture ceilings curve disclosures
    waiver go-ahead pointers emerges non-profit uphill precincts physicist analyzed foam
    reacting modernisation thrifts high-technology implicated three-week endure locate one-half
    imply financier non-executive delegations outflows discs restive blames liberalised packaged
    pre-election authoritarian distances curriculum spraying beats manufactures modification pin
    hedidn bathrooms foxes atoms agencys drummer pct-owned elites wrangling turbulent basement
    accidental scarce talents condemn confronting scheduling pledging coveted outlines lobbyists
    skip buzz bureaucratic catastrophic exercises explode dictatorship severity chemotherapy
    sexy stormed spectators skirt kills mobility escorted opting reunion shade pray barrage
    confessed sings penis desired acknowledges nicely probability packing traced sailing festive
    brass coordinating remarkably novelist two-way coached instincts trustees surgical realizing
    singular disagreements realm boon chaired rendered submissions seriousness teammate
    disciplined hurts hardship digging vineyards theoretical attractions capitalization presided
    evaluated peso evolve recoup ammunition build-up farmland raped feathers haul positioning
    foundations preserving presentations tier renminbi jailing privileged visitor evacuation
    impartial privatisations adjourned traffickers outskirts foresee dissatisfaction drift coin
    organizing simpler co-lead legitimacy rescheduled curtail recurring embryonic indebtedness
    shells classics rigged attackers daylight jealousy riyals octane racked startling pipes
    gangs collectively admired dictate capturing exploiting taped suppress remembers boxer
    lobbyist ignorant justification lambs weighs strife playful skinny acclaimed sitcom hacker
    lip nude flesh skull prescribed characterised density reactors accuse implying accommodation
    regrets shattered smiled piled lengths salvage markedly rented sewage asleep slack hazards
    lower-cost simplify resembles creators magical avert extraordinarily outpaced phased rests
    honorary raided conductor selecting compelled relevance lanes intentional factions
    acceleration exemptions lessen appliance roller medications initiate motivate bribery
    probing handset persuading praising stabilising corridor break-even mighty catalyst
    inspections arch-rival rioters incremental tabloid cheapest bypass convergence real-time
    cross-border racketeer fulfil sexist historians paints presses dinars standby disposition
    juvenile collectors implicit four-week overlooking superintendent mans transcript hack
    uneasy hangs ditch hers monkeys heal strive retirees wonders glorious shortcomings
    condemnation co-star recognizes honours wrongly goodbye contraction bedrooms cried remarked
    dies confectionery drum cheers diminish ft ski rude dashed mattered openness pornography
    favourites labelled keeper tiles scepticism wartime pupils announces boring theatrical
    recruitment thumb obsession elephant raging additions prevents escalating accumulate
    depressing inmate blue-chip responds decorated expansive extracted frightening
    systematically melting wired limitation sounding sparking lagged nearer pesetas vacancy
    leaking servant corrects onshore renegotiation horticulture writedowns mob ratified
    write-off hubs secular non-life take-up metric creature audited reinforce colours
    provisionally gmt patches priests picket stationed restoration worm entertain nationality
    theirs vitamin besieged pervasive strategists caves relocated stereotypes subpoena biodiesel
    choreography cif ringing pets researching brighter damn evangelicals commanders embattled
    stamina prosecute cheering spelled rampage desperation endorsements whopping coarse lenient
    cruel donned low-key glamour continents revered sidewalk swung baked sword headache
    electrons spill backwards sweat feral rubbish emphasised firearm hamstring nationalism
    offended revenge urgently bundle blessing slept encouragement stature es overweight tales
    advises migraine submarine sacrifices seismic whistle batting propelled thwarted persona
    congestion setbacks survivor depicted dangerously admissions consciousness probes herd
    mistaken domains surpass refiner cracks buy-out receivables notify kidnapping incompatible
    resumes rife post-handover retention cheaply superstores one-quarter downloading graduating
    improperly relocate ruin next-generation second-quarter salaried recordings set-top
    countered spying factual exploratory modernise coatings stockbrokers midsession reelection
    prescriptions marble chess maths roasted gorilla anti-tobacco peanut dissolve incorporating
    forceful blasts remembering sustaining pointer rapeseed vetting downloads burial
    misidentified authentic biofuels puzzles bassist mt tactical thigh booking rugged flip
    eligibility homicide cushion month-old tipping popped lavish anti-drug strategically
    organise villain sunglasses pal sensational modelling stylish trousers quirky gorgeous
    portrayal earrings lover podium dismay vanilla terrifying amassed rebuffed interviewer bowed
    affection boot astonishing pathetic despair flowed bees manipulating deploy telephones
    attracts globalization static packs fibers openings counterproductive reliability oath
    flourish campuses eight-year depleted faulty alternate absorbing uncommon canned bookings
    sow grossly turbulence cruelty discounting couch bug non evenly pre second-biggest anointed
    clerk periodic crippling better-than-expected stripping benefitted redundancy swirled
    contractual dental infusion apparatus megawatt travellers director-general convened obituary
    modifications catalogue tumour condemning arisen asthma negligible manipulated pastoral
    outnumbered joint-venture robusta anti-virus disks telex retrospective pesticides
    classification concussion steers pandemic contraception bbl cynical terrified diving
    incarceration trainers remedy autism supremacist face-to-face notoriously discharge
    investigator forgive architects fist boasted blowing defeating rationale minors showcased
    superstar defiant eldest walkouts cute strips scam purse clutch horizontal muscular bites
    swinging rehearsal bustling finalized useless applicable scant wishing cinemas cooler fur
    boutique sized secretive baking manslaughter chilling architectural savvy earns query
    newcomer ouster intimidation writings burdens exacerbated reminds graduation regular-season
    profiles ers mechanics possess seldom assert moderated accordingly instituted essays
    deteriorate compel modernization nervousness collapses unsettled owing realignment
    elaborating mouthpiece saturated deepen worsened erode government-owned signalling
    overstated formats rebellion prospector analyses hinge propel echoes frequencies waged
    restraints tripled analyse attachment domination fade ceasefire truce targetted measurement
    diameter eradication dug tossed staunch hand-held analyze poles contradictory tendering
    thieves persecution kilometre misled disclosing plausible subpoenaed robotic insulting apes
    spyware theyll flanker ideals aggravated verified runaway darkness defector haunted
    excessively observing morale recess churn speculating dominating taxable cakes seating
    tresses garment distressed presumed honoured impress screenplay collar compensatory
    underwent mold hamper youths discusses smartphones marching fulfilling thrilling stunt lace
    slick tents competent amazed stairs sweetened three-way opener retreated namely softening
    waived adverts branding laundry scrambled excellence intrigued catches birthplace dare
    comics buttons varies malaria microcephaly indictments defenses glove warranted jeopardy
    hinges purity laughs copied fared collector gently cab forgiveness weekdays occupancy
    statues unjust lauded specializing besides elevators hypothesis certified scrapping
    derivative two-month oilfield clouded waving unconditional dissolved deterrent entrenched
    world-wide buybacks amortization assaults bind dreamed impaired write-offs complied
    fortnight full-scale manageable fluctuate auctioned deport protracted socialism planners
    dimensions pumped bitterly budgeted metaphor swapping imperative catering middle-aged cloned
    flair excerpts winger icy dividing medals warplanes unsettling wholesalers colored thatthey
    absentee andit por abattoir header neurones explores half-point wi-fi lobbied divides
    disregard winding abrupt sanctuary disability defeats hopefuls fearful unsafe vodka captive
    suspicions favorites nostalgia defiance constituents fairer stump repercussions snakes
    grilled pushes triggering diminishing handsome waved examines mum flats negligence
    installing hence fluctuation competes mirrored relaxing messy faded shoots convict pick-up
    blatant rioting tent medieval collaborated juices decidedly fixtures sadness executing
    dictator cannabis distinguished yours illustrate inbox stand-up fertility manual spouses
    spawned doom upscale stirring file-sharing paved trending editorials stand-alone snacks
    transplants defects meaningless apiece seamless fingerprints previews infringed astronomer
    submitting extensively distributes rentals surroundings contributors signatures fireworks
    narrator proponents governmental guaranteeing berth toured relocation tires contingency
    ratification enforcing reservation shipbuilding in-house tie-up jusen bottomed prosperous
    cobalt smelting disapproval violates mathematics ubiquitous inhabitants curtain replacements
    sweetener tabled layoff streamlined transports litres crab gem ceased cooperatives
    production-sharing non-recurring flowering suppression repairing visions yr browsers
    uncompetitive feat tax-exempt weeds drier tuna journals meme critique wedon bloggers empathy
    crosses vines chromosome saxophonist alligator mln-dlr riyal semi-annual guesstimated limbo
    heralded teaches terrain fetch replicate behaviors discharged expectancy emulate ailments
    mentions debuted operatives sanctioned vow autopsy candid polite handgun trailer faithful
    bucket controversies bracing tore crashes obese phenomenal stiffer splash back-to-back
    hilarious contrasting stripes bout flame glasses oven supervisor penetrate energetic
    organising swallow phenomena delicious hectic slogans flared favours courthouse replies
    sadly charming archaeological fray flagging vans visibility rang pills beforehand leapt
    hashtag wit hazard runoff little-known tackles activate easiest loop constituted scanner
    distorted much-needed second-round starters flashes gritty finalist lesbian rollout revoke
    stabilizing distort sail closet swell crafted lasts sorting mammoth discarded pioneered dumb
    accepts selloff choke sagging lid mid-year reassured proximity reins redemptions
    disproportionate nuns someday subversive analogue shrunk renovation tampering single-family
    discontinue incur link-up myriad fuelling scanners streamlining proactive auspices expulsion
    second-hand nerves differed withhold accent contrasts discontent chunks additive one-fifth
    unfamiliar infrared norm depletion censorship legality readings detrimental sunflower garlic
    exposures carved pasture induce perpetual designation grappling sunlight forcefully hormones
    specimens astronauts sequences womans fly-half bolivars characteristic communicating
    authenticity loser garnered heaviest escalated histories eats admire attributes unwelcome
    pooling insurgents farther touting kilograms connects homeowners drinkers philosophical
    swipe enlisted drowned cart currents smiles flaw advertised chooses exploding uniforms
    inaugural porn grandson defied reunited daytime emphasizing ex canvas ego illusion
    profoundly fading ordeal parenting marrying danced blessed maternal reminiscent nail
    wandering token playground yelled exited bats defying betrayal seeming exhibited proportions
    lamented chilled inheritance weekday dimension deliberations aspiring activated jackets
    dessert obsolete conducts repaying maternity disruptive competed puck noisy feminist
    disgrace mankind contemplating collaborative columns slides tackled on-line soy distracted
    non-financial encrypted non-banks solidly intervening cashflow borne recognises money-losing
    onslaught barter mediator thorny divestment soften emission wires oriented finalise sokaiya
    bureaucrats misunderstanding postwar overlapping ramifications rattled concentrates
    inconclusive patriotism instruction coffin titanium thinly polymer pressuring trimming
    extensions oversubscribed treaties experimenting promissory authorisation lira pits
    secondhand removes hogs governed ferries mustard pinpoint intervals dismantling tremor
    crater dread seizure conservatism flatly centimetres constitutes defective ethylene lemon
    crossword ov democracies bushfires turtle testosterone sign-up contra childs deductions
    raucous accuses fills homelessness petitions neglect entrepreneurial workout accomplishments
    stamps analogy martial crumbling shortfalls ramp mocking rotating risked denim judging rows
    pictured sleek burnt two-time layout black-and-white tucked kiss deceased backstage impacted
    dough yeah grieving darker rosy sung teaming boiling culinary surrendered far-right
    frontline finalists emphasise quitting gems attends humiliation makeshift naturalized
    annoying vegetarian mound dipping marrow for-profit bugs ultrasound tumble departed droughts
    foray existential bordering toll-free carmakers perennial unanswered vulnerabilities sphere
    prose barometer allege duplication cyberspace spelling lawful edging inched macroeconomic
    stabilised overvalued progressed in-depth eradicate crippled espionage crowned underpin
    buy-back tribes upstream auditor analyzing faxed accumulating squarely cues binge rendering
    uniquely deregulate regretted jails sorted embezzlement continuity extremism expresses
    reminding ensures multi-channel liquefied melted alloys copying decreasing fungus underscore
    subsidised misuse bauxite salmonella primitive assistants harming corrections exploitation
    bondholders lysine abode folded sailed unfavorable authorize north-east forums misery condom
    fetal syndication mating skeletons probation scripted inadvertently eruption kickbacks
    mammal hunters organisms peer-to-peer streetcar ballets dismissing finishes accountant
    ladder frantic gunfire carve reclaim paperwork hoc hardline occupying arbitrary sickness
    avenues atrocities stronghold inflicted appointing distrust circus renegotiate dealership
    fractured tractor intake cardiovascular attach adamant pulses perfection fashionable cowboy
    strides styled colourful understandable favourably dances acoustic humour detectives
    restrain guessing embark warmth dishonest glow opaque terrace revamped unconventional
    resilient hesitant understandably ushered upfront psychiatric noticeable thinner versatile
    dementia interrupt quiz hooked unfinished ludicrous swelled bagged tangled shameful
    possessions temper stakeholders implication foolish ecosystem minimize pirated sworn meter
    appease runner-up ace clusters contradict homemade configuration environmentalists cough
    packets specter fanfare foremost unregulated open-ended stalemate capitalise stockbroking
    recourse executions waning slumping weakest robbed omitted volley mainstay expedited cleanup
    sunk franchisees gloom halve shortlist deregulated revising racketeers attain constrained
    abusive utilisation back-up respectable disadvantaged devote flavour peg overtaken antibody
    combating inhibitors fluids chickens seven-day waging mildly supplemental surround acidity
    bandwidth patchy after-hours palladium jolt abundance faction petty megawatts urges scathing
    hinder stabilized non-oil perceive intolerance medium-range cyclones allotted alloy
    deplorable andthat thinkit crabs immersive planetary expiring gravitational eurozone
    midfield accomplishment tweeting tearing intern billionaires invade cancers glittering
    grabbing pretending disappearing donating discrepancies proudly snaps drank stigma
    underestimated applaud segregation disagrees cookies destiny stride transcripts upsetting
    scales grandparents charismatic unpleasant cockpit swollen peripheral gloves avant-garde
    pins seated beau stellar rehab painkillers recounted grazing lipstick chill festivities sic
    pumps striped killers newcomers intrigue pad pinned stresses exhaustion beams decay
    discomfort puzzled leveled on-screen piles rumour troupe rat cuisine crocodile resell netted
    angrily unconscious sham sibling defy interpreter baseline healing passages baggage elusive
    honors prominently strangers shrimp coated enormously hires cites preferable semen clubhouse
    undo perimeter baseman scoreless waivers springboard shortened ensuing groundbreaking
    accorded introduces imperfect tug pads ominous sharper figuring inspect irony mysteries surf
    massage convene envision mulling skeleton customized world-class harness disturbances
    establishes inhibit overseen impulse untouched sustainability parcel advantageous coupons
    tarnished erected accompany unsatisfactory financiers disguise systematic invading inspected
    renegade deaf preferring deer bricks sigh forecasters downgrades unauthorized mapping
    per-share underperforming awaits marred awarding weighting abolishing jitters oranges
    liberalization disposed championed hostage farewell forwarders levies shippers conform hotly
    dispatched evidently remnants slows week-long plots airliners annualised senses non-member
    defences upstate axis computerized palpable geography airbags capitalized one-month
    competitively fertilizer rubble nicotine fixed-rate insulted reliably progressives toxins
    genres reefs pellets propane repertory industrys theyd misspelled debt-equity ceremonial
    wealthiest dedication insane happier heartbreaking ups floral jumps homework trickle
    wheelchair brash exposing behind-the-scenes jumper overcame aunt misses sentiments
    inauguration derided bombers cord counters racy captioned pals necklace dot jewellery throne
    contestant ex-wife animation joking souls garments clarified sponsorship defines stylist
    stimulation organiser stressful magnet phases confession spanning dash helmet intricate
    pointedly stacked bubbles footsteps fanned flanked strands stealth alerted devastation blade
    breaching freelance hated orchestrated induced homage impressions dads carriage curiosity
    widow splits nuisance waking lump surname scroll thrill estimating tractors quell needle
    cyber courting exodus controllers meditation affidavit arc variables punched selections
    conversions extras calmly overtures recognizing diverting slices airborne think-tank
    distortion tolerated shores offshoot spouse angles edit overcoming all-cash ire similiar
    listener endanger blurred concluding overheated informally loudly vigilant anonymously
    harshly long-delayed villagers regimes blowout left-leaning underpinned defaulted kilobit
    leaner percent-owned precursor ignited lackluster hovered deadlocked paragraph copiers dial
    chairmanship manoeuvre sparkling imposes indifferent capacities parasite disrespect veiled
    outsize freighters refreshing swallowed flamboyant insolvency flavours resembling
    trustworthy spared attribute paralyzed heed breadth forecaster fastest-growing merchandising
    end-users tightness downwards bailout quarrel mined averted incapable paving upcountry
    appellate sided smoked curators materially bounds duty-free smarter megabytes misguided
    stormy legislatures mortgage-backed ineligible untrue correspondence prevalent educators
    outback nucleus ancestry miniature resonate spiders fact-checking bred monumental overdose
    dim toads turtles hunts wearable composers kwacha markka deduction nonstop year-round
    doorstep determines theoretically ruins motivations flocked skipped streamed utmost
    testifying unqualified timeline unfolding invoking hospitalized shadowy tablet altitude
    wrapping hastily flare lime clan dramas sweater sushi meltdown ropes gentleman sober
    installment fabulous towel cover-up simultaneous spontaneous anomaly volcano cue drifting
    biting high-risk ancestor learns hinting showcasing avoids temptation browse misdemeanor
    understated em catcher criticise bacterial avid altering unfit run-off arresting gunmen
    wrinkles month-long tenth contemplated autobiography shady harmony discouraging antibiotic
    punishing pricey marker secretaries obstruction non-violent sodium lofty algorithms overtake
    drained polished set-up instinct ejected upright breakout blank pivot sexuality yogurt
    footprint trajectory smash realization erase goaltender utter cheerful devil creations
    boardroom assaulted surcharges fixes ardent far-flung underperformed onwards imaginative
    discrepancy compounded isolate payrolls superpower sporadic famine tortured dispel hierarchy
    bury benign forging writeoff greed surpassing combustion mid-range write-down four-way
    erratic resigning psychologically one-stop second-tier burdened striving rider radicals
    unjustified stagnation empowered recovers front-page tomb remedial approximate lacklustre
    influencing belts mutually-owned staffing rainy animosity filmmakers disproportionately
    incidence enzyme insulin discourse insert abusing neutrality retroactive multinationals
    onset supplements hostilities rooftop reshape customary stockholder beaches lectures
    recapture waits envisioned resettlement conspired goats kilowatt sweeteners onboard culprit
    entitle unfold signaling megabyte peaks officiated treason knockout briefs subsidize
    quarterfinals poems tract coherent decency resilience diagnose emeritus remittances gifted
    mythology bombed trait youdon cellphones para sect snails turbine dams crocodiles saleyards
    wetlands vein rodents soprano
    """
}
