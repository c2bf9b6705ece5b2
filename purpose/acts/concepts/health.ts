/** Words of health, care and the body. One concept a line: Dutch | English | German | French. */
export const health = `
doctor: huisarts arts artsen dokter dokters praktijk huisartsenpraktijk praktijkbrief | doctor doctors gp physician surgery | arzt ärzte ärztin praxis hausarzt hausärztin | médecin médecins docteur généraliste cabinet
nurse: verpleegkundige verpleegkundigen verpleging verzorgende | nurse nurses nursing | krankenschwester pfleger pflegerin pflegekraft | infirmière infirmier infirmiers
hospital: ziekenhuis ziekenhuizen kliniek polikliniek poli | hospital hospitals clinic infirmary ward | krankenhaus klinik klinikum spital | hôpital clinique hôpitaux
patient: patiënt patiënten | patient patients | patient patienten patientin patientinnen | patient patients patiente
dentist: tandarts tandartsen tand tanden gebit mondhygiënist | dentist dental teeth tooth | zahnarzt zahnärztin zahn zähne | dentiste dents dent
pharmacy: apotheek apotheken apotheker | pharmacy pharmacist chemist | apotheke apotheker apotheken | pharmacie pharmacien officine parapharmacie pharmacienne
medicine: medicijn medicijnen geneesmiddel geneesmiddelen tabletten pil pillen zalf siroop neusspray spray | medicine medicines medication drug drugs pill pills ointment inhaler | medikament medikamente arznei arzneimittel tabletten tablette salbe nasenspray | médicament médicaments comprimé comprimés pilule sirop pommade
prescription: recept recepten herhaalrecept herhaalrecepten voorschrift | prescription prescriptions | rezept rezepte überweisungsschein | ordonnance ordonnances l'ordonnance prescription prescrit
vaccine: vaccin vaccinatie griepprik prik prikken inenting gevaccineerd | vaccine vaccines vaccination jab vaccinated | impfung impfen impfstoff geimpft impftermin | vaccin vaccins vaccination vacciné vacciner
illness: ziek zieke ziekte ziekten griep verkouden koorts hoest infectie | ill sick illness disease diseases flu fever cough infection | krank kranke krankheit krankheiten grippe fieber husten infektion erkältung | malade malades maladie maladies grippe fièvre toux infection
pain-word: pijn pijnlijk hoofdpijn | painful headache ache | schmerz schmerzen kopfschmerzen | douleur douleurs
injury: wond gewond breuk | wound wounded fracture | wunde verwundet | plaie fracture
surgery: operatie operaties opereren geopereerd ingreep | operation operations operate operated anaesthetic hernia | operation operiert eingriff narkose | opération opérations opérer intervention interventions chirurgie
treatment: behandeling behandelingen therapie kuur | treatment treatments therapy | behandlung behandlungen therapie kur | traitements thérapie cure
exam-med: onderzoek onderzoeken bloedonderzoek echo röntgen scan scans diagnose | scan scans diagnosis screening checkup | untersuchung untersuchungen diagnose vorsorge befund | l'examen dépistage diagnostic
laboratory: laboratorium lab labo | laboratory lab labs | labor labore | laboratoire labo labos laboratoires
blood: bloed bloedgroep bloeddruk hartslag | blood heartbeat | blut blutdruck blutspende | sanguin
corona: corona coronavirus covid lockdown pandemie rivm mondkapje | corona coronavirus covid lockdown pandemic | corona coronavirus covid lockdown pandemie quarantäne | corona coronavirus covid confinement pandémie
measure: maatregel maatregelen | countermeasure | maßnahme maßnahmen | mesures
crisis: crisis crises | crisis crises | krise krisen | crise crises
health: gezondheid gezond gezonde | health healthy wellbeing wellness | gesundheit gesund gesunde gesundheitlich | santé sain
fitness: fit fitness conditie sportschool | fitness gym workout workouts | fitness fitnessstudio kraftraum | fitness gym
body: lichaam lichamelijk | body bodies physical | körper körperlich | corps physique
head-body: hoofd hoofden gezicht gezichten oog ogen oor oren neus mond wang | face faces eye eyes ear ears nose mouth hair | kopf gesicht auge augen ohr ohren nase mund haare | tête visage visages œil l'œil d'œil yeux oreille oreilles nez bouche cheveux
hand-body: hand handen vinger vingers | hand hands finger fingers | hand hände finger | mains doigt doigts bras
leg-body: benen voet voeten knie teen | legs knee | bein beine fuß füße knie | jambe jambes pied pieds genou
back-body: rug nek schouder spier spieren huid | neck shoulder muscle muscles skin elbow | rücken nacken schulter muskel muskeln haut | dos cou épaule muscle muscles peau
allergy: allergie allergieën hooikoorts allergisch allergenen | allergy allergies allergic allergens gluten | allergie allergien allergisch heuschnupfen | allergie allergies allergique allergène gluten
bacteria: bacterie bacteriën virus virussen besmetting besmet | bacteria virus viruses contaminated contamination infected | bakterien virus viren ansteckend verunreinigt | bactérie bactéries virus contaminé contamination
physio: fysiotherapie fysio kinesist | physio physiotherapy | physiotherapie krankengymnastik | kiné kinésithérapeute
mental: geestelijk geestelijke mentaal stress psycholoog depressie | mental stress therapist psychologist depression | psychisch stress psychologe seelisch | mental psychologue stress psychique
pregnant: zwanger zwangerschap verloskundige | pregnant pregnancy midwife | schwanger schwangerschaft hebamme | enceinte grossesse
glasses: bril brillen lenzen opticien | glasses optician lenses | brille brillen optiker | lunettes opticien optique
home-care: thuiszorg mantelzorg mantelzorger verpleeghuis hospice ouderenzorg | carer carers hospice homecare | pflegeheim pflegegrad hospiz altenheim | ehpad l'ehpad d'ehpad hospice aidant aidants
vitamin: vitamine vitamines supplement supplementen | vitamin vitamins | vitamin vitamine nahrungsergänzung | vitamine vitamines complément
beauty: schoonheid massage sauna spa huidverzorging kapper | beauty massage sauna spa skincare makeup hairdresser salon | kosmetik massage sauna schönheit friseur creme | beauté massage sauna spa maquillage coiffeur esthétique vernis
sport: sport sporten sportief sportieve sporters sporthal | sport sports sporting sporty | sport sportlich sportler sporthalle | sport sports sportif sportive gymnase
smoking: roken roker rokers sigaret | smoking smoke smoker | rauchen raucher zigarette | fumer fumeur tabac
mutuality: ziekenfonds zorgverzekering zorgverzekeraar mutualiteit basisverzekering remgeld | medicare nhs healthcare | krankenkasse krankenversicherung zuzahlung | mutuelle mutualité sécu
animal: dier dieren huisdier huisdieren | animal animals pet pets | tier tiere tieren haustier | animal animaux
dog: hond honden puppy | dog dogs puppy kennel | hund hunde welpe | chien chiens chiot
cat: kat katten poes kitten | cat cats kitten | katze katzen | chats chatte
vet: dierenarts dierenartsen | vet vets veterinary veterinarian | tierarzt tierärztin | vétérinaire
horse: paard paarden pony stal | horse horses pony stable saddle | pferd pferde stall sattel pony | cheval chevaux écurie
cattle: koe koeien varken schaap geit geiten vee kip kippen | cow cows pig pigs sheep goat goats cattle hens | kuh kühe schwein schaf ziege ziegen hühner vieh | vache vaches cochon mouton chèvre poule poules veau veaux
bird: vogel vogels meeuw zwaan zwaluw | bird birds crow swan | vogel vögel schwan | oiseau oiseaux
fish: vis vissen | fish | fisch fische | poisson poissons
wild-animal: wolf wolven egel egels bever bevers | wolf wolves hedgehog bear fox otter otters bat bats deer | wolf wölfe igel bär fuchs dachs | loup loups hérisson l'ours d'ours renard
bee: bijen imker honing | bee bees beekeeper honey hive | biene bienen imker honig | abeille abeilles apiculteur apiculteurs miel
`
