/** Words of tempting, appealing and belonging. One concept a line: Dutch | English | German | French. */
export const persuasion = `
benefit: profiteer profiteren profiteert voordeel voordelen voordelig voordelige voordeelcode | benefit benefits advantage advantages perk perks | profitieren profitiert profitiere vorteil vorteile | profitez profiter profite bénéficier bénéficiez avantage avantages avantageux
exclusive: exclusief exclusieve uniek unieke | exclusive exclusively unique vip | exklusiv exklusive einzigartig einzigartige vip | exclusif exclusive exclusivité unique uniques privilège vip
special: speciaal speciale bijzonder bijzondere buitengewoon buitengewone | specially particular extraordinary | speziell spezielle besondere besonderes besonderen besonders außerordentlich | spécial spéciale spéciaux spécialement particulier particulière extraordinaire
easy: makkelijk makkelijke gemakkelijk gemakkelijke eenvoudig eenvoudige handig handige moeiteloos simpel simpele | easy easily easier simple effortless simply convenient | einfach einfache einfacher leicht bequem praktisch mühelos kinderleicht praktische | facile facilement simple pratique simplement pratiques simples
fun: leuk leuke leuker plezier fijn fijne gezellig gezellige grappig pret | fun lovely nice funny | spaß nett nette lustig | plaisir sympa amusant drôle agréable
great: geweldig geweldige fantastisch super prima top | great wonderful awesome amazing fantastic excellent super | toll tolle großartig super großartige ausgezeichnet hervorragend | super génial formidable excellent excellente merveilleux
tasty: heerlijk heerlijke lekker lekkere lekkers smakelijk smaak smaken | delicious tasty taste tastes flavour flavor | lecker leckere köstlich geschmack schmeckt | délicieux délicieuse savoureux goût goûter saveur saveurs
beautiful: mooi mooie mooier mooiste prachtig prachtige stijlvol stijlvolle elegant sfeer | beautiful stunning stylish elegant gorgeous pretty | schön schöne schöner schönes schönen schönsten wunderschön stilvoll elegant traumhaft | beau belle beaux belles magnifique élégant superbe jolie joli
best: topkwaliteit perfect perfecte ideaal ideale ultieme best | best perfect ideal ultimate finest perfectly | besten bestes perfekt perfekte ideal ideale | meilleur meilleure meilleurs meilleures parfait parfaite idéal l'idéal d'idéal idéale
quality: kwaliteit kwaliteiten kwalitatief | quality | qualität qualitäten | qualité qualités
inspire: inspiratie inspireren inspirerend idee ideeën | inspiration inspire inspired idea ideas inspiring | inspiration inspirieren idee ideen inspiriert | inspiration inspirer idée l'idée d'idée idées l'idées d'idées inspirez
birthday: jarig jarige verjaardag verjaardagen gefeliciteerd felicitaties proficiat jubileum | birthday birthdays congratulations anniversary congrats | geburtstag geburtstage glückwunsch glückwünsche gratulieren jubiläum | anniversaire félicitations joyeux jubilé
miss-you: terugzien wederzien | comeback | vermissen vermisst wiedersehen | manques
come-back: terugkomen terugkeren terugkeer | | zurückkommen wiederkommen zurückkehren rückkehr | revenir revenez reviens revient
friend: vriend vrienden vriendin vriendinnen kennis kennissen | friend friends mate mates buddy | freund freunde freundin freundinnen freunden | ami l'ami d'ami amis l'amis d'amis amie l'amie d'amie amies l'amies d'amies proches copain
win: win wint winnen winnaar winnaars won gewonnen prijsvraag winactie winkans | win wins winner winners winning won | gewinnen gewinnt gewinnspiel gewinne gewinner gewonnen gewann | gagner gagnez gagnant gagne gagné gagnants
raffle: verloting verloten verloot loterij lotje lotjes trekking | raffle draw draws giveaway lottery sweepstakes | verlosung verlosen auslosung preisausschreiben lotterie | tirage tombola loterie
chance: kans kansen kansje | chance chances opportunity opportunities | chance chancen gelegenheit | chance chances opportunité opportunités
competition: wedstrijd wedstrijden competitie toernooi | competition competitions contest tournament match matches | wettbewerb wettkampf turnier wettbewerbe | concours compétition tournoi match matchs
event: evenement evenementen opendeurdag bijeenkomst bijeenkomsten beurs beurzen | event events fair gathering | veranstaltung veranstaltungen event infoabend | événement événements soirée soirées
webinar: webinar webinars workshop workshops seminar masterclass lezing lezingen | webinar webinars workshop workshops seminar masterclass conference conferences lecture | webinar webinare workshop seminar vortrag vorträge schulung konferenz tagung | webinaire webinaires séminaire conférence conférences atelier ateliers l'atelier
invite: uitnodiging uitnodigingen uitgenodigd uitnodigen nodigen genodigden | invitation invitations invited invite invites | einladung einladungen eingeladen einladen lädt | invitation invitations invité invités invitons invitez inviter
sign-up: inschrijven inschrijving aanmelden aangemeld aanmelding aanmeldt aanmeldingen registreer registreren inschreef | signup enrol enroll enrolled enrollment enrolment register registering | anmelden anmeldung angemeldet registrieren anmeldungen anmelde anmeldet | inscription inscriptions inscrire inscrivez m'inscris s'inscrire
newsletter: nieuwsbrief nieuwsbrieven rondzendbrief | newsletter newsletters digest bulletin | newsletter rundbrief infobrief | newsletter infolettre bulletin
consent: toestemming toestemmen voorkeur voorkeuren interesses | consent preference preferences permission prefer prefers preferred | einwilligung einwilligen präferenzen erlaubnis bevorzugen bevorzugt | consentement préférences préférence autorisation préférez
unsubscribe: afmelden uitschrijven afmeldlink uitschrijving uitgeschreven afgemeld | unsubscribe unsubscribed unsubscribing untick | abmelden abbestellen abmeldung austragen abmeldelink | désabonner désinscrire désinscription désabonnement désabonnez
social-media: instagram facebook linkedin tiktok youtube pinterest twitter socials insta | instagram facebook linkedin tiktok youtube pinterest twitter socials | instagram facebook linkedin tiktok youtube pinterest twitter | instagram facebook linkedin tiktok youtube pinterest twitter
follow: volg volgt volgen volgde gevolgd volgers | follow followers | folge folgen folgt | suivez suivre suit suivent
app: app apps appstore | app apps | app apps | appli l'appli d'appli applis l'appli l'app
feature: functie functies mogelijkheden mogelijkheid functionaliteit optie opties | feature features option options functionality | funktion funktionen möglichkeit möglichkeiten option optionen | fonctionnalité fonctionnalités fonction fonctions possibilité possibilités option options l'option
tips: tips tip advies adviezen adviesgesprek | tip tips advice | tipps tipp ratgeber beratung beraten | astuces conseil conseils astuce
guide: gids gidsen handleiding checklist whitepaper ebook stappenplan leidraad | guide guides ebook whitepaper checklist playbook manual | leitfaden whitepaper checkliste anleitung gebrauchsanleitung | guide guides checklist manuel
blog: blog blogs weblog | blog blogs | blog blogs | blog blogs
course: cursus cursussen opleiding opleidingen training trainingen leergang sessie sessies | course academy training session sessions | kurs kurse ausbildung lehrgang kursen fortbildung training | formation formations stage stages entraînement session sessions
review: beoordeling beoordelingen beoordeel beoordelen review reviews recensie recensies waardering | review reviews rating ratings reviewed rated | bewertung bewertungen bewerten rezension bewertet | avis l'avis d'avis évaluation évaluer évaluez notez
stars: ster sterren | star stars | stern sterne sternen | étoile étoiles
survey: enquête enquêtes vragenlijst vragenlijsten tevredenheidsonderzoek peiling | survey surveys questionnaire poll polls | umfrage umfragen befragung fragebogen | enquête enquêtes sondage sondages questionnaire questionnaires
opinion: mening meningen zienswijze standpunt standpunten | opinion opinions viewpoint | meinung meinungen standpunkt | opinion opinions ressenti
satisfied: tevreden tevredenheid ontevreden | satisfied satisfaction pleased | zufrieden zufriedenheit unzufrieden | satisfait satisfaits satisfaction satisfaite
feedback: feedback terugkoppeling | feedback | feedback |
founder: oprichter oprichters ceo opgericht | founder founders ceo founded | gründer ceo gegründet gründung | fondateur fondateurs ceo fondatrice fondé
director: directeur directrice zaakvoerder directie bestuurder bestuurders baas | director directors head boss executive executives | geschäftsführer leiter leiterin direktor direktorin chef | directeur directrice gérant patron direction administrateur
personal: persoonlijk persoonlijke | personal personally personalised personalized | persönlich persönliche persönlichen persönlicher | personnel personnelle personnellement personnalisé
proud: trots trotse | proud pride proudly | stolz stolze | fier fiers fière fierté
team: team teams ploeg teamleider | team teams crew squad | team teams mannschaft | équipe équipes l'équipe d'équipe
passion: passie gepassioneerd enthousiast enthousiasme | passion passionate enthusiasm enthusiastic | leidenschaft begeistert begeisterung leidenschaftlich | passion passionné passionnés enthousiasme
story: verhaal verhalen vertelling | story stories tale tales | geschichte geschichten erzählung | histoire histoires l'histoire récit récits
mission: missie doel doelen doelstelling doelstellingen streven | mission goal goals aim aims purpose target | mission ziel ziele zielen zweck | mission objectif objectifs buts
care: zorg zorgt zorgen zorgzaam verzorging | care cares caring cared | pflege pflegen gepflegt fürsorge betreuung | soin soins
heart: hart harten hartje | heart hearts | herz herzen | cœur coeur cœurs
thoughts: gedachten gedachte | thoughts | gedanken gedanke | pensées pensée
strength: sterkte kracht krachten | strength strengths force | kraft kräfte stärke | force forces courage
donate: doneer doneren doneert donatie donaties giften schenking schenkingen gever | donate donates donated donating donation donations chip | spende spenden spendet gespendet spendenkonto spendenaktion | don dons donation
donor: donateur donateurs gevers weldoener sponsor sponsors | donor donors sponsor sponsors benefactor | spender spenderin förderer unterstützer sponsor sponsoren pate patenschaft | donateur donateurs donatrice bienfaiteur bienfaiteurs sponsor parrain parrainage
fundraising: inzamelactie fondsenwerving fonds fondsen collectebus | fundraising fundraiser fund funds | spendensammlung fonds benefiz fundraising | cagnotte fonds financement
charity: stichting stichtingen goededoel anbi vzw | charity charities foundation foundations nonprofit | stiftung stiftungen gemeinnützig gemeinnützige | fondation fondations asbl l'asbl d'asbl caritatif
hunger: honger voedselbank voedselhulp voedselpakket | hunger hungry famine | hunger hungrig | faim vivres famine
poverty: armoede arme armen | poverty poor | armut arme armen | pauvreté pauvre pauvres précarité
victim: slachtoffer slachtoffers | victim victims | opfer opfern | victime victimes
refugee: vluchteling vluchtelingen asiel | refugee refugees asylum | flüchtling flüchtlinge geflüchtete asyl | réfugié réfugiés asile l'asile d'asile
emergency-aid: nood noodhulp ramp rampen noodsituatie | relief disaster disasters | nothilfe katastrophe | catastrophe détresse
tax-deductible: aftrekbaar aftrekbare attest attesten periodieke | | absetzbar spendenquittung zuwendungsbestätigung sammelbestätigung | déductible déduire attestation attestations défiscalisé déduit l'attestation
volunteer: vrijwilliger vrijwilligers vrijwilligerswerk collecteren collectant | volunteer volunteers volunteering | ehrenamt freiwillige ehrenamtlich helfer ehrenamtliche helferinnen | bénévole bénévoles bénévolat
petition: petitie petities | petition petitions | petition petitionen | pétition pétitions
politics: politiek politieke partij partijen kandidaat kandidaten campagne verkiezingsprogramma | political politics party candidate candidates campaign campaigns politician nominations nominee | politik politisch politische partei parteien kandidat kandidatin kandidaten wahlkampf kampagne | politique politiques candidat candidats campagne campagnes candidate
parliament: parlement minister ministers regering kamerlid senaat volksvertegenwoordiger kabinet | parliament minister ministers government senate congress senator mp | parlament minister ministerin bundestag landtag regierung abgeordnete abgeordneten ministerium | parlement ministre ministres gouvernement sénat député députés ministère préfète préfet
vote: stem stemt stemmen stemde gestemd stemming verkiezing verkiezingen stembureau stembureaus stempas kiezer kiezers stemrecht | vote votes voted voting voter voters election elections ballot ballots polling balloted elected | wählen wählt wahl wahlen wahllokal wahllokale stimmzettel wahlbenachrichtigung stimme stimmen gewählt abstimmung abstimmen wähler urne | voter vote votes votez élection élections scrutin électeur électeurs élu l'élu d'élu élus l'élus d'élus voté élire l'élire d'élire voix
protest: demonstratie protest protesten betoging actievoeren manifestatie | protest protests rally demonstration demonstrate | protest proteste demo demonstration kundgebung demonstrieren | manifestation manifestations protestation mobilisation rassemblement manifester
strike: staking stakingen gestaakt stakers | strike strikes striking | streik streiks streiken gestreikt streikgeld warnstreik | grève grèves grévistes
freedom: vrijheid vrijheden | freedom freedoms liberty | freiheit freiheiten | liberté libertés
justice: rechtvaardigheid gerechtigheid rechtvaardig | justice fairness | gerechtigkeit gerecht gerechte | justice équité
equality: gelijkheid mensenrechten discriminatie | equality discrimination humanrights | gleichheit gleichberechtigung menschenrechte diskriminierung | égalité discrimination
union: vakbond vakbonden cao kaderlid bond bonden syndicale syndicaal | union unions steward collective | gewerkschaft gewerkschaften tarifvertrag tarifrunde gewerkschafts | syndicat syndicats syndical délégué délégués syndicale cse
member: lid leden lidmaatschap contributie lidnummer | member members membership memberships dues | mitglied mitglieder mitgliedschaft mitgliedsbeitrag mitgliedern jahresbeitrag | membre membres adhérent adhérents adhésion cotisation cotisations
church: kerk kerken parochie dominee pastoor pastor predikant diaconie | church churches parish parishes pastor vicar priest minster | kirche kirchen gottesdienst pfarrer gemeindebrief kirchlich | église églises messe messes paroisse pasteur curé l'église évêque chapelle
prayer: bijbel gebed bidden geloof gods god christus | bible prayer prayers pray faith god christ | bibel gebet gebete beten glaube gott gottes | bible prière prières foi dieu christ
article: interview column reportage achtergrond artikelen | article articles interview column background | interview kolumne hintergrund reportage | article articles interview chronique reportage l'article
agenda: agenda kalender programma programma's | agenda calendar programme program programs programmes | kalender programm veranstaltungskalender programme tagesordnung | agenda programme calendrier programmes
edition: editie edities uitgave uitgaven | edition editions | ausgabe ausgaben auflage | édition éditions l'édition parution
mr-mrs: mevrouw meneer heer dhr mevr dame dames heren | mr mrs ms sir madam ladies gentlemen | frau herr herrn damen herren | madame monsieur mme mesdames messieurs mademoiselle mlle
greeting-word: beste geachte hallo hoi hey lieve goedendag liefste hoihoi goeiemorgen | dear hello hi hey g'day | geehrte geehrter liebe lieber hallo guten moin servus verehrte geehrten hey grüezi grüß liebes | cher chère bonjour chers chères bonsoir salut coucou
closing-word: groet groeten groetjes hoogachtend hoogachting vriendelijke hartelijke liefs vriendelijk | regards sincerely cheers warmly faithfully kindest | grüße gruß grüßen freundlichen herzliche herzlichen freundliche herzlich grüsse hochachtungsvoll | cordialement salutations amicalement cordiales cordiale amitiés
thanks-word: bedankt dank dankjewel danken bedanken dankbaar dankzij merci | thanks thank thankful grateful thanking | danke dank danken dankbar dankeschön bedanken | merci remercions remerciements remercie remercier reconnaissant
welcome: welkom verwelkomen welkomst | welcome welcomes welcomed | willkommen begrüßen begrüßung | bienvenue bienvenus accueillir accueille accueillons bienvenu
success-wish: | luck | glück |
luck: geluk gelukkig gelukkige | lucky happy happiness glad | glücklich froh freuen freut freue gefreut | bonheur heureux heureuse ravi ravis
`
