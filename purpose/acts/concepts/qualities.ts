/** Words that say how something is. One concept a line: Dutch | English | German | French. */
export const qualities = `
good: goed goede goeds beter betere | good better well goodness finely | gut gute guter gutes besser bessere besserer wohl | bon bonne bons bonnes bien mieux
bad: slecht slechte slechter erger ergste kwaad | worse worst poorly terrible | schlecht schlechte schlimm schlimmer schlechter | mauvais mauvaise pire
big: groot grote groter grotere grootste reusachtig | big bigger biggest large larger largest huge giant mega | groß große großen großer großes größer größere größte größten riesig | grand grande grands grandes gros grosse énorme immense
small: klein kleine kleiner kleinste kleinere mini | small smaller smallest little tiny mini | klein kleine kleinen kleiner kleines kleinste winzig mini | petit petite petits petites minuscule mini
high: hoog hoge hoger hogere hoogste hoogte | high higher highest height | hoch hohe hohen hoher höher höhere höchste höhe | haute hauts hautes hauteur élevé l'élevé d'élevé élevée
low: laag lage lagere laagste | lowest low | niedrig niedrige niedriger niedrigen tief | bas basse inférieur faible faibles
old: oud oude ouder oudere oudste ouds | old older oldest elder ancient | alte alten alter altes älter ältere ältesten uralt | vieux vieille vieilles ancien ancienne anciens l'ancien l'ancienne anciennes
fast: snel snelle sneller snelste vlot vlotte | fast faster fastest quick quickly quicker rapid rapidly swift | schnell schnelle schneller schnellste rasch zügig | vite rapide rapides rapidement
slow: traag langzaam langzamer | slow slower slowly | langsam langsame langsamer | lentement
early-ready: gereed paraat klaarstaan | ready readiness | bereit bereite parat | prête prêtes
warm: warm warme warmer warmte heet hete | warm warmer warmth hot heat heated | warm warme warmen wärmer wärme heiß heiße | chaud chaude chauds chaleur chauffé tiède
cold: koud koude kouder kou vorst fris | cold colder chilly freezing cool | kalt kalte kälte kühl frost | froid froide froids fraîcheur
fresh: versgebakken frisse | fresh freshly | frisch frische frischen frisches | fraîche
wet-dry: nat natte droog droge vochtig | dry damp moist | nass trocken trockene feucht feuchten | mouillé humide sec sèche sécheresse
full: volle volzet gevuld | full | voll volle vollen voller | plein pleine pleins pleines
empty: leeg | empty vacant blank | leer leere leeren leerstand | vide vides
heavy: zwaar zware zwaarder | heavy heavier heavily | schwer schwere schweren | lourd lourde lourds
lightweight: luchtig gewichtloos | lightweight lighter | leichte | léger légère
hard: hard harde moeilijk moeilijke lastig zwaarste | hard harder difficult tough tricky | harte schwierig schwierige schwieriger | dur difficile difficiles durs
soft: zacht zachte zachter | soft softer gentle gently | weich weiche sanft | doux douce douces moelleux
strong: sterk sterke sterker stevig stevige krachtig | strong stronger strongest powerful robust | stark starke starken stärker kräftig | forte fortes puissant
weak: zwak zwakke | weak weaker | schwach schwache | fragile
quiet: stille stilte rustig rustige rust kalm | quiet silence silent calm peaceful quietly | ruhig ruhige ruhe leise stille | calme silence tranquille repos
loud: luid luide lawaai herrie | loud noise noisy | lärm laute | bruit bruyant
thick-thin: dik dikke dun dunne | thick thin | dick dicke dünn dünne | épais l'épais d'épais épaisse mince
wide: breed brede smal ruim ruime | wide wider broad narrow spacious | breit breite schmal geräumig | larges étroit étroite
deep: diep diepe dieper | deep deeper depth | tiefe tiefen tiefer | profond profonde profondeur
far: ver veraf | far distant distance remote | weit weiten fern | éloigné distance lointain
near: dichtbij nabij vlakbij naast naastgelegen | near nearby beside adjacent nearest | nahe nah nähe neben nebenan daneben | près proximité auprès
straight: rechtdoor rechtstreeks rechtstreekse | directly straight | geradeaus | directe directs
round: rond ronde rondom | circle circular round | runde kreis | rond ronde
left: linker linkerkant | lefthand | linke linken | gauche
right-side: rechts rechterkant | righthand | rechts | droite
top: boven bovenop bovenaan bovenste | above upper upstairs overhead | oben oberhalb obere oberen | dessus
bottom: onderaan onderste beneden hieronder eronder onderin onder | below beneath bottom underneath under downstairs | unten unterhalb untere unter | dessous sous
front: voorkant vooraan voorste vooruit | front ahead | vorne vorn vordere vorderseite voraus | devant
behind: achter achterkant achteraan achterin | behind rear backside | hinten hinter hintere rückseite dahinter | derrière
middle: midden middelste middenin centraal centrale | middle mid central | mitte mittig mitten mittlere zentral zentrale | milieux central centrale
side: kant kanten zijkant | side sides | seitlich | côté côtés
edge: rand randen hoek hoeken hoekje | edge edges corner corners | rand ränder ecke ecken | bords
alone: alleenstaand afzonderlijk aparte apart losse | alone separate separately single lonely solo | allein alleine separat einzeln einzelne einzelnen solo | séparément solitaire individuel individuelle
important: belangrijk belangrijke belangrijkste belang essentieel | important importance essential crucial vital major | wichtig wichtige wichtigen wichtigste wichtigsten wesentlich | important importante importants essentiel l'essentiel importance principal principale
useful: nuttig nuttige bruikbaar | useful helpful | nützlich hilfreich | utile l'utile d'utile utiles
clear: duidelijk duidelijke helder heldere overzichtelijk | clear clearly obvious transparent | klar klare deutlich eindeutig übersichtlich | clair claire clairement évident
general: algemeen doorsnee | general generally overall | allgemein allgemeinen allgemeine | général générale généraux
normal: normaal normale gewone standaard gebruikelijk gebruikelijke | normal normally standard ordinary | normal normale normalen standard gewöhnliche | normal normale standard normalement ordinaire
extraordinary-bad: ernstig ernstige zwaarwegend | serious seriously severe grave | ernst ernste ernsthaft schwerwiegend | grave graves sérieux sévère gravement
true: waarheid eerlijk eerlijke oprecht oprechte | true truth honest honestly sincere | wahr wahrheit ehrlich aufrichtig | vrai vraie vérité honnête franchement sincère
same-now: actief actieve | active actively | aktiv aktive | actif l'actif d'actif actifs
digital: digitaal digitale online elektronisch elektronische | digital online electronic digitally offline virtual | digital digitale digitalen online elektronisch virtuell | numérique numériques ligne électronique électroniques virtuel
written: schriftelijk schriftelijke mondeling | verbal orally | schriftlich schriftliche mündlich | verbal oral l'oral d'oral
visible: zichtbaar zichtbare | visible | sichtbar sichtbare | visible visibles
free-open: vrij vrije | | frei freie freien freier freies | libre libres librement
smart: slim slimme slimmer intelligent | smart clever intelligent smarter | klug schlau smart intelligent clever | intelligent malin
modern: modern moderne hedendaags | modern contemporary | modern moderne | moderne contemporain
original: origineel originele oorspronkelijk oorspronkelijke | original originally | original ursprünglich ursprüngliche | original d'origine origine initial
handmade: ambachtelijk handgemaakt zelfgemaakt | handmade homemade | handgemacht handgefertigt hausgemacht | artisanal artisanale
local: plaatselijk lokale streek | local locally | örtlich lokale regionale | local locale locaux
social: sociaal sociale | social | sozial soziale sozialen | social sociale sociaux solidaire solidarité
technical: technisch technische techniek technologie | technical technology tech | technisch technische technik technologie | technique techniques technologie
practical: praktijkgericht | practical | praktischer | pratico
flexible: flexibel flexibele soepel | flexible | flexibel flexible | souple flexible
sustainable: duurzaam duurzame milieuvriendelijk groener | sustainable eco greener sustainability | nachhaltig nachhaltige umweltfreundlich öko | durable durables écologique éco l'éco d'éco
rare: zeldzaam schaars unieker | rare scarce | rar | rare rares
clean: schoon schone proper netjes | spotless | sauber saubere | propreté
dirty: vuil vuile vies vlek | dirty dirt stain stains | schmutzig schmutz fleck | saleté tache taches
sharp: scherp scherpe | sharp | scharf scharfe | aigu l'aigu d'aigu tranchant
dark: donker donkere duister | dark darkness | dunkel dunkle | sombre foncé obscur
bright: fel stralend zonnig zonnige | bright sunny | sonnig strahlend | lumineux ensoleillé
simple-bare: kaal blote | bare nude | nackt kahl |
gladly: gerust | gladly | | volontiers
rather: liever nogal | rather preferably quite sooner | ziemlich eher vorzugsweise | assez
especially: vooral voornamelijk | especially mainly primarily particularly | hauptsächlich insbesondere | surtout notamment principalement
otherwise-known: zogenaamd genaamd | | sogenannte |
together-possible: haalbaar onmogelijk | feasible impossible unable | machbar unmöglich | impossible faisable
equal-level: gelijkwaardig | | gleichwertig | équivalent
different-kind: soort soorten type types model modellen versie versies variant uitvoering | type types model models version versions variant sorts sort sorts | sorte typ modell modelle version versionen variante | type types modèle modèles version versions genre sorte
manner: manier manieren wijze methode | way ways manner method methods | weise methode verfahren | manière façon méthode
thing: ding dingen spul dingetje | thing things | ding dinge sache | choses truc trucs
matter: geval kwestie onderwerp onderwerpen zaken | case cases matter matters subject theme affair | fall fälle falle angelegenheit themen | cas thème
detail: detail details bijzonderheden specificatie specificaties | detail details specification specs specifics | detail details einzelheiten merkmale | détail détails précisions caractéristiques
advantage-none: nadeel nadelen | disadvantage downside drawback | nachteil nachteile | inconvénient inconvénients
effort: moeite inspanning | effort efforts struggle struggling | mühe anstrengung bemühen | effort efforts peine
order-tidy: orde volgorde ordening | sequence | ordnung reihenfolge | ordre l'ordre d'ordre
situation: situatie situaties omstandigheden | situation situations circumstances | situation umstände | situation circonstances contexte
basis: basis grondslag fundament | basis base basic basics based | basis grundlage basierend | base bases fondement
base-plan: formule formules bundel bundels | bundle bundles formula | bündel formel | formule formules forfait forfaits
principle: principe principes | principle principles | prinzip grundsatz grundsätzlich | principe principes
fact: feit feiten feitelijk | fact facts factual | tatsache fakten fakt | factuel
secret: geheim geheime geheimen | secret secrets | geheim geheimnis | secret secrets secrète
error-free: foutloos vlekkeloos | flawless | fehlerfrei einwandfrei |
`
