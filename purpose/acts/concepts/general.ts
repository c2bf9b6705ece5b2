/** Common nouns and adjectives of every field that stand nowhere else. One concept a line: Dutch | English | German | French. */
export const general = `
paper: papier karton | paper cardboard | papier papierform pappe | papier papiers
speed: snelheid tempo vaart | speed pace velocity | geschwindigkeit tempo | vitesse allure
sound: geluid geluiden klank klinkt klinken | sound sounds sounded | klang klingt klingen geräusch | sonner
voice: stemgeluid voicemail | voice voices voicemail | sprachnachricht voicemail | messagerie vocale vocal
session: lessenreeks trainingsblok | | einheit | séances
scheme: schema schema's | scheme schemes | schema ablaufplan | schéma
steering: bediening besturing | control controls | steuerung bedienung |
issue-paper: verstrekt verstrekken | issued issuing | ausgestellt ausstellen erlassen | délivrer délivré délivrée délivrance
busy: drukker bezig | busy | beschäftigt | occupé occupée affluence
appeal: hartenkreet | appeal appeals plea | aufruf appell |
marking: markering merkteken | | markierung markieren markiert | marquer marqué
passing: doorlaat vrijgave | pass passes passed passing | vorbeigehen | passer passent
grant-pass: toegangspas ledenpas | | mitgliedsausweis |
banner: vaandel spandoek vlag vlaggen | banner banners flag flags | fahne fahnen banner flagge | bannière banderole drapeau drapeaux
symbol: symbool embleem logo | symbol symbols logo emblem | symbol logo | symbole logo emblème
deed: daad daden handeling handelingen | action actions acts | taten handlung | action actions
activity: activiteit activiteiten bezigheid | activity activities | aktivität aktivitäten | activité activités
mind: verstand geest geheugen | mind minds spirit | geist verstand gedächtnis | esprit
soul: | soul souls | seele seelen | âme âmes
life-phase: leeftijd generatie generaties | age ages generation generations aged | generation generationen | âge âges génération générations
shape: vorm vormen gedaante | shape shapes shaped | gestalt | forme formes
pattern: patroon patronen motief | pattern patterns | motiv schnittmuster |
stripe: streep strepen | stripe stripes | strich streifen zeile zeilen | trait rayure rayures
bar-rod: stok staaf paal palen | stick pole poles rod | stab pfahl pfosten | bâton poteau barre
hole: gat gaten kuil | holes gap gaps | loch löcher lücke | trou trous
hook: | hook hooks | | crochet crochets
link-of-chain: | | glied | maillon
lid: deksel dop kurk | cork | deckel kappe korken | couvercle bouchon
handle-grip: handvat greep hendel | knob | henkel hebel | poignée manette
package-leaflet: bijsluiter gebruiksaanwijzing instructie instructies | instruction instructions | beipackzettel gebrauchsanweisung |
temperature-hot: oververhitting heetgelopen | overheating overheat | überhitzung überhitzen | surchauffe
smoke: rook walm stoom | fumes steam | rauch qualm dampf | fumée vapeur
dust: stofje | dust dusty | staub staubig | poussière
hole-wall: barst barsten | crack cracks cracked | riss risse | fissure fissures
corrosion: roest verroest | rusty corrosion | rost rostig | rouille
blood-sugar: insuline suikerziekte diabetes | insulin diabetes diabetic | insulin diabetes zuckerkrankheit | insuline diabète
side-effect: bijwerking bijwerkingen | rash | nebenwirkung nebenwirkungen |
dose: dosis dosering dosissen | dose doses dosage | dosis dosierung | dose doses posologie
eczema: eczeem huidarts dermatoloog | eczema dermatologist | ekzem hautarzt | eczéma dermatologue
cardiology: cardioloog cardiologie hartpatiënt | cardiology cardiologist | kardiologie kardiologe | cardiologie cardiologue
birth-care: kraamzorg kraam wieg | maternity | wochenbett geburtshilfe | maternité
grandchild: kleinkind kleinkinderen | grandchild grandchildren grandson | enkelin enkelkinder |
elder-state: bejaard hoogbejaard | | hochbetagt betagt | âgé âgée âgées âgés
bishop: bisschop kardinaal paus | bishop pope cardinal | bischof papst kardinal | pape cardinal
god-service: communie lofzang psalm | communion psalm hymn | kommunion psalm abendmahl | communion psaume cantique
reconciliation: verzoening eenheid | unity reconciliation | versöhnung | unité l'unité d'unité réconciliation
friendship: vriendschap | friendship | freundschaft | amitié
solidarity: solidariteit solidair | solidarity | solidarität solidarisch | solidarités
law-breach: overtreding overtredingen | offence offense | verstoß ordnungswidrigkeit | infraction infractions
murder: moord moordenaar | murder murdered killer | mord mörder | meurtre assassinat
prison: gevangenis cel celstraf | prison jail cell | gefängnis haft | prison détention
rights-holder: begunstigde begunstigden | beneficiary beneficiaries | begünstigte empfänger empfängerin | bénéficiaire bénéficiaires
sender: afzender afzenders ontvanger ontvangers | senders | absender empfängers | expéditeur expéditeurs
adviser: adviseur adviseurs raadgever | adviser advisor consultant consultants | berater beraterin beratern | conseiller conseillère conseillers consultant
mandant: cliënt cliënten | clientele | klient mandant | patientèle
motorist: bijrijder | motorist rider riders | fahrerin lenker | conducteur conducteurs
staff-member: machinist stewardess | conductor pilot | schaffner zugbegleiter pilot | contrôleur pilote
cook-item: kruiden specerij saus | herbs herb spice spices sauce | kräuter gewürz soße | herbes épices sauce
legume: bonen erwten linzen | beans bean peas lentil lentils chickpea | bohnen erbsen linsen | haricots pois lentilles
jam: jam marmelade | jam marmalade | marmelade konfitüre | confiture
chocolate: chocolade choco bonbon pralines | chocolate chocolates cocoa | schokolade pralinen | chocolat chocolats pralines
portion: portie porties hap | | portionen |
taste-strong: pittig zoet zuur bitter | spicy sweet sour bitter chilli chili | süß sauer würzig | épicé l'épicé d'épicé sucré acide l'acide d'acide amer l'amer d'amer
seafood: garnalen mosselen zalm tonijn kabeljauw | cod salmon tuna prawns mussels shrimp | garnelen muscheln lachs thunfisch | crevettes moules saumon thon cabillaud
lamb: lam lamsvlees rundvlees | lamb beef pork | lamm rind schweinefleisch | agneau bœuf
roses: roos rozen tulp tulpen boeket | roses tulip bouquet | rosen tulpe strauß | rosier bouquet tulipe
hedge: heg haag struik struiken tak takken | hedge bush twig thorn | hecke hecken strauch ast äste zweig | buisson
weed: onkruid slak slakken luis | weeds slug slugs aphids | unkraut schnecken blattläuse | escargots pucerons
rabbit: konijn cavia hamster knaagdier | rabbit hamster guinea | kaninchen hase meerschweinchen | lapin cobaye
elephant: olifant leeuw tijger aap | elephant lion tiger monkey camel | elefant löwe löwen affe | éléphant lion tigre singe
donkey: ezel ezeltje | donkey | esel | âne
turtle-crab: schildpad krab kikker | turtle crab frog | schildkröte krabbe frosch | tortue crabe grenouille
vessel-part: zeil mast | sail sails mast | segel | voile voiles mât
rock: rots rotsen klif vulkaan | rocks cliff volcano | felsen klippe vulkan | rocher falaise volcan
tower-clock: klokkentoren | steeple | kirchturm | clocher
street-lamp: lantaarnpaal straatverlichting | streetlight | straßenlaterne | réverbère
fence: hek hekken schutting | fence fences railing | zaun zäune | clôture barrière
tile: tegel tegels | | fliese fliesen kachel | carrelage carreau
air-con: airco ventilator ventilatie | ventilation | klimaanlage ventilator lüftung | climatisation climatiseur ventilateur
timer: timer tijdklok | timer timers | timer zeitschaltuhr | minuterie
memory-disk: schijf usb | disk usb | festplatte usb | disque usb l'usb d'usb
preview: voorproefje vooruitblik | preview previews teaser | vorschau vorgeschmack |
chart: grafiek tabel tabellen | chart charts graph | diagramm grafik tabelle | graphique courbe
voice-chat: spraakbericht | | sprachnachrichten sprachnotizen | vocaux
draft-note: kladversie schets schetsen | sketch sketches | skizze skizzen | croquis esquisse brouillon
word-play: mop grap grappen | joke jokes | witz witze scherz | blague blagues
luck-wish: proost | | prost |
madness: waanzin ongelooflijk ongelofelijk | incredible unbelievable | wahnsinn unglaublich irre | incroyable
enormous: massaal gigantisch | massive enormous | massenhaft | massif massive énormément
solid: solide degelijk robuust | solid sturdy | stabil solide | robuste
tight: krap strak benauwd | tight | eng | serré
exposed: bloot blootgesteld kwetsbaar kwetsbare | exposed vulnerable | verletzlich gefährdet | vulnérable exposé
careful: voorzichtig behoedzaam | careful carefully wary cautious | vorsichtig vorsicht sorgfältig | prudent prudence soigneusement
careless: slordig onzorgvuldig | careless | nachlässig | négligent
anonymous: anoniem naamloos | anonymous anonymously | anonym anonyme | anonyme anonymes
strict: streng strenge strenger strengere | strict stricter | streng strenge strenger | strict stricte
voluntary: vrijwillig vrijwillige | voluntary optional | freiwillig wahlweise optional | volontaire facultatif facultative
mutual: wederzijds onderling | mutual reciprocal | gegenseitig | mutuel réciproque
independent: onafhankelijk | independent independently | unabhängig selbstständig | autonome indépendante
positive: positief positieve | positive | positiv positive | positif positive
negative: negatief negatieve | negative | negativ negative | négatif négative
specific: specifiek specifieke bepaald bepaalde | specific | spezifisch bestimmte bestimmten | spécifique
current-topic: actueel actuele | topical | tagesaktuell | d'actualité
previous-state: voormalig voormalige ex | former formerly ex | ehemalig ehemalige früherer | ex
main: hoofdzaak voornaamste | main | haupt hauptsache | principaux
external: extern externe | external externally | extern externe | externe externes
internal: intern interne | internal internally intranet | intern interne | interne internes
variable: variabel variabele wisselend | variable variables | variabel variable | variable variables
common: gemeenschappelijk gemeenschappelijke | common | gemeinsamer gemeinschaftlich | commun communs collectif
wide-view: uitzicht panorama | panorama scenic | aussicht panorama blick | panorama
adventure: avontuur avonturen | adventure adventures | abenteuer | aventure aventures
magic: magie magisch tovenaar | magic magical wizard | magie magisch zauberer zauber | magie magique
monster: draak spook heks | dragon ghost witch | drache gespenst hexe | dragon fantôme sorcière
treasure: edelsteen edelstenen | treasure gems diamonds | edelsteine juwelen | trésor gemmes diamants
kingdom: koninkrijk rijk kroon | kingdom empire crown | königreich krone | royaume couronne
limerick: versje rijm | rhyme | reim | rime
colour-gem: parel diamant | pearl diamond | perle diamant | perle diamant
niche: hoekplaats nis | nook | nische | niche
rest-word: weerzien afscheid vaarwel | farewell goodbye bye | abschied tschüss wiederschauen | adieu l'adieu d'adieu
reunion: reünie hereniging | reunion | klassentreffen wiedersehensfeier | retrouvailles
draw-lots: loten geloot lootjes | | losen gelost ausgelost |
right-of-way: voorrang prioriteit prioriteiten | priority priorities precedence | vorrang vorfahrt priorität | priorité priorités
escape: ontsnapping ontsnappen | escape escapes escaped | flucht entkommen entfliehen | évasion échapper
favour: gunst | favour favor favours | gunst | faveur
settle: schikking vereffenen | settle settled | einigung geeinigt | régularisé régularisation
ancestors: nakomeling voorouders stamboom | ancestors ancestor descendant | vorfahren ahnen stammbaum | ancêtres généalogie
worth-it: waard lonen loont | worthwhile | lohnt lohnen |
mistake-name: misverstand verwarring | misunderstanding confusion | missverständnis verwechslung | malentendu confusion
debriefing: nabespreking evaluatie evaluaties | debrief | auswertung ausgewertet nachbesprechung | bilan bilans
support-beam: steunpilaar balk | beam beams | balken | poutre
insertion: inleg inlegvel | insert inserts | einlage | encart
fleece: deken dekens plaid | blanket blankets | decke decken | plaid
cushion: zitkussen sierkussen | cushion cushions | sitzkissen | coussin coussins
tent-canvas: zeildoek | canvas tarp | zelttuch | bâche toile
`
