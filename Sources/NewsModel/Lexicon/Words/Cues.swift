/// The verbs by which news says that something is said. The strong ones cover some 96 % of the cues of
/// plain news.
enum Cues {
  /// Finite verbs of saying.
  static let finite: StaticString = """
    said says say told tells tell added adds add replied replies reply continued continues concluded
    concludes explained explains explain remarked remarks warned warns warn announced announces announce
    declared declares declare stated states asked asks ask answered answers claimed claims claim
    insisted insists insist argued argues argue noted notes note stressed stresses stress emphasized
    emphasizes emphasised emphasises underlined underlines underscored underscores reiterated
    reiterates repeated repeats confirmed confirms confirm denied denies deny admitted admits admit
    acknowledged acknowledges acknowledge conceded concedes concede maintained maintains asserted
    asserts assert alleged alleges allege contended contends contend complained complains suggested
    suggests suggest proposed proposes commented comments observed observes recalled recalls
    remembered testified testifies tweeted tweets wrote writes write promised promises promise vowed
    vows vow pledged pledges pledge predicted predicts predict estimated estimates urged urges urge
    demanded demands demand quipped joked jokes shouted shouts yelled screamed whispered muttered
    cried exclaimed responded responds countered counters retorted retorts fumed quoted cautioned
    cautions cautioning lamented laments reported reports report revealed reveals disclosed discloses
    hinted hints indicated indicates mused marvelled opined pointed reasoned recounted recounts
    related reflected swore tells thundered vowed advised advises agreed agrees agree boasted boasts
    bragged chimed clarified clarifies elaborated enthused gushed interjected intoned pleaded pleads
    pronounced protested protests reassured reassures reaffirmed reaffirms affirmed affirms recommended
    recommends rejoined ruled snapped sniffed specified specifies spoke speculated speculates
    volunteered wondered wonders begged professed proclaimed proclaims chided scolded dismissed
    defended defends praised praises hailed hails criticized criticised criticizes blasted blasts
    slammed slams accused accuses accuse blamed blames implored joked informed informs assured assures
    signalled signaled signals voiced echoed echoes summarised summarized surmised toasted
    stipulated summed moaned groaned murmured mumbled shrieked sobbed deadpanned griped grumbled gloated
    raved ranted bemoaned bemoans concurred concurs
    """

  static let participles: StaticString = """
    saying telling adding replying explaining remarking warning announcing declaring stating asking
    claiming insisting arguing noting stressing emphasizing emphasising underlining underscoring
    reiterating repeating confirming denying admitting acknowledging conceding asserting alleging
    contending complaining suggesting commenting observing recalling testifying tweeting writing
    promising vowing pledging predicting urging demanding joking shouting yelling responding
    countering lamenting revealing hinting indicating concluding reassuring reaffirming affirming
    proclaiming quipping boasting accusing chanting singing reciting muttering whispering screaming
    """

  /// Verbs that give words only with "that", a colon or a quotation right behind them.
  static let weak: StaticString = """
    thinks think thought believes believe believed feels felt feel hopes hoped hope fears feared fear
    knows knew expects expected expect shows showed showed finds found concludes decides decided
    realized realised doubts doubted suspects suspected assumes assumed considers considered concerned
    convinced guesses guessed imagines imagined means meant learned learnt understands understood
    regards regarded saw sees considers wants wanted read reads signed ran put puts goes went began
    begins opened started ended interrupted laughed smiled nodded sighed shrugged grinned typed texted
    posted emailed penned scrawled captioned chanted recited sang
    """

  /// Verbs and participles that put somebody's words into the writer's sentence.
  static let characterizing: StaticString = """
    called calls calling described describes describing dubbed condemned condemns condemning branded
    labelled labeled labels denounced denounces denouncing slammed slams slamming hailed hailing
    praised praises praising dismissed dismissing accused accuses accusing characterized characterised
    termed deemed referred refers referring criticized criticised criticizing criticising blasted
    blasting decried derided mocked ridiculed welcomed rejected rejects blamed expressed voiced
    compared likened invoked cited cites promised vowed pledged ordered urged warned
    """
}
