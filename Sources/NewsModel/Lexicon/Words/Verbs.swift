/// Verb forms that do not end in "-ed", for telling a subject from an object without a parse.
enum Verbs {
  /// Finite forms and participles that are more often verbs than anything else.
  static let forms: StaticString = """
    abandons accepts acknowledges acts adds admits adopts affects agree agrees aims allege alleges
    allocate allows announces anticipate apologises apologizes appear appears applies appreciate
    argue argues arise arisen arises arose arrives asks ate attacks attempts attends attracts bade
    bans beat beaten became beckons becomes befriends began begins begot begun believe believes
    belong belongs bit bitten blames bled blew blink blown boasts boosts bore born borne bought
    bound breaks bred brings broke broken brought builds built burnt buys calls came captures cares
    carries catches caught celebrates chases cheats chooses chose chosen cites claims clung
    collapses combines comes commend compares competes completes compounds comprises concede
    concludes confesses confirms confronts connects considers consist consists contains contend
    contends continues contradict contradicts convinces covers creates crept crosses cut dates dealt
    decides declares defeats demonstrates denies depends depicts describes deserve deserves
    determines develops died dies differ disagree disagrees discovers distributes divert divorces
    dominate dominates done dove drank drawn draws dreamt drew driven drives drops drove dug dumps
    earns eases eaten eliminates emerges employ employs enables encompasses encourages ends engages
    enjoys enters equals escapes establishes examines exceeds exclude excludes exists expands expect
    expects expires explains extends faces fails fallen falls favors features fed feel feels fell
    felt fights fills finds fits fled flew flirts flown flung flush focuses follows forbade foresaw
    foretold forgave forgiven forgives forgot forgotten forsook fought found froze frozen gathers
    gave generates gets given gives goes gone got gotten govern graduates grew grown grows
    guarantees guess had handles happens heard hears held helps hid hidden hides highlights hires
    hit hits holds hopes hosts hugs hung identifies illustrates implies improves include includes
    indicate indicates insist insists intend intends interact introduces investigates invests
    invites involves joins keeps kept kills kisses knelt knew knit know known knows lacks laid
    launches lay leads leaps leapt learns learnt leaves led left lends lent let lets lied lies likes
    lit lives looks loses lost loves made maintains makes manages manufactures marks marries matures
    means meant meets mentions met mistook moves murders needs occurs offers offset opens operates
    oppose opposes organise outlines outweigh overcame overheard overhears oversaw overseen oversees
    overtake owe owed owes owns paid passes pays performs permits persuades picks plans plays
    portrays poses possess pray predicts prepares presents pretends produces prohibits promises
    promotes proposes prosecutes protects proven proves provides publishes pulls pushes puts quit
    raises ran rang ranges ranks reaches read realises realizes rebuilt receives recognises
    recommends reconciles records reduces refer refers reflects refrain refuse refuses regards
    registers regrets regulates reinforces rejects relates releases relies rely remade remains
    remembers removes renders repaid represent represents reprises reproduce requires rescues
    resembles resigns resold responds retains retires retold retook returns reveals ridden risen
    rode rose runs said salute sang sank sat saves saw say says scramble scrambles seeks seem seems
    seen sees sells sends sent separates serves set sets shades shaken shed sheds shook shoots shot
    shown shows shrank shut sings sits sleeps slept slew slid slung smells smelt sold sought sounds
    sparks spat speaks sped spelt spends spent spilt split spoke spoken sprang spread spun stabs
    stands stars starts stays steals stems stole stolen stood stops strove struck struggles stuck
    studies stung submits succeeds sued suffers suggest suggests sunk supports suppose swam swept
    swims swore sworn swung tackles taken takes taught teaches tells tend tends thank think thinks
    thought threatens threw thrives thrown throws thrust tied told took tore torn tortures totals
    touches trains translates travels treats tries trusts turns undercut underlines underscores
    understands understood undertaken undertook underwent underwritten upheld used uses varies
    violates visits wakes walks wants warn warns watches wears wed weighs welcomes went wept wins
    wishes withdrawn withdrew withheld withstood woke won wore works worn wound wove woven writes
    written wrote
    """
}
