/** More verbs: rarer actions, of handwork, thought and argument. One concept a line: Dutch | English | German | French. */
export const verbsMore = `
enable: | allow allows allowing enable enables enabled | ermöglichen ermöglicht zulassen |
serve: bedien bedienen bedient serveren geserveerd | serve serves served serving | servieren serviert bedienen bedient | servir sert servez servi servie servent
hit: slaan slaat sloeg geslagen klap | hit hitting beat beats knock knocked kick | schlag geschlagen klopfen | frapper frappe coup coups battre
shoot: schiet schieten schoot geschoten | shoot shot shooting gunshot | schießen schießt geschossen | tir tirs
jump: springen springt sprong | jump jumps jumped leap | springen springt sprung gesprungen | sauter saute saut
climb: klim klimt klimmen beklimmen | climb climbs climbed climbing | klettern klettert besteigen | grimper grimpe monter montez montent monte
ride-up: uitstappen instap | aboard onboard | aussteigen einstieg | descendre descend descendez
enter: betreed betreden binnenkomen binnengaan invoeren ingevoerd voer | enter enters entered entering | betreten eintreten eingeben eingegeben eingabe | entrer entrez saisir saisi saisissez saisie
hold: vasthouden vastgehouden | hold grip grab grabs grabbed | festhalten greifen griff |
stick: plak plakken plakt kleef vastplakken vastzitten | sticks stuck glue | kleben klebt stecken steckt | coller collez
fold: vouw vouwen opvouwen | fold folded | falten gefaltet | plier pliez
cover-up: afdekken bedekken bedekt | | abdecken zudecken bedeckt | couvrir recouvrir
mix: meng mix roer roeren | mix mixed stir whisk blend | mischen mischung rühren | mélanger mélange mélangez
pour: giet gieten | pour poured pouring | gießen gießt | arroser arrose arrosez
sowing: zaai zaaien poten | sow sown planting | säen | semer sème
dig: graaf graven gegraven | dig dug digging drilled | graben gegraben | creuser creusés creuse
burning: verbranden verbrand aangebrand | burned burnt | verbrennen verbrannt anzünden | brûlé
shine: schijn glans glanzen | shine shines shiny gloss glow | glänzen glanz leuchten | briller éclat l'éclat d'éclat
flow: vloeien stroomt | flow flows flowed | fließen fließt | couler coule
spill: mors morsen | spill spilled | verschütten | renverser
roll: rol rolt rolletje | roll rolls rolled rolling | rollt | rouleau rouleaux
press: persen knijp druk drukte | pressed squeeze | pressen gepresst | presser
lift: til tillen optillen hijsen | lifting lifted hoist | heben anheben | soulever levez
load: geladen beladen lossen | load loaded unload cargo | beladen geladen ladung | chargement décharger
tie: bind binden bindt knoop gebonden | tie tied bind bound knot | binden gebunden knoten | attacher attachez attachées nouer
loosen: loskoppelen losmaken losgekoppeld loskomen | detach loose loosen unplug disconnect disconnected | trennen getrennt | détacher débrancher
connect: verbind verbinden verbindt verbonden verbinding gekoppeld koppelen | connect connects connected connection linked reconnect | verbinden verbindet verbunden verbindung verknüpft | relier lié liée liés liées
split: splits splitsen gesplitst scheiden gescheiden scheiding | split splits separated divide divided | spalten trennung aufteilen | séparer séparé diviser
combination: combinatie combinaties | combine combination combined | kombination kombiniert | combiner combinaison
pile: ophopen | pile stack heap | stapel stapeln |
achieve: behaal behalen behaalt behaald | achieve achieved achieves achievement | erzielen erzielt | atteindre atteint atteignez
enlarge: vergroot vergroten vergroting | enlarge expand expanded expansion | vergrößern erweiterung erweitert | agrandir élargir
reduce-risk: afbouwen afschaffen afgeschaft | abolish abolished scrap scrapped | abschaffen abgeschafft | abolir supprimons
assess: inschatten geschat schatting | assess assessed assessment estimated evaluate evaluated evaluation | einschätzen geschätzt schätzung einschätzung | estimer estimé estimons
approve: goedkeuren goedgekeurd goedkeuring | approve approved approval approves | genehmigen genehmigt freigabe freigeben billigen | approuver approuvé approbation validation valider validé validez
award: verleen verlenen verleend toekennen toegekend toekenning | award awarded awards granted | gewähren gewährt bewilligt verliehen | accorder accordé accordons octroyer attribuer attribué
claiming: claimen opeisen | claimed claiming reclaim | beanspruchen geltend | réclamer réclame revendiquer
demand: eist geëist | demand demands demanded insist | fordern fordert gefordert forderung forderungen verlangen verlangt | exiger exige l'exige d'exige exigence exigeons revendication revendications
oblige: dwingen gedwongen | forced compel oblige | zwingen gezwungen verpflichten | obliger obligé contraindre
argue: ruzie discussie discussies debat debatten argument argumenten | argue argued argument arguments debate debates | diskussion diskussionen debatte argument argumente diskutieren | argument arguments débat débats querelle
criticise: kritiek bekritiseren kritisch | criticism criticise critic critical | kritik kritisieren kritisch | critique critiques critiquer
defend: verdedig verdedigen verdedigt | defend defends defended defence defense | verteidigen verteidigt verteidigung | défendre défendez défendons défense
fight: vecht vechten strijd strijden strijdt gevecht strijdbare | fight fights fought fighting battle | kampf kämpfen kämpft gekämpft | lutte lutter combat combattre luttons battons
victory: verslaan versloeg overwinning | defeat defeated victory | sieg besiegen siegen niederlage | victoire défaite vaincre
resist: weerstand | resist resistance oppose opposed | widerstand wehren | résister résistance
accuse: beschuldigen beschuldigd aanklacht | accuse accused allegation | beschuldigen vorwurf anklage | accuser accusé reproche
lie-untruth: leugen leugens bedrog | liar | lüge lügen gelogen | mentir mensonge mensonges
steal: stelen | steal steals stole | stehlen stiehlt | dérober
admit: toegeven bekennen erken erkent erkend erkennen erkenning | acknowledge acknowledged recognise recognised recognition recognized | anerkennen anerkannt anerkennung zugeben | reconnaître reconnu reconnaissance admettre
guess: raden gok | guess guesses guessed riddle | rätsel erraten | deviner devinez devinette
prove: aantonen aangetoond bewezen | proved proven demonstrates | beweisen bewiesen nachweisen nachgewiesen | prouver prouvé démontrer
describe: beschrijf beschrijven beschrijft beschreven beschrijving omschrijving | describe described describes description | beschreiben beschrieben beschreibung | décrire décrit description
design: ontwerp ontwerpen ontworpen ontwerper vormgeving | design designs designed designer | gestalten design designer gestaltung | concevoir conçu design designer conception
introduce: introduceren introductie introduceert | introduce introduces introduced introducing introduction launch launches launched launching | einführen eingeführt einführung vorstellen vorgestellt | présenter présentez présente présentation lancement lancer lance lancé lançons
presence: presenteren presentatie presenteert aanwezig aanwezigheid | present presented presentation presence attendance | präsentieren präsentiert präsentation anwesend anwesenheit | présent présents présence
represent: vertegenwoordigen vertegenwoordiger vertegenwoordigt | represent represents representative representation | vertreten vertritt vertreter vertretung | représenter représentant représentants représente
trade-in: inruil inruilen | | inzahlungnahme |
order-doc: stempel stempelen afstempelen | stamped | abstempeln stempel | tampon tamponner
recording: vastleggen vastgelegd aangetekend | recorded recording | aufgezeichnet festgehalten aufzeichnung | consigner consigné
taking-up: opnemen opgenomen opnames | recordings tape tapes | aufnehmen aufgenommen aufnahmen | enregistrements
transfer: overgang overgaan | transition migrate | übergang umstellung umstellen | transition
reduce-waste: verspillen verspilling restjes | wasting wasted | verschwenden verschwendung | gaspiller gaspillage
look-after: verzorg verzorgen verzorgd oppassen oppas | babysit babysitter | versorgen versorgt betreuen betreut versorgung | soigner soigne veiller
breathe: adem ademen ademt | breath breathe breathing | atem atmen | respirer souffle
slide: schuif schuiven opschuiven | slide slides slip slipped | rutschen schiebt | glisser glissez glisse
wander: verdwaald dwalen zwerven | wander wandering stray | verirrt streunen | errer l'errer d'errer errant
follow-up: achtervolgen najagen | chase chased pursue | jagen jagt jagd | chasser chasse
hunt: jager jagers jachtwet | hunt hunting hunter | jäger jagdgesetz | chasseur chasseurs
greet: begroeten begroet | greet greeting greetings | grüßt | saluer saluons
introduce-self: kennismaken kennismaking | | kennenzulernen |
bother: stoor storen stoort gestoord lastigvallen hinder overlast | bother disturb disturbed annoy annoying nuisance | stören stört gestört belästigen belästigung | déranger dérange gêner gêne nuisance importuner
ignore: negeer negeren genegeerd negeert | ignore ignored disregard | ignorieren ignoriert | ignorer ignorez ignoré
hesitate: aarzel aarzelt weifelen | hesitate hesitation | zögern zögere zögerst | hésiter hésitez hésite
regret: betreur betreuren betreurt | regretful | bereuen bereut | regretter regrettez
require: vergen vergt | requiring | erfordern erfordert | nécessiter nécessite
suffer: lijd lijden lijdt | suffer suffers suffered suffering | leidet gelitten | souffrir souffre souffrent souffrance
survive: overleef overleven overleeft | survive survived survival survivable | überleben überlebt | survivre survécu survie
heal: genees genezen geneest genezing herstellende | heal healed healing recover recovered recovery | heilen heilt heilung genesen genesung | guérir guéri guérison rétablir rétablissement
resting: uitrusten uitgerust | resting | ausruhen ruht | reposer reposez
land: landt gelanden landing | lands landed landing | landung gelandet | atterrir atterrissage
return-item: teruggeven teruggegeven teruggebracht | | zurückgeben zurückgegeben zurückbringen | restituer restitution
exchange-view: uitwisselen uitwisseling | interchange | | s'échanger
admire: bewonder bewonderen bewondering | admire admired admiration | bewundern bewunderung | admirer admiration
takeover: nadoen overnemen overname overgenomen | takeover acquire acquired acquisition | übernehmen übernimmt übernommen übernahme | acquérir acquis acquisition
compete: concurrent concurrenten concurrentie concurreren | competitor competitors compete | konkurrenz konkurrent wettbewerber | concurrent concurrents concurrence
cooperate: samenwerken samenwerking meewerken medewerking | cooperate cooperation collaborate collaboration | zusammenarbeiten zusammenarbeit mitwirken kooperation | coopérer coopération collaboration collaborer
organise: organisatie organisaties organiseren organiseert georganiseerd organisator | organised organize organized organisation organisations organization organizer | organisation organisationen veranstalten veranstalter | organisation organisations organisateur organisateurs
execute: uitvoeren uitgevoerd voert | execute executed perform performed | ausführen ausgeführt durchführen durchgeführt erfolgt erfolgen | exécuter exécution effectuer effectué effectuée réaliser réalisé réalisation
intend: bedoeling voornemen beoogd | intend intended intention intends | absicht beabsichtigen vorhaben | intention prévois comptons
progress: vooruitgang vorderen vordering voortgang | progress progresses advance advanced | fortschritt fortschritte voranbringen vorankommen | progrès progresser avancer
stall: rekken | | hinauszögern | tarder
skip-over: overslaan overgeslagen | skip skips skipped | überspringen auslassen übersprungen |
used-up: opraken uitgeput | | aufgebraucht | épuisés
earn-respect: | deserve deserves deserved | | méritez
encourage: aanmoedigen aanmoediging | encourage encouraged encouraging cheer | ermutigen anfeuern | encourager encourage encouragement
motivate: motiveren motivatie gemotiveerd | motivate motivation motivated | motivieren motivation motiviert | motiver motivation motivé
challenge: uitdagen daag | | herausfordern | défier
afford: permitteren veroorloven betaalbaar betaalbare | afford affordable | bezahlbar erschwinglich | abordable abordables
affect: treft betrokken betrokkene beïnvloeden invloed | affect affects affected influence impact | betroffen betreffen betroffene auswirkung auswirkungen einfluss | affecter concerné concernée concernés touchés impact impacts influence
decorate: versier versieren versiering decoratie | decorate decoration decorations decor | schmücken dekorieren dekoration deko | décorer décoration déco
calibrate: ijken | calibrate | eichen | calibrer
`
