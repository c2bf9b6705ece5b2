/** Words of tempting, appealing and belonging. One concept a line: Dutch | English | German | French. */
export const persuasion = `
benefit: profiteer profiteren geniet genieten voordeel voordelen haal uithalen | enjoy benefit benefits advantage perks treat | profitieren profitiere genießen genieße vorteil vorteile | profitez profiter profite bénéficiez avantage avantages savourez
exclusive: exclusief exclusieve speciaal speciale uniek unieke persoonlijk | exclusive exclusively special unique vip early-access | exklusiv exklusive speziell einzigartig besondere besonderes | exclusif exclusive exclusivité spécial spéciale unique privilège
now: nu direct meteen vandaag nog | now today immediately instantly | jetzt heute sofort direkt gleich | maintenant aujourd'hui immédiatement tout-de-suite
dont-miss: mis gemist missen mislopen | miss missing missed | verpassen verpasse verpasst entgehen | manquez rater ratez manquer
easy: makkelijk gemakkelijk eenvoudig handig moeiteloos simpel | easy easily simple effortless handy simply | einfach leicht bequem praktisch mühelos kinderleicht | facile facilement simple pratique simplement
fun: leuk leuke heerlijk lekker plezier fijn gezellig | fun lovely great delicious enjoy wonderful | spaß schön toll lecker freude großartig | plaisir super génial délicieux agréable formidable
beautiful: mooi mooie prachtig prachtige stijlvol stijlvolle elegant sfeer | beautiful stunning stylish elegant gorgeous | schön schöne wunderschön stilvoll elegant traumhaft | beau belle magnifique élégant superbe stylé
best: beste topkwaliteit kwaliteit perfect perfecte ideale ultieme | best quality perfect ideal ultimate finest | beste besten qualität perfekt perfekte ideal | meilleur meilleure qualité parfait parfaite idéal
inspire: inspiratie inspireren ideeën inspirerend laat-je | inspiration inspire inspired ideas | inspiration inspirieren ideen inspiriert | inspiration inspirer idées inspirez
season: zomer lente herfst winter kerst pasen sinterklaas feestdagen voorjaar najaar valentijn moederdag | summer spring autumn winter christmas easter holidays holiday valentine | sommer frühling herbst winter weihnachten ostern feiertage advent | été printemps automne hiver noël pâques fêtes rentrée
birthday: jarig verjaardag gefeliciteerd hiep | birthday congratulations happy anniversary | geburtstag glückwunsch herzlichen gratulieren | anniversaire félicitations joyeux
miss-you: missen gemist mis terugzien lang-geleden | miss missed been-a-while back again | vermissen vermisst lange-nicht zurück wiedersehen | manquez manqué revoir longtemps revenez
come-back: terug terugkomen kom | return back comeback | zurückkommen komm wiederkommen zurückkehren | revenir retour revenez
friend: vriend vrienden vriendin familie bekende kennissen | friend friends family | freund freunde freundin bekannte familie | ami amis amie proches famille
share: deel delen doorsturen gedeeld | share shared sharing forward | teilen teile weiterleiten weitersagen geteilt | partager partagez partage transférez
win: win winnen winnaar kans prijsvraag winactie verloting maak-kans | win winner chance prize draw giveaway competition raffle | gewinnen gewinnspiel gewinne gewinner chance verlosung preisausschreiben | gagner gagnez gagnant concours tirage lot chance jeu-concours
event: evenement webinar workshop beurs opendeurdag open-dag bijeenkomst training masterclass | event webinar workshop fair open-day session masterclass conference | veranstaltung webinar workshop messe infoabend event seminar schulung | événement webinaire atelier salon portes-ouvertes soirée conférence formation
invite: uitnodiging uitgenodigd nodigen kom | invitation invited invite join | einladung eingeladen einladen laden | invitation invité invitons invitez rejoignez
register: inschrijven schrijf-je-in aanmelden registreer deelnemen inschrijving meld | register sign-up enrol enroll join registration | anmelden registrieren teilnehmen anmeldung teilnahme | inscription inscrire inscrivez participer inscrivez-vous
newsletter: nieuwsbrief nieuwsbrieven updates | newsletter newsletters digest | newsletter rundbrief infobrief | newsletter infolettre lettre-d'information bulletin
consent: toestemming voorkeuren ontvangen aanvinken interesses | consent preferences opt-in permission receive interests | einwilligung zustimmung präferenzen einstellungen erhalten interessen | consentement préférences accord recevoir intérêts
unsubscribe: afmelden uitschrijven afmeldlink uitschrijving | unsubscribe opt-out | abmelden abbestellen abmeldung austragen | désabonner désinscrire désinscription désabonnement
follow: volg instagram facebook linkedin tiktok youtube pinterest socials | follow instagram facebook linkedin tiktok youtube twitter socials | folge folgen instagram facebook linkedin tiktok youtube | suivez instagram facebook linkedin tiktok youtube réseaux
app: app apps installeer downloaden appstore functie functies mogelijkheden | app apps install feature features tool tools | app apps installieren funktion funktionen herunterladen | appli application applications installez fonctionnalité fonctionnalités
use-more: gebruik gebruiken gebruikt uithalen instellen activeer probeer | use using used set-up activate try get-the-most | nutzen nutze verwenden einrichten aktivieren ausprobieren | utiliser utilisez activez configurer essayer tirer-parti
tips: tips advies gids handleiding checklist whitepaper ebook stappenplan blog | tips guide ebook whitepaper checklist playbook blog how-to | tipps ratgeber leitfaden whitepaper checkliste blog anleitung | astuces guide livre-blanc checklist conseils blog
course: cursus cursussen opleiding training leren | course courses lesson academy learn learning | kurs kurse ausbildung lernen lehrgang | cours formation formations apprendre
review: beoordeling beoordelingen review reviews sterren recensie beoordeel waardering | review reviews rating rate stars feedback | bewertung bewertungen bewerten sterne rezension | avis évaluation étoiles noter notez évaluer
survey: enquête vragenlijst mening ervaring tevreden tevredenheid onderzoek feedback | survey questionnaire opinion experience satisfied feedback | umfrage meinung erfahrung zufrieden zufriedenheit befragung feedback | enquête sondage opinion expérience satisfait questionnaire ressenti
founder: oprichter directeur ceo eigenaar persoonlijk | founder ceo owner personally co-founder | gründer geschäftsführer ceo inhaber persönlich | fondateur directeur ceo gérant personnellement
team-pride: trots team samen passie verhaal missie | proud team together passion story mission | stolz team gemeinsam leidenschaft geschichte mission | fiers équipe ensemble passion histoire mission
care: zorg hart denken sterkte gezond gezondheid warm klaar-voor-u | care heart thoughts health safe here-for-you | herz gedanken gesund gesundheit für-sie-da achten | cœur pensées santé soin à-vos-côtés
donate: doneer doneren donatie gift giften gift schenk schenking steun steunen bijdrage geef | donate donation donations gift give giving contribute contribution chip | spende spenden spendet spendenkonto gabe unterstützen beitrag | don dons donner donnez donateur soutenez contribution
donor: donateur donateurs gever | donor donors supporter supporters | spender spenderin förderer unterstützer | donateur donateurs donatrice bienfaiteur
need-help: nood hulp honger armoede slachtoffers vluchtelingen noodhulp kinderen | emergency hunger poverty victims refugees relief children | not nothilfe hunger armut opfer flüchtlinge kinder | urgence faim pauvreté victimes réfugiés enfants
tax-deductible: aftrekbaar fiscaal anbi attest periodieke | deductible tax-deductible gift-aid | absetzbar spendenquittung zuwendungsbestätigung | déductible reçu-fiscal attestation défiscalisé
volunteer: vrijwilliger vrijwilligers collecteren collectant | volunteer volunteers volunteering | ehrenamt freiwillige ehrenamtlich helfer | bénévole bénévoles bénévolat
petition: petitie teken ondertekenen handtekening handtekeningen | petition sign signature signatures | petition unterschreiben unterschrift unterschriften unterzeichnen | pétition signez signer signature signatures
politics: politiek partij kandidaat minister kamer parlement regering stem campagne verkiezingsprogramma | political party candidate minister parliament government campaign senator congress | politik partei kandidat minister bundestag parlament regierung wahlkampf | politique parti candidat ministre parlement gouvernement campagne député
protest: actie demonstratie protest staking betoging actievoeren | protest march strike rally action demonstration | protest demo demonstration streik kundgebung aktion | manifestation grève protestation mobilisation rassemblement
rights-cause: rechten vrijheid rechtvaardigheid klimaat natuur dieren mensenrechten gelijkheid milieu | rights freedom justice climate nature animals equality environment | rechte freiheit gerechtigkeit klima natur tiere menschenrechte umwelt | droits liberté justice climat nature animaux égalité environnement
union: vakbond cao leden kaderlid bond | union collective members shop-steward | gewerkschaft tarifvertrag tarifrunde mitglieder | syndicat convention adhérents délégué
member: lid leden lidmaatschap contributie | member members membership dues | mitglied mitglieder mitgliedschaft mitgliedsbeitrag | membre membres adhérent adhésion cotisation
church: kerk dienst parochie dominee bijbel gebed geloof | church service parish pastor bible prayer faith | kirche gottesdienst gemeinde pfarrer bibel gebet glaube | église messe paroisse pasteur bible prière foi
article: artikel lees verhaal interview column reportage achtergrond | article read story interview column background | artikel lesen interview bericht kolumne beitrag hintergrund | article lire interview chronique reportage dossier
agenda: agenda programma kalender bijeenkomsten | agenda calendar programme program upcoming | termine kalender programm veranstaltungskalender | agenda programme calendrier
edition: editie nummer uitgave week maand | issue edition week month | ausgabe woche monat | numéro édition semaine mois
greeting-word: beste geachte hallo dag hoi lieve goedendag | dear hello hi hey | sehr-geehrte sehr geehrte geehrter liebe lieber hallo guten | cher chère bonjour madame monsieur bonsoir salut
closing-word: groet groeten groetjes hoogachtend vriendelijke hartelijke | regards sincerely cheers best warmly | grüße gruß freundlichen herzliche viele | cordialement salutations bien-à-vous amicalement cordiales
thanks-word: bedankt dank dankjewel danken | thanks thank | danke dank vielen | merci remercions remerciements
welcome: welkom verwelkomen | welcome | willkommen begrüßen | bienvenue
reader-formal: u uw | your you | ihr ihre ihrem ihren ihrer sie ihnen | vous votre vos
reader-informal: je jij jou jouw jullie | u | du dich dir dein deine deinen deinem deiner | tu te toi ton ta tes
we: wij we ons onze | we us our | wir uns unser unsere unseren | nous notre nos
not: niet geen nooit | not no never don't didn't won't | nicht kein keine keinen nie | pas aucun jamais
`
