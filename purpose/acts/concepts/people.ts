/** Words for people: family, neighbours, ages, roles, community. One concept a line: Dutch | English | German | French. */
export const people = `
people: mensen mens volk lieden | people folks human humans crowd | menschen leute mensch | gens humain humains
person: persoon personen | person persons individual individuals person's | person personen | personne personnes individu individus agents agent l'agent d'agent
man: man mannen | guy guys gentleman | mann männer männern | homme hommes
woman: vrouw vrouwen | woman women | frauen | femme femmes
child: kind kinderen kids kindje kindjes kleintjes peuter kleuter kleuters | child children kids kid children's | kind kinder kindern kindes kinds | enfant enfants gamin
baby: baby baby's pasgeboren geboorte geboren | baby babies newborn birth births born | baby babys säugling geburt geboren | bébé bébés naissance né née nés
youth: jongeren jeugd jong jonge jonger jongen jongens tiener tieners | young younger youth teenager teenagers boy boys | jugend jugendliche jung junge jungen jünger jugendlichen | jeune jeunes jeunesse ado l'ado d'ado adolescent garçon
girl: meisje meisjes | girl girls | mädchen | fille filles
adult: volwassene volwassenen volwassen | adult adults | erwachsene erwachsenen erwachsener | adulte adultes
senior: senior senioren ouderen bejaarde bejaarden | senior seniors elderly pensioner pensioners | senioren seniorinnen rentner rentnerin | aîné l'aîné d'aîné aînés l'aînés d'aînés senior seniors retraités
family: familie familieleden gezin gezinnen gezinsleden | family families household households relatives | familie familien haushalt haushalte angehörige angehörigen | famille familles ménage ménages familial familiale familiales
parents: ouders moeder moeders vader vaders mama papa | parents parent mother mothers father dad mum mom | eltern mutter vater mama papa elternteil | parents mère père maman papa parent
grandparents: oma opa grootouders grootmoeder grootvader | grandma grandpa grandparents grandmother grandfather | oma opa großeltern grosseltern großmutter großvater | mamie papi papy
siblings: broer broers zus zussen zusje broertje zuster zusters broeders | brother brothers sister sisters twins | bruder brüder schwester schwestern geschwister | frère frères sœur sœurs
uncle-aunt: oom ooms tante tantes neef neven | uncle aunt cousin nephew niece aunt's | onkel tante neffe nichte cousine | oncle l'oncle d'oncle cousin cousine neveu nièce
son-daughter: zoon zonen dochter dochters | sons daughter daughters | sohn söhne tochter töchter |
partner: partner partners echtgenoot echtgenote huwelijk trouwen getrouwd bruiloft | partner partners husband wife spouse wedding married marriage | partner partnerin ehemann ehefrau hochzeit verheiratet | conjoint partenaire partenaires mari épouse époux l'époux d'époux mariage marié
neighbour: buur buren buurman buurvrouw buurtgenoot buurtgenoten omwonenden | neighbour neighbours neighbor neighbors | nachbar nachbarn nachbarin nachbarschaft nachbarinnen | voisin voisins voisine voisines
neighbourhood: buurt buurten wijk wijken dorp dorpen dorpsplein buurthuis wijkcentrum dorpshuis | neighbourhood neighborhood village villages district districts | viertel stadtteil dorf dörfer bezirk ortsteil quartier | quartier quartiers village villages
resident: bewoner bewoners inwoner inwoners burger burgers | resident residents citizen citizens inhabitants occupier | bewohner anwohner einwohner bürger bürgerinnen anwohnerinnen | habitant habitants riverain riverains citoyen citoyens habitante habitantes
guest: gast gasten | guest guests | gast gäste gästen gastes | hôte hôtes convive convives
colleague: collega collega's | colleague colleagues coworker coworkers | kollege kollegen kollegin kolleginnen | collègue collègues
expert: expert experts deskundige deskundigen specialist specialisten vakman | expert experts specialist specialists | experte experten fachmann spezialist fachleute sachverständige | expert experts spécialiste spécialistes
reader: lezer lezers | reader readers | leser leserin leserinnen lesern | lecteur lecteurs lectrice lectrices
user: gebruiker gebruikers gebruikersnaam | user users username | nutzer benutzer nutzerinnen anwender benutzername | utilisateur utilisateurs utilisatrice
traveller: reiziger reizigers passagier passagiers | traveller travellers traveler passenger passengers | reisende reisenden passagier passagiere fahrgast fahrgäste | voyageur voyageurs passager passagers
viewer: kijker kijkers publiek toeschouwers | viewer viewers audience spectators | publikum zuschauer | spectateur spectateurs
community: gemeenschap gemeenschappen samenleving maatschappij maatschappelijk | community communities society | gemeinschaft gesellschaft | communauté société collectivité
club: club clubs vereniging verenigingen | club clubs association associations | verein vereine vereins klub club | club clubs association associations cercle
committee: bestuur besturen bestuurslid commissie comité werkgroep raad | committee board council councils commission panel | vorstand ausschuss komitee gremium rat beirat vorstands | comité commission
chairman: voorzitter voorzitster penningmeester secretaris | chairman chairwoman president treasurer secretary | vorsitzende vorsitzender präsident präsidentin kassier schriftführer | président présidente trésorier trésorière secrétaire
meeting: vergadering vergaderingen ledenvergadering jaarvergadering overleg | meeting meetings agm assembly briefing | versammlung sitzung mitgliederversammlung jahreshauptversammlung besprechung | réunion réunions assemblée séance congrès
death: overleden overlijden dood gestorven sterft uitvaart rouw | died dead death deceased funeral bereavement | gestorben tod verstorben verstorbenen beerdigung trauer | décès décédé mort mourir deuil obsèques
heritage: nalatenschap erfenis testament erfgenaam notaris legaat | legacy estate inheritance notary heirs bequest | testament erbe erben notar vermächtnis | héritage testament notaire succession
king: koning koningin prins prinses | king queen prince princess royal | könig königin prinz prinzessin königlich | reine prince princesse royal
god-child: doop | baptised baptism godmother | taufe getauft | baptême
hero: helden | hero heroes | heldin | héros
witness: getuige getuigen | witness witnesses | zeuge zeugen | témoin témoins témoignage
stranger: vreemde vreemd vreemden onbekend onbekende | stranger strangers strange unknown unfamiliar | fremd fremde unbekannt unbekannte seltsam | inconnu inconnue étrange étranger étrangère
owner: eigenaar eigenaars eigenares bezitter eigenaren | owner owners holder holders | eigentümer besitzer inhaber inhaberin | propriétaire propriétaires titulaire
captain: kapitein | captain skipper skippers | kapitän | capitaine
`
