/** Words of particular trades and occasions. One concept a line: Dutch | English | German | French. */
export const sectors = `
wedding-party: trouwfeest bruid bruidegom trouwjurk | bride groom bridal | braut bräutigam brautkleid | mariée noces
funeral: begrafenis crematie uitvaartverzorger | cremation | bestattung bestatter | funérailles crémation
choir-bell: luidklok kerkkoor klokkenspel | bell bells ringers | glocke glocken | cloche cloches carillon
nun-monk: abt monnik | monk abbot | mönch mönche nonne | moine religieuse
mosque: moskee imam ramadan islam synagoge | mosque imam ramadan islam synagogue jewish muslim | moschee imam ramadan islam synagoge | mosquée imam l'imam d'imam ramadan islam l'islam d'islam synagogue
sermon: preek zegen zegenen heilig heilige | sermon blessing bless blessed holy saint saints | predigt segen segnen heilig heilige | sermon bénédiction saint sainte saints
congregation: parochianen kerkgangers gemeenteleden | congregation parishioners | gemeindemitglieder kirchenvorstand | paroissiens
camp-youth: kamp scouts scouting jeugdkamp | scouts scouting scout | pfadfinder zeltlager ferienlager | scouts colonie
train-dog: hondenschool hondentraining puppycursus | | hundeschule | dressage
vineyard: wijngaard druiven | vineyard grapes | weinberg trauben | vigne vignoble raisin
garden-centre: tuincentrum kwekerij mest snoeien | prune pruning mulch | baumschule dünger gärtnern | pépinière pépinières jardinerie engrais
diy: bouwmarkt klussen | diy hardware | baumarkt heimwerken | bricoler quincaillerie
renovation: renovatie renoveren gerenoveerd badkamerrenovatie | renovation renovate refurbished overhaul | renovierung sanierung renovieren saniert | rénovation rénover rénové
window-cleaning: glazenwasser schoonmaakster poetshulp huishoudhulp | cleaner cleaners housekeeper | putzfrau reinigungskraft haushaltshilfe |
laundry: wasserij wasgoed stomerij wasmiddel | laundry detergent | wäsche wäscherei waschmittel | blanchisserie pressing lessive
hairdresser: kapsalon kapsel | haircut barber | haarschnitt frisur | coiffure coiffage
tattoo: tatoeage piercing | tattoo piercing | tattoo piercing | tatouage piercing
car-dealer: occasions proefrit autodealer inruilwaarde | dealership | probefahrt autohändler gebrauchtwagen | concessionnaire
taxi: taxi taxi's deelauto autodelen | taxi cab rideshare carshare | taxi carsharing mitfahren | taxi covoiturage autopartage
charging: laadpas laadstation laadpalen | charging ev | ladestation ladesäule elektroauto | borne bornes
train-card: treinabonnement jaarkaart dagkaart | railcard travelcard | bahncard jobticket monatskarte dauerkarte deutschlandticket | navigo
hotel-stay: halfpension volpension ontbijtbuffet roomservice | buffet | halbpension vollpension buffet | buffet
hospitality: horeca gastvrij gastvrijheid | hospitality catering | gastfreundschaft gastronomie | hospitalité restauration traiteur
event-ticket: garderobe vestiaire | cloakroom interval | garderobe | vestiaire vestiaires entracte
rehearsal: repetitie repetities | rehearsal rehearsals | generalprobe | répétition répétitions
film-night: trailer | premiere trailer | premiere trailer |
library-loan: uitleentermijn inleverdatum lener leners | borrowers | leihfrist | emprunteur
ebook: luisterboek luisterboeken | audiobook audiobooks | hörbuch | liseuse audio l'audio d'audio
stamp-coin: verzamelaar verzamelaars verzameling postzegels | collector collectors collectible | sammler briefmarken | collectionneur timbres
chess: schaken | chess | schach skat | belote
gym-class: yoga pilates zumba spinning | yoga pilates zumba spinning | yoga pilates zumba | yoga pilates zumba spinning
dance-school: dansles balletschool ballet | ballet | ballett tanzschule | ballet
cycling-club: wielrennen koers peloton | peloton | radsport radrennen | cyclisme peloton
athletics: atletiek turnen gymnastiek tennis hockey volleybal basketbal | athletics gymnastics tennis hockey volleyball basketball rugby cricket golf skate | leichtathletik turnen tennis hockey volleyball handball | athlétisme gymnastique tennis hockey volley rugby
medal: medaille bekers beker prijsuitreiking trofee | medal medals trophy prize prizes | medaille pokal siegerehrung | médaille trophée
season-ticket: seizoenkaart seizoenskaart clubkaart | | saisonkarte |
jersey: clubkledij tenue | jersey | trikot trikots | maillot maillots
school-fees: schoolgeld ouderbijdrage schoolrekening lidgeld inschrijvingsgeld | tuition | schulgeld studiengebühren semesterbeitrag | minerval
student-life: kot studentenkamer studentenvereniging | dorm fraternity | wohnheim studentenwohnheim fachschaft | kot résidence
internship: stageplaats stagiair | internship interns apprentice apprenticeship | praktikum praktikant azubi auszubildende lehrstelle | stagiaire stagiaires apprenti alternance
congress: congres congressen beursstand | summit expo | kongress fachmesse |
patent: octrooi patent uitvinding | patent patents invention trademark | patent patente erfindung | brevet invention
audit: audit jaarrekening | audit audited auditor | wirtschaftsprüfer jahresabschluss | audit l'audit d'audit commissaire
tender: aanbesteding aanbestedingen | tender tenders procurement | ausschreibung vergabe | adjudication
shareholder: aandeelhoudersvergadering dividend coöperatie | dividend dividends cooperative | dividende hauptversammlung genossenschaft | dividende coopérative sociétaire
freight: vracht vrachtwagen pallet pallets | pallet pallets | palette paletten frachtbrief | palette palettes
weather-damage: stormschade hagel blikseminslag | hail lightning | hagel blitz sturmschaden | grêle foudre
lightning-rescue: redder reddingsboot hulpdienst hulpdiensten ambulance | ambulance lifeguard paramedic | rettungswagen rettungsdienst krankenwagen | ambulance secouriste
shelter-animal: dierenasiel asieldier adoptie adopteren | shelter adoption adopt adopted | tierheim adoption adoptieren | refuge adoption adopter
development-aid: waterput ontwikkelingshulp afrika | africa | brunnen entwicklungshilfe afrika | forage afrique
human-shelter: dakloos daklozen thuisloos | homeless homelessness | obdachlos obdachlose wohnungslos | maraude
elder-visit: bezoekdienst eenzame bezoekvriend | befriending | besuchsdienst |
research-fund: kankeronderzoek kanker | cancer | krebs krebsforschung | cancer
blood-donor: bloeddonor bloedgeven | | blutspender blutspenden |
organ-donor: donorregister orgaandonatie | | organspende |
lobby: belangengroep belangenvereniging achterban | advocacy activist activists | interessenverband aktivisten bürgerinitiative | militants militant activiste
referendum: referendum volksraadpleging | referendum | volksabstimmung referendum bürgerentscheid | référendum
nuclear: kernenergie kerncentrale windmolen windmolens windpark | nuclear turbine turbines windfarm | atomkraft kernkraft windrad windräder windkraft | nucléaire éolienne éoliennes
housing-policy: woningnood huisvesting | housing | wohnungsnot wohnungsbau | hlm
agriculture-policy: stikstof boerenprotest pacht | nitrogen | pacht landwirte | azote l'azote d'azote
neighbourhood-watch: buurtwacht buurtalarm buurtpreventie | | nachbarschaftswache |
roadwork: wegwerkzaamheden wegenwerken versperd | roadwork | straßensperrung baustellen |
waste-day: ophaalronde ophaaldag inzameldag ophaalkalender | | abfuhr abfuhrkalender | ramassage
water-cut: afsluiting drukverlies | shutoff | abstellung wasserabstellung |
power-cut: stroomonderbreking stroomuitval stroompanne | blackout | stromausfall |
elevator: liftkeuring liftonderhoud | elevators | aufzugswartung | ascenseurs
tenants-meeting: huurdersvereniging bewonersavond vve | hoa | eigentümerversammlung mieterverein | copropriété copropriétaires
smoke-alarm: rookmelder rookmelders alarmen | alarms | rauchmelder | détecteur alarme alarmes
security-guard: bewaking beveiliger | guard guards | wachdienst sicherheitsdienst | gardiennage vigile
chemical: chemisch giftige asbest | chemical chemicals asbestos acid | chemikalie asbest säure | chimique amiante
children-product: kinderwagen autostoel speen luier luiers | stroller pram nappies diaper diapers | kinderwagen kindersitz windeln | poussette couches
bike-part: zadel spaak fietspomp helm | helmet wheel wheels gears | kettenöl helm laufrad | selle guidon roue roues
music-lesson: gitaar viool | guitar violin drums | gitarre klavier geige | guitare violon
`
