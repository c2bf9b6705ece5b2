/** Words of time: days, months, parts of the day, before and after. One concept a line: Dutch | English | German | French. */
export const time = `
monday: maandag maandagen maandagavond maandagochtend | monday mondays monday's | montag montags | lundi lundis
tuesday: dinsdag dinsdagen dinsdagavond dinsdagmiddag | tuesday tuesdays tuesday's | dienstag dienstags | mardi mardis
wednesday: woensdag woensdagen woensdagmiddag woensdagavond | wednesday wednesdays wed wednesday's | mittwoch mittwochs | mercredi mercredis
thursday: donderdag donderdagen donderdagavond | thursday thursdays thursday's | donnerstag donnerstags | jeudi jeudis
friday: vrijdag vrijdagen vrijdagavond vrijdagmiddag | friday fridays friday's | freitag freitags | vendredi vendredis
saturday: zaterdag zaterdagen zaterdagochtend | saturday saturdays saturday's | samstag samstags sonnabend | samedi samedis
sunday: zondag zondagen zondagochtend zondagmiddag | sunday sundays sunday's | sonntag sonntags | dimanche dimanches
weekend: weekend weekends weekeinde | weekend weekends | wochenende wochenenden | weekend
january: januari | january | januar jänner | janvier
february: februari feb | february | februar feber | février
march-month: maart | march | märz | mars
april: april | april | april | avril l'avril d'avril
may-month: mei | | mai | mai mai
june: juni | june | juni | juin
july: juli | july | juli | juillet
august: augustus aug | august | august | août l'août d'août
september: september | september | september | septembre
october: oktober okt | october oct | oktober | octobre d'octobre
november: november nov | november | november | novembre
december: december dec | december | dezember dez | décembre
day: dag dagen etmaal dagelijks dagelijkse | day days daily day's | tag tage tagen tages täglich tägliche täglichen | jour jours journée journées quotidien quotidienne
workday: werkdag werkdagen doordeweeks | weekday weekdays workday workdays | werktag werktage werktagen werktags arbeitstage | ouvrable ouvrables ouvré l'ouvré d'ouvré ouvrés
week: week weken wekelijks wekelijkse | week weeks weekly week's | woche wochen wöchentlich wöchentliche | semaine semaines hebdomadaire hebdomadaires hebdo
fortnight: tweewekelijks tweewekelijkse | fortnight fortnightly biweekly | vierzehntägig zweiwöchentlich | quinzaine bimensuel
month: maand maanden maandelijks maandelijkse | month months monthly month's | monat monate monats monaten monatlich monatliche monatlichen | mois mensuel mensuelle mensuels mensuelles
quarter: kwartaal kwartalen | quarterly quarter quarters | quartal quartale vierteljahr vierteljährlich | trimestre trimestres trimestriel
year: jaar jaren jaarlijks jaarlijkse jaars | year years yearly annual annually year's | jahr jahre jahren jahres jährlich jährliche jährlichen heuer | ans l'ans d'ans année l'année d'année années annuel annuelle annuels l'an l'année d'année annuellement
half-year: halfjaar halfjaarlijks | | halbjahr halbjährlich | semestre semestres
season: seizoen seizoenen seizoens | season seasons seasonal | saison saisons saisonal | saison saisons saisonnier
spring: voorjaar lente | spring | frühling frühjahr | printemps
summer: zomer zomers zomerse | summer summers | sommer sommers | l'été d'été estival estivale
autumn: herfst najaar | autumn | herbst | automne l'automne d'automne
winter: winter winters winterse | winter winters | winter | hiver hivers l'hiver d'hiver
christmas: kerst kerstmis kerstdag kerstdagen kerstfeest kerstavond | christmas xmas | weihnachten weihnachts weihnachtlich heiligabend | noël
easter: pasen paas paasdag pinksteren | easter pentecost | ostern pfingsten | pâques pentecôte
holiday-feast: feestdag feestdagen sinterklaas valentijn moederdag vaderdag nieuwjaar carnaval koningsdag | valentine valentine's halloween thanksgiving hanukkah eid diwali | feiertag feiertage feiertagen advent neujahr valentinstag muttertag nikolaus | fêtes férié fériés carnaval
hour: uur uren uurtje | hour hours hourly hour's o'clock | uhr stunde stunden stündlich | heure heures l'heure d'heure
minute: minuut minuten minuutje | minute minutes mins | minute minuten | minute minutes
second-time: seconde seconden | seconds | sekunde sekunden | seconde secondes
quarter-hour: kwartier kwartiertje | | viertelstunde | quart
moment: moment momenten ogenblik tijdstip | moment moments instant | moment augenblick zeitpunkt | moment moments instant
time: tijd tijden tijdje | time times | zeit zeiten uhrzeit | temps
time-slot: tijdvak tijdslot tijdsblok tijdsloten | slots timeslot | zeitfenster | créneau créneaux
morning: ochtend ochtends ochtenden vanochtend vanmorgen goedemorgen voormiddag smorgens | morning mornings morning's | vormittag vormittags morgens | matin matinée matins
noon: middag twaalfuur | noon midday | mittag mittags | midi
afternoon: namiddag vanmiddag middags goedemiddag | afternoon afternoons | nachmittag nachmittags | l'après
evening: avond avonden avonds vanavond goedenavond | evening evenings tonight | abend abends abende feierabend | soir soirs
night: nacht nachten nachts vannacht | night nights overnight | nacht nächte nachts nächten | nuit nuits nocturne
midnight: middernacht | midnight | mitternacht | minuit
today: vandaag heden | today today's | heute heutige heutigen | aujourd'hui
tomorrow: morgen overmorgen | tomorrow tomorrow's | morgen übermorgen | demain
yesterday: gisteren eergisteren | yesterday | gestern vorgestern gestrige | veille
now: nu momenteel thans huidige huidig | now currently current nowadays | jetzt nun derzeit aktuell aktuelle aktuellen momentan gegenwärtig jetzige jetzigen jetziger | maintenant actuellement actuel actuelle actuels désormais
immediately: direct meteen onmiddellijk dadelijk terstond | immediately instantly straightaway | sofort direkt gleich unverzüglich umgehend sofortige | immédiatement immédiate immédiat aussitôt directement
soon: binnenkort spoedig straks zometeen weldra | soon shortly | bald demnächst | bientôt prochainement
later: later naderhand nadien | later afterwards | später nachher | tard ultérieurement
afterwards: daarna vervolgens hierna nadat erna achteraf na | after then | danach anschließend dann nachdem hinterher daraufhin | après d'après ensuite puis
before: voordat vóór vooraf voorheen tevoren alvorens voorafgaand | before beforehand prior | bevor vorab zuvor vorher vorherige ehe vor | avant l'avant d'avant auparavant préalable avance l'avance d'avance d'avant
until: tot totdat | until till | bis | jusqu'au jusqu'à jusque jusqu'aux jusqu'en
latest: uiterlijk uiterste | latest | spätestens |
from-date: vanaf ingaande ingang voortaan ingaan | onwards effective | ab fortan | partir dès
since: sinds sindsdien sedert | since | seit seitdem seither | depuis
during: tijdens gedurende terwijl | during while whilst | während | pendant durant lors
ago: geleden | ago | |
past-time: vorig vorige voorbij afgelopen verleden voorgaande | previous previously | vergangenen vergangene vergangenes vorige vorigen | passé passée précédent précédente
last: laatste laatst recentste | last final finally finals | letzte letzten letzter letztes letztem zuletzt endgültig endgültige | dernier dernière derniers dernières finale final finaux ultime
next: volgende volgend komende komend aankomende eerstvolgende aanstaande toekomstige | next following upcoming | nächste nächsten nächster nächstes nächstem kommende kommenden folgende folgenden | prochain prochaine prochains prochaines suivant suivante suivants suivantes
future: toekomst toekomstig | future | zukunft künftig zukünftig künftige | avenir futur future
first: eerste eerst eersten allereerst | first firstly | erste ersten erster erstes erstem erst zuerst erstmals zunächst | premier première premiers premières d'abord
always: altijd steevast | always ever forever | immer stets jederzeit | constamment
often: vaak dikwijls vaker geregeld regelmatig meestal doorgaans gewoonlijk | often usually usual frequently regularly regular | oft öfter häufig häufiger häufigsten meist meistens regelmäßig üblich üblicherweise gewöhnlich | souvent habituellement habituel habituelle régulièrement fréquemment généralement d'habitude
sometimes: soms weleens | sometimes occasionally | manchmal gelegentlich bisweilen | parfois
rarely: zelden nauwelijks amper | rarely seldom hardly barely | selten kaum | rarement guère
ever: ooit eens eenmaal | once | einmal mal einst | fois
times-count: keer keren maal tweemaal driemaal | twice thrice | zweimal dreimal jedesmal |
early: vroeg vroege vroeger eerder tijdig | early earlier earliest timely | früh früher frühe frühen rechtzeitig frühzeitig früheren | tôt avancé
late: late telaat | late lately | spät späte späten | tardif tardive
long-time: lang lange langer langere langste langdurig langdurige | long longer longest lengthy | lang lange längere langer langen länger längst | longtemps long longue longs longues longuement
short: kort korte korter kortere kortste | short shorter shortest briefly | kurz kurze kurzen kürzer kurzem kurzer kürze | courte courtes brièvement bref
last-duration: duurt duren duurde looptijd termijn termijnen periode periodes duur duurde | duration period periods term | dauert dauern dauerte dauer laufzeit zeitraum frist fristen mindestlaufzeit | durée durer période périodes délai délais durera
deadline: deadline sluitingsdatum einddatum | deadline deadlines | stichtag einsendeschluss schlusstermin | échéances butoir
date: datum | date dates dated | datum | date dates daté datent
year-end: jaareinde eindejaar | | jahresende |
moment-now: inmiddels intussen ondertussen tussentijds | meanwhile meantime | inzwischen mittlerweile unterdessen zwischenzeitlich | entretemps
so-far: totnogtoe totnutoe | hitherto | bisher bislang | jusqu'ici
suddenly: plotseling plots opeens ineens | suddenly sudden | plötzlich | soudain brusquement
recently: recent recente recentelijk onlangs | recent recently | kürzlich neulich jüngst | récemment récent récente récents
time-off: verlof vakantiedag vakantiedagen | pto | urlaub urlaubstage urlaubsantrag | congé congés
on-time: optijd stipt | punctual punctually | pünktlich pünktliche | ponctuel ponctualité
continually: continu voortdurend onafgebroken | constantly continuously continuous ongoing | ständig laufend fortlaufend dauerhaft | continu continuellement permanence
eternal: eeuw eeuwen eeuwig tijdperk | century centuries era | jahrhundert jahrhunderte ewig | siècle siècles éternel
temporary: tijdelijk tijdelijke voorlopig voorlopige | temporary temporarily provisional | vorübergehend zeitweise vorläufig einstweilen | temporaire temporairement provisoire
permanent: blijvend blijvende permanent definitief definitieve vaste vast | permanent permanently fixed | permanent fest feste festen unbefristet | définitif définitive définitivement permanent fixe
urgent: dringend dringende spoed spoedeisend | urgent urgently urgency emergency emergencies | dringend dringende eilig notfall notfälle eile | urgent urgente urgence urgences urgents
`
