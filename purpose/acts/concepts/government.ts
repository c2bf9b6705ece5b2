/** Words of government, law, court, tax and police. One concept a line: Dutch | English | German | French. */
export const government = `
municipality: gemeente gemeenten gemeentelijk gemeentelijke gemeentehuis stadhuis raadhuis stadskantoor | municipality municipal townhall county borough | gemeinde gemeinden rathaus magistrat kommunal stadtverwaltung | commune communes mairie communal communale municipal municipale
city: stad steden binnenstad centrum | city cities town towns downtown centre center | stadt städte innenstadt zentrum stadtmitte | ville villes centre bourg
council: gemeenteraad raadslid raadsleden wethouder burgemeester raadsvergadering | councillor councillors mayor alderman | gemeinderat stadtrat bürgermeister bürgermeisterin | maire bourgmestre échevin mairesse
province: provincie provincies gewest regio regio's regionaal landelijk landelijke | province region regions regional state states rural | provinz region regional bundesland kanton regionen landkreis | province région régions régional régionale département
country: land landen nationaal nationale nederland vlaanderen vlaams vlaamse belgië | country countries national nation nationwide | land länder national deutschland österreich schweiz bundesweit | nation national nationale nationaux france belgique wallon wallonie
europe: europa europees europese eu | europe european eu | europa europäisch europäische eu | europe européen européenne européennes ue
world: wereld wereldwijd aarde | world worldwide global earth | welt weltweit erde | monde mondial terre planète
authority: overheid instantie instanties autoriteit autoriteiten instelling | authority authorities institution institutions agency agencies | behörde behörden amt ämter institution | autorité autorités organisme institution établissement préfecture
ministry-policy: beleid beleidsplan | strategy strategic | strategie konzept | stratégie
permit: vergunning vergunningen omgevingsvergunning ontheffing | permits | genehmigung genehmigungen baugenehmigung bewilligung | autorisations agrément agréé l'agréé d'agréé
tax: belasting belastingen aanslag aanslagbiljet aangifte belastingaangifte heffing heffingen milieubelasting belastingdienst fiscaal fiscale fiscus | tax taxes taxation levy hmrc irs taxpayer | steuer steuern steuererklärung steuerbescheid finanzamt steuerlich abgaben | impôt l'impôt d'impôt impôts taxe taxes fiscal fiscale fiscaux d'impôt l'impôt déclaration précompte
allowance: toeslag toeslagen subsidie subsidies kinderbijslag bijstand studiefinanciering | allowance allowances subsidy subsidies grant grants | zuschuss zuschüsse kindergeld wohngeld beihilfe subvention | allocation allocations subvention subventions éligible éligibilité
decision-official: beschikkingen kabinetsbesluit verordeningen | ruling rulings | bescheid bescheide verfügung beschluss | arrêtés
court: rechtbank rechter rechters rechtszaak vonnis dagvaarding advocaat | court courts judge judges lawsuit verdict jury lawyer solicitor attorney defendants arson | richter urteil klage prozess anwalt anwältin rechtsanwalt | tribunal juge juges procès jugement avocat avocate
legal-aid: rechtsbijstand juridisch juridische rechtspraak | legalaid | rechtsschutz juristisch rechtlich arbeitsrecht | juridiques
police: politie agenten boete boetes | police officer officers fines constable | polizei polizist bußgeld strafzettel | police policier gendarmerie amende amendes
crime: misdrijf diefstal gestolen inbraak inbreker crimineel | crime theft stolen thief burglary criminal | verbrechen diebstahl gestohlen einbruch kriminell | crime cambriolage volé délit
prohibit: verbod verboden verbiedt verbieden | ban bans banned prohibited prohibit forbidden | verbot verboten verbietet | interdit interdite interdiction interdire
register-gov: bevolkingsregister digid rijksregister akte aktes kvk ondernemingsnummer | certificate certificates records record | melderegister urkunde vereinsregister handelsregister | registre acte l'acte d'acte actes l'actes d'actes certificat certificats
proof: bewijs bewijzen bewijsstuk | proof evidence prove | nachweis nachweise beweis beweise | preuve preuves attester
proxy: volmacht mandaat mandaten | proxy proxies mandate | vollmacht mandat | procuration mandat mandats
public: overheids | public publicly | öffentlich öffentliche öffentlichen | publique publics publiques
bill-law: wetsvoorstel amendement wetsontwerp | amendments clause clauses | gesetzentwurf gesetzesentwurf | amendement
coalition: coalitie meerderheid fractie oppositie | coalition majority faction quorum | koalition mehrheit fraktion | coalition majorité
war: oorlog vrede leger soldaat soldaten | wars peace army soldier soldiers military | krieg frieden armee soldaten bundeswehr | guerre paix armée l'armée d'armée soldat
border-control: grenscontrole immigratie migratie migranten | immigration migration migrants border | grenzkontrolle migration zuwanderung | immigration migration frontière migrants
infrastructure: riolering riool aanleg herinrichting bouwplannen | sewage sewer infrastructure roadworks groundworks | kanalisation bauarbeiten infrastruktur baustelle | assainissement égout l'égout d'égout chantier infrastructure voirie
inspection: inspecteur inspecteurs toezicht toezichthouder | inspector inspectors regulator regulated oversight | aufsicht prüfer aufsichtsbehörde | inspecteur inspecteurs surveillance régulateur
official-name: namens functionaris ambtenaar ambtenaren | behalf official officials | beamte beamter beauftragte datenschutzbeauftragte namens auftrags | fonctionnaire fonctionnaires officiel officielle
consultation-public: inspraak zienswijzen | consultative | anhörung bürgerbeteiligung | concertation
`
