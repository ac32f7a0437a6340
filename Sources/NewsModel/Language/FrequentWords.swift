/// The small words that every text of a language is full of, one list a language: what tells the
/// languages of one alphabet apart. In lower case, blank-separated.
///
/// Written for this program. A word may stand in several lists; it then says less.
enum FrequentWords {
  static let lists: [(code: StaticString, words: StaticString)] = [
    (
      "en",
      """
      the a of and to in is that for was with on as by at from be are this have has had it not he his \
      she her but an were been which their they who will would said says about after more than its \
      also or into when there what we you i all one new can could our if out up over some other no \
      people told first two last year years how why where because before while during between
      """
    ),
    (
      "fr",
      """
      le la les de des du et un une en est que qui dans pour pas sur au aux avec par ce cette ces sont \
      a été il elle ils elles nous vous on ne se sa son ses leur leurs plus mais ou où être avait ont \
      fait comme après selon entre très aussi deux même encore depuis contre sans sous dont lors était \
      étaient avoir peut tout tous c'est n'est qu'il d'une d'un l'on cela alors ainsi
      """
    ),
    (
      "de",
      """
      der die das und ist nicht ein eine einen einem einer eines den dem des zu zum zur im in von vom \
      mit auf für sich es er sie wir ich auch als an am bei nach aus wie dass daß wird werden wurde \
      wurden hat haben hatte sind war waren aber oder nur noch über unter gegen durch um vor mehr \
      kann sein seine ihre ihr man so wenn schon sagte seit bis zwei jahr jahre jahren keine beim
      """
    ),
    (
      "es",
      """
      el la los las de del y un una en es que por para con no se su sus al lo como más pero fue son ha \
      han había está están este esta estos estas ese esa entre sobre también hasta desde cuando muy \
      sin años año según donde ser era eran tiene hay él ella ellos nos ya le les todo todos porque \
      dos durante contra dijo parte otro otra hacia sido tras e
      """
    ),
    (
      "it",
      """
      il lo la i gli le di del della dei degli delle dello e un una uno in nel nella nei nelle è che \
      per con non si su sul sulla da dal dalla dai al alla ai alle sono ha hanno era stato stata come \
      più ma anche questo questa questi queste dopo anni anno tra fra essere suo sua suoi loro ad ed \
      o ci se cui dove quando già ancora molto due tutti tutto contro prima secondo
      """
    ),
    (
      "pt",
      """
      o a os as de do da dos das e um uma em no na nos nas é que por para com não se seu sua seus suas \
      ao aos à pelo pela como mais mas foi são tem está este esta esse essa entre sobre também até \
      desde quando muito sem anos ano segundo onde ser era já ele ela eles isso foram há depois ainda \
      dois duas num numa após contra disse
      """
    ),
    (
      "ca",
      """
      el la els les de del dels i un una en és que per amb no es se al als seu seva seus com més però \
      va ha han aquest aquesta aquests entre sobre també fins quan molt sense anys any segons on ser \
      era són hi ho ja això perquè dos durant contra després tot tots altres altre pel pels van està \
      unes uns ara sota mentre
      """
    ),
    (
      "gl",
      """
      o a os as de do da dos das e un unha en no na nos nas é que por para con non se seu súa ao aos á \
      polo pola como máis mais pero foi son ten está este esta entre sobre tamén ata desde cando moi \
      sen anos ano segundo onde ser era xa el ela isto foron hai despois aínda dous dúas nun nunha \
      contra dixo eles hoxe
      """
    ),
    (
      "is",
      """
      og að í á sem er til það við var um ekki með af en hann hún fyrir frá þess því eru hefur þar þá \
      þeir þeim hafa verið vera upp eftir hafði voru segir þetta þessi sér einnig um eða sína ár ári \
      mjög þegar sagði nú
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te voor met zijn niet aan er om ook als bij door naar uit maar \
      worden wordt werd werden heeft hebben had hij zij ze we wij ik deze dit die nog tegen over tot \
      meer dan kan zal zou geen wel omdat volgens onder tussen jaar twee na hun haar waar wat veel \
      moet sinds alle eerste andere
      """
    ),
    (
      "sv",
      """
      och att det i en som är på för av med den till inte har de ett om var han hon vi jag från men \
      sig så kan efter när eller också hade vid under över mot mellan ska skulle blev blir bli mer än \
      denna detta dessa sin sitt sina säger enligt sedan utan där här två år alla många andra varit
      """
    ),
    (
      "da",
      """
      og at det i en som er på for af med den til ikke har de et om var han hun vi jeg fra men sig så \
      kan efter når eller også havde ved under over mod mellem skal skulle blev bliver blive mere end \
      denne dette disse sin sit sine siger ifølge siden uden der her to år alle mange andre været nu \
      kun hvor hvad op ud ind nogle meget
      """
    ),
    (
      "no",
      """
      og at det i en som er på for av med den til ikke har de et om var han hun vi jeg fra men seg så \
      kan etter når eller også hadde ved under over mot mellom skal skulle ble blir bli mer enn denne \
      dette disse sin sitt sine sier ifølge siden uten der her to år alle mange andre vært nå bare \
      hvor hva opp ut inn noen mye ein ikkje frå eit vart
      """
    ),
    (
      "fi",
      """
      ja on ei että se oli hän joka myös mukaan kuin mutta ovat hänen sekä tai vuonna jotka sen ole \
      olla kun jos niin vain jo nyt mitä tämä tämän nämä sitä siitä hän he me minä olivat ollut eivät \
      kanssa jälkeen ennen vielä noin koska joita jossa kaikki muun muassa sanoi sanoo vuoden vuotta \
      vuosi yli alle eli kuitenkin
      """
    ),
    (
      "pl",
      """
      i w na z do się nie że jest to o za po od jak dla są był była było były przez ale jego jej ich \
      tym tego także może przed pod oraz który która które których tylko już jeszcze być będzie czy \
      lub ma co ze przy roku lat lata gdy między bardzo kiedy gdzie więc nad bez u podczas powiedział \
      został została zostały we te ten ta
      """
    ),
    (
      "cs",
      """
      a v na se je že s z do o to i k ve pro za po jako by jsem jsou byl byla bylo byli ale jeho její \
      jejich také může před pod nebo který která které kteří jen už ještě být bude co při roku let \
      když mezi velmi kde tak od podle není má také během řekl uvedl své svou tento tato této ze až \
      však než proti aby
      """
    ),
    (
      "sk",
      """
      a v na sa je že s z do o to i k vo pre za po ako by som sú bol bola bolo boli ale jeho jej ich \
      tiež môže pred pod alebo ktorý ktorá ktoré ktorí len už ešte byť bude čo pri roku rokov keď \
      medzi veľmi kde tak od podľa nie má aj počas povedal uviedol svoje tento táto tejto zo až však \
      ktorého ktorej než proti aby
      """
    ),
    (
      "sl",
      """
      in v na se je da za z s so ne pa ki po kot bi sem bil bila bilo bili ali njegov tudi lahko pred \
      pod ter ter že še biti bo kaj pri leta let ko med zelo kjer tako od do ni ima zaradi dejal \
      kateri katera svoje ta to pri iz več vse nekaj tem tega če
      """
    ),
    (
      "hr",
      """
      i u na se je da za s su ne kao o od iz ili bi sam bio bila bilo bili ali njegov također može \
      pred pod te koji koja koje kojih samo već još biti će što pri godine godina kad kada između \
      vrlo gdje tako do nije ima rekao izjavio svoje ovaj ova prema nakon zbog sve kako jer više \
      bosne hrvatske srbije
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy van ez volt meg már csak de ha mint még el kell lesz vagy azt ezt aki \
      ami amely után szerint majd között minden pedig több sem lehet voltak vannak azért mert ezek \
      azok fel ki be le mondta közölte nagyon olyan alatt ellen által miatt ahol két éves évben illetve \
      neki őket arra ezért
      """
    ),
    (
      "ro",
      """
      și în de la a cu pe nu că este o un din care pentru mai au al ale se fost sunt ca sau dar după \
      prin are ce lui ei lor său sa sale va fi nici până când unde între foarte fără asupra despre \
      acest această aceste cele cel cei doi două ani anul spus declarat potrivit iar dacă am avut era \
      erau către
      """
    ),
    (
      "tr",
      """
      ve bir bu için ile da de olarak olan çok daha en gibi kadar sonra ne ise o ancak ama değil var \
      yok olduğu olduğunu dedi etti oldu ise ya ki her veya göre tarafından üzerinde arasında önce \
      iki yıl yılında büyük ben biz siz onun diye şey bunu bunun eden edildi olduğu nin nın
      """
    ),
    (
      "id",
      """
      yang dan di ini itu dengan untuk dari tidak dalam pada akan adalah ke juga oleh sebagai ada \
      mereka telah bahwa atau kami kita dia ia saya bisa dapat lebih karena sudah seperti tersebut \
      menjadi hanya saat namun tahun dua para setelah kata mengatakan antara secara harus serta belum \
      lain orang masih agar hingga
      """
    ),
    (
      "vi",
      """
      và của là có trong cho được với các một những không đã này người ở khi để từ đến năm về ra vào \
      tại theo như trên nhiều sẽ cũng bị đó phải ông bà sau nhưng đang thì hai việc cùng mà lại nước \
      đầu hơn nhất ngày đi số tôi chúng vì nên còn
      """
    ),
    (
      "et",
      """
      ja on ei et see ta oli mis kui ka aga oma kes seda selle või ning ole ma me nad mida ütles \
      aasta aastal pärast kuid juba veel väga olid olnud mitte siis nii tema nende vaid kõik enne \
      üks kaks poolt kohta järgi sest nagu peab eesti saab
      """
    ),
    (
      "lv",
      """
      un ir ka no par ar uz kas bet arī pēc to tas tā viņš viņa nav bija lai gada gadā pie vai šo \
      šis šī ko kā līdz tika būs vēl jau mēs es tie tikai starp savu jo latvijas teica vairāk tiek
      """
    ),
    (
      "lt",
      """
      ir yra kad į su iš kaip bet tai apie ar nuo jis ji jo jos po prie dėl buvo kuris kuri kurie \
      taip pat ne metų metais jau dar būti gali už per tik savo mes jie tarp pagal sakė teigė lietuvos
      """
    ),
    (
      "sq",
      """
      dhe në të e për me nga një se që është nuk si më ka do kjo ky janë por edhe i ishte kanë duke \
      pas tha deri vetëm shumë ndërsa gjatë mbi pasi ose tij saj tyre kështu këtë kishte
      """
    ),
    (
      "af",
      """
      die van en in is het dat om te nie vir met op aan wat hy sy was word ook deur na uit by maar ons \
      ek hulle hierdie kan sal sê moet nog tot oor meer as daar ’n 'n wees tussen volgens teen baie
      """
    ),
    (
      "ru",
      """
      и в не на что с по как это из к но он за для от а о у его также был была было были при до или \
      так все она они только уже еще ещё бы во со мы я же если этом этого который которые которая \
      после чтобы года году время сказал может их может без под более между нет можно когда очень
      """
    ),
    (
      "uk",
      """
      і в не на що з по як це із до але він за для від а о у його також був була було були при або \
      так все вона вони тільки вже ще би зі ми я ж якщо який які яка після щоб року році час сказав \
      може їх без під більше між немає коли дуже та про й цього через
      """
    ),
    (
      "bg",
      """
      и в не на че с по как това из към но той за от а му да се са е бе беше бяха при или така тя те \
      само вече още би със във ние аз ако който които която след година години време каза може ги без \
      под повече между няма когато много ще до един една като си
      """
    ),
    (
      "sr",
      """
      и у не на што са по као то из к али он за од а му да се су је био била било били при или тако она \
      они само већ још би ми ако који које која након после година године време рекао може их без под \
      више између нема када веома ће до један једна свој овај према због
      """
    ),
    (
      "mk",
      """
      и во не на што со по како тоа из кон но тој за од а му да се сум е беше беа при или така таа тие \
      само веќе уште би ние јас ако кој кои која по година години време рече може ги без под повеќе \
      меѓу нема кога многу ќе до еден една како ова овој
      """
    ),
    (
      "be",
      """
      і ў не на што з па як гэта да але ён за для ад а у яго таксама быў была было былі пры або так усё \
      яна яны толькі ужо яшчэ бы са мы я ж калі які якія якая пасля каб года годзе час сказаў можа іх \
      без пад больш паміж няма вельмі
      """
    ),
    (
      "ar",
      """
      في من على إلى أن التي عن مع هذا هذه الذي كان بعد وقال قال كما أو ما لم قد بين ذلك خلال منذ حتى كل \
      كانت عام يوم أنه إن لا غير أكثر عند إنه بها به وفي ومن
      """
    ),
    (
      "fa",
      """
      و در به از که این را با است برای آن یک خود تا بر هم نیز شد شده ها می های کرد او ما آنها بود پس اما \
      یا هر سال گفت شود دارد کرده کند بین باید روی بیش چه
      """
    ),
    (
      "ur",
      """
      کے میں کی ہے سے اور کا کو نے پر کہ ہیں اس یہ ان بھی ہو تھا ایک گیا کر لیے جو تو ہی نہیں کہا تھی رہے \
      گئی جس دیا ساتھ بعد وہ
      """
    ),
    (
      "hi",
      """
      के में की है से और का को ने पर कि हैं इस यह भी हो था एक कर लिए जो तो ही नहीं कहा थी रहे गया गई साथ बाद वह \
      उन्होंने किया रहा अपने
      """
    ),
    (
      "mr",
      """
      आहे आणि या च्या ते हे होते की तर मध्ये आहेत होता यांनी केली केला असे त्या मात्र नाही झाली झाले म्हणाले \
      करण्यात त्यांनी येथे साठी
      """
    ),
    (
      "ne",
      """
      छ र को मा छन् पनि गर्न भने लागि यो गरेको भएको हो थियो नेपाल तथा गरी बताए भन्ने उनले गर्ने एक भएका रहेको
      """
    ),
  ]

  /// Letters that few alphabets have.
  static let letters: [(code: StaticString, letters: StaticString)] = [
    ("fr", "éèêàçùîôûœâë"), ("de", "äöüß"), ("es", "ñáéíóú"), ("it", "àèéìòù"),
    ("pt", "ãõçáéêâóàíú"),
    ("ca", "àçèéíòóú"), ("gl", "ñáéíóú"), ("nl", "ëï"), ("sv", "åäö"), ("da", "æøå"), ("no", "æøå"),
    ("fi", "äö"), ("is", "þðæáéíóúýö"), ("pl", "ąćęłńóśźż"), ("cs", "áčďéěíňóřšťúůýž"),
    ("sk", "áäčďéíĺľňóôŕšťúýž"), ("sl", "čšž"), ("hr", "čćđšž"), ("hu", "áéíóöőúüű"),
    ("ro", "ăâîșțşţ"), ("tr", "çğıöşü"),
    ("vi", "ăâđêôơưạảấầẩậắằặẹẻếềểệịỉọỏốồổộớờởợụủứừửựỳỹàáãèéìíòóõùúý"),
    ("et", "äöõü"), ("lv", "āčēģīķļņšūž"), ("lt", "ąčęėįšųūž"), ("sq", "ëç"), ("af", "ëê"),
    ("ru", "ыэъёщ"), ("uk", "іїєґщ"), ("bg", "ъщ"), ("sr", "јљњћђџ"), ("mk", "јљњѓќѕџ"),
    ("be", "ўіыэё"), ("fa", "پچژگیک"), ("ur", "ٹڈڑںےہھپچگیک"),
    ("ar", "ةىيك"),
  ]
}
