/** The small words: persons, negation, conditions, connections and questions. One concept a line: Dutch | English | German | French. */
export const functionWords = `
negation: niet nicht geenszins | not don't didn't won't isn't wasn't can't cannot couldn't doesn't haven't hasn't hadn't aren't weren't wouldn't shouldn't needn't ain't mustn't | nicht | pas n'est n'a n'ont n'avez n'êtes n'avons n'ai n'y n'en n'était n'importe
no-none: geen | no none neither nor | kein keine keinen keiner keines keinem | aucun l'aucun d'aucun aucune nul nulle
never: nooit nimmer | never | nie niemals | jamais
nothing: niets niks | nothing nil | nichts | rien
nobody: niemand | nobody | niemand niemanden niemandem | quiconque
without: zonder | without | ohne | sans
reader-formal: u uw uzelf uwe | your you yours yourself yourselves you'd you'll you're you've | ihr ihre ihrem ihren ihrer ihres sie ihnen | vous votre vos vôtre vôtres
reader-informal: je jij jou jouw jullie jezelf jouwe | thee | du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer | tu toi ton ta tes t'a t'es t'as t'attend t'attendent t'en t'envoie t'offre t'offrons l'as
we: wij we ons onze onszelf | us our ours we'd we'll we're we've ourselves | wir uns unser unsere unseren unserem unserer unseres | nous notre nos nôtre
i-me: ik mij mijn mezelf mijzelf | i me my mine myself i'd i'll i'm i've | ich mich mir mein meine meinen meinem meiner meines | moi mon ma mes j'ai j'en j'y m'a j'avais j'étais j'aime m'appelle
he: hij hem zijn zichzelf | he him his himself he'll he's | er ihm ihn | il lui
she: zij haar ze | she her hers she's herself she'll | | elle
they: hun hen henzelf | they them their theirs they're they'll they've they'd themselves | denen | ils elles eux leur leurs
oneself: zich elkaar elkaars | itself oneself | sich einander selbst selber | se soi s'est s'en s'y s'il
self: zelf zelfde | selves | |
it-this: dit dat deze | it it's its this that these those that's it'll | diese diesem diesen dieser dieses dies es | cette cet ces c'est cela ça ceci c'était celui celle ceux celles
there-is: erbij erin | there there's | gibt |
who: wiens | who whom whose who'll who's | wer wem wen wessen |
what: wat | what whatever what's | | quoi quel quelle quels quelles qu'est
which: welke welk | which whichever | welche welcher welches welchen welchem | lequel laquelle lesquels
why: waarom | why | warum wieso weshalb | pourquoi
how: hoe | how | | comment
how-much: hoeveel | | wieviel wieviele | combien
when: wanneer | when whenever | wann | quand lorsque lorsqu'un lorsqu'une
where: waar waarheen | where wherever where's | wo wohin woher | où
if: als indien mits | if provided | wenn falls sofern | si
unless: tenzij | unless | | sauf
otherwise: anders zoniet | otherwise else else's | sonst ansonsten andernfalls | sinon autrement
because: omdat aangezien doordat | because | weil denn | parce puisque
due-to: wegens vanwege | | wegen aufgrund | grâce
therefore: daarom dus daardoor vandaar zo zodoende | therefore thus hence | deshalb daher deswegen darum somit folglich | donc ainsi
but: maar echter | but however | aber jedoch allerdings sondern | mais cependant toutefois
although: hoewel ofschoon ondanks toch | although though despite nevertheless anyway | obwohl trotzdem trotz dennoch doch | malgré quoique néanmoins pourtant
also: ook eveneens tevens | too | auch ebenfalls ebenso | aussi également
moreover: bovendien daarnaast verder | moreover furthermore besides further | außerdem zudem darüber weiters | outre l'outre d'outre
or: ofwel hetzij | either whether | oder entweder ob | ou soit
both: beide allebei zowel | both | beide beiden beides beider sowohl |
together: samen gezamenlijk tezamen | together jointly | zusammen gemeinsam gemeinsame gemeinsamen | ensemble
with-it: mee ermee hiermee daarmee | herewith | damit hiermit |
for-that: daarvoor hiervoor ervoor daartoe hiertoe | | dafür hierfür dazu hierzu |
about-that: daarover hierover erover | about | worüber über | concernant propos
of-that: ervan daarvan hiervan waarvan | thereof | davon hiervon wovon | dont
that-conj: zodat opdat | | dass | qu'il qu'elle qu'on qu'ils qu'un qu'une qu'en qu'à que qu'elles afin
as-like: zoals alsook evenals | like such | sowie | comme tel telle tels telles
than: dan | than | |
instead: inplaats ipv | instead | statt anstatt stattdessen anstelle | plutôt
according: volgens conform | according | laut gemäß zufolge | selon conformément
via: via | via through | durch | via
against: tegen | against | gegen | contre
between: tussen | between among amongst | zwischen | entre parmi d'entre
except: behalve uitgezonderd uitzondering uitzonderingen | except exception exceptions excluding | außer ausgenommen ausnahme ausnahmen | excepté exception hormis
within: binnen | within inside | innerhalb binnen drinnen drin | intérieur dedans
outside: buiten | outside outdoor outdoors | außerhalb draußen | dehors extérieur extérieurs extérieure hors
across: langs doorheen | across along | entlang vorbei quer | travers
yes: ja jawel | yes yeah yep | ja jawohl | oui l'oui d'oui
no-answer: nee neen | nope | nein | non
maybe: misschien wellicht mogelijk mogelijke mogelijks eventueel eventuele mogelijkerwijs | maybe perhaps possibly possible might | vielleicht möglich möglicherweise eventuell mögliche möglichen | possible possibles éventuellement éventuel éventuelle
can: kan kunnen kun kunt kon konden gekund | can could able | können kann kannst könnt konnte konnten könnte könnten könntest gekonnt | peut peuvent peux pouvez pouvons pouvoir pourra pourrez pourrait pourriez pourront pouvait pu
may: mag mogen mocht mochten toegestaan toegelaten toelaten | may allowed permitted permit | darf dürfen darfst dürft durfte dürfte erlaubt erlauben gestattet | autorisé autorisée autorisés autoriser permis permet permettre permettent
must: moet moeten moest moesten | must | müssen muss musst müsst musste mussten müsste müssten | devez devoir devra devrez devrait doit dois doivent devons devait faut faudra
should: zou zouden behoort dient dienen | should would ought | sollen soll sollst sollte sollten solltest würde würden | devriez devrions
will: zal zullen zult | will | | sera seront serez serons va serait
want: wil wilt willen wilde wilden | want wants wanted wanting | wollen willst wollte wollten wollt | veut veux voulez voulons vouloir veulent voulait voudrait voudrez voulu
wish: wens wensen wenst gewenst gewenste wenste | wish wishes wished wishing | wünschen wünscht wünsche wünschst gewünscht gewünschte wunsch möchten möchte möchtest möchtet | souhaiter souhaite souhaitez souhaitons souhaité souhait souhaits désirez désirer
have: heeft hebt heb hebben had hadden gehad hebbende | have has having had | haben hat hast habe habt hatte hatten hättest hätten hätte hattest gehabt | avez avons avoir l'avoir d'avoir ont avait avaient aviez l'aviez d'aviez aurez aura auront auriez ayant ayez l'avez l'avons l'a aurait auraient
be: ben bent is waren geweest | being been were | ist sind bist seid sein waren gewesen wäre wären sei warst | être l'être d'être sont suis êtes sommes était étaient étiez l'étiez d'étiez étant soyez soient l'est c'étaient soyons
become: wordt worden word werd werden geworden | become becomes became becoming | geworden werden wird wirst wurde wurden worden | devenir devient devenu devenue deviennent
do: doe doet doen deed deden gedaan | do does did done doing | tun tut tust tat getan tue | fais fait font faites faire faisons fera ferons feront ferez faisant faite faits
make: maak maakt maken maakte maakten gemaakt | make makes made making | machen macht mach machst machte gemacht mache | rendre rend rendu rendue rendus rendons
let-do: laat laten liet lieten gelaten | let lets letting let's | lassen lässt ließ gelassen lass lasse | laisser laisse laissez laissé laissée laissons laissent
all: alle alles allen allemaal iedereen elk elke ieder iedere | all every everything everyone everybody each | alle alles allen allem jeder jede jedes jeden jedem sämtliche | tout toute tous toutes chaque chacun chacune
someone: iemand | someone somebody anyone anybody somebody's someone's anyone's | jemand jemanden jemandem irgendwer | quelqu'un
something: iets | something anything | etwas irgendetwas | quelquechose
some: enkele sommige enige paar enkelen | some few several any various | einige einigen mehrere manche mehreren paar | quelques certains certaines plusieurs certain certaine
other: ander andere anderen overige overigens | other others another different | andere anderen anderer anderes anderem übrige übrigen übrigens weitere weiteren weiterer weiteres | autre l'autre d'autre autres l'autre d'autres d'autre autrui
same: hetzelfde dezelfde diezelfde gelijk gelijke | same identical equal | gleichen gleiche gleicher selben selbe derselbe dieselbe dasselbe gleiches | même mêmes identique égal l'égal d'égal égale l'égale d'égale
own: eigen | own | eigene eigenen eigener eigenes eigenem | propre propres
such: zulke zulk dergelijke zo'n | | solche solchen solcher solches |
still: nog alsnog steeds nogsteeds | still yet | noch nochmals | encore toujours
already: al alvast reeds | already | bereits schon | déjà
again: weer opnieuw nogmaals wederom | again afresh | wieder erneut abermals nochmal | derechef
only: alleen enkel slechts uitsluitend louter | only solely merely | nur lediglich ausschließlich bloß | seulement uniquement seul seule seuls seules
just: gewoon net zojuist juist eventjes even | just | gerade eben soeben halt | juste
even: zelfs | | sogar |
almost: bijna nagenoeg vrijwel | almost nearly | beinahe nahezu | presque quasi quasiment
really: echt werkelijk heus eigenlijk | really truly actually real | wirklich tatsächlich eigentlich echt echte echten | vraiment réellement réel réelle réels
of-course: natuurlijk uiteraard vanzelfsprekend | naturally obviously | natürlich selbstverständlich freilich | évidemment naturellement
certainly: zeker stellig zekerheid gegarandeerd | certainly surely sure definitely | sicherlich bestimmt gewiss | certainement sûrement certes
probably: waarschijnlijk vermoedelijk waarschijnlijke | probably likely presumably | wahrscheinlich voraussichtlich vermutlich voraussichtliche | probablement probable
please: alstublieft alsjeblieft gelieve aub graag svp | please kindly pls | bitte gern gerne | svp veuillez s'te plaît plait
exactly: precies exact nauwkeurig | exactly precisely exact precise | genau exakt präzise | exactement précisément précis précise
here: hier hierheen hierbij | here here's | hier hierher | ici voici voilà
there: daar daarheen ginds daarin daarop | | dort dorthin da | là
everywhere: overal | everywhere | überall | partout
nowhere: nergens | nowhere | nirgends nirgendwo | nullepart
somewhere: ergens elders | somewhere elsewhere anywhere | irgendwo anderswo | ailleurs
away: weg afwezig | away gone | weg fort abwesend | loin absent absente absents
back: terug teruggekeerd | back | zurück | arrière
off-away: af eraf eruit los | out | raus heraus hinaus los hinweg |
into: | into | hinein herein rein |
towards: naartoe ernaar richting | towards toward | richtung hin dahin |
etc: enzovoort enz enzovoorts etc | etc | usw etc | etc
for-example: bijvoorbeeld bv bijv voorbeeld voorbeelden | example examples | beispiel beispielsweise beispiele bsp | exemple exemples
number-word: getal nummer nummers aantal aantallen nr | number numbers figure figures | nummer nummern anzahl zahl ziffer | numéro numéros nombre nombres chiffre chiffres
regarding: betreffende betreft inzake aangaande omtrent | regarding concerning concerns re | betreffend betreff betrifft bezüglich hinsichtlich | objet l'objet d'objet relatif relative
including: inclusief incl waaronder inbegrepen | including included includes include inclusive | inklusive inkl einschließlich darunter enthalten enthält inbegriffen | inclus incluse inclut inclure compris comprend comprise comprenant
excluding: excl | excl | zzgl exkl | excluant
depend: afhankelijk afhangt naargelang | depends depend depending | abhängig | dépend dépendre dépendant dépendent
`
