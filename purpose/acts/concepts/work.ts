/** Words of work, companies and trades unions. One concept a line: Dutch | English | German | French. */
export const work = `
job: baan banen vacature vacatures job jobs arbeid werkplek | job jobs vacancy vacancies position career careers employment workplace | job jobs stelle stellenangebot arbeitsplatz beruf karriere beschäftigung | emploi emplois métier métiers carrière travail
work-noun: werk klus taak opdracht opdrachten | task tasks assignment duties duty chore | arbeit aufgabe aufgaben werk | tâche tâches boulot
application-job: sollicitatie sollicitant cv motivatiebrief sollicitatiegesprek | cv interviewer | bewerbung bewerber bewerberin lebenslauf vorstellungsgespräch | candidature recrutement cv recruteur
recruit: werven werving recruiter aannemen | recruit recruiting recruiter recruitment hiring | recruiting personalvermittlung | recruter recruteurs embauche embaucher
employer: werkgever werkgevers | employer employers employer's | arbeitgeber arbeitgebern | employeur employeurs l'employeur
employee: werknemer werknemers medewerker medewerkers personeel bediende arbeider personeelslid | employee employees staff worker workers workforce | mitarbeiter arbeitnehmer mitarbeiterin angestellte beschäftigte belegschaft mitarbeiterinnen | salarié salariés employé employés ouvrier travailleur travailleurs
salary: salaris loon loonstrook loonsverhoging inkomen inkomens inkomsten bruto netto | salary salaries wage wages payslip paycheck income payroll gross | gehalt lohn löhne lohnabrechnung einkommen gehaltsabrechnung brutto netto einnahmen | salaire salaires revenu revenus brut
pension: pensioen pensioenen pensioenfonds aow gepensioneerd | pension pensions retirement retire retired | rentenversicherung pension ruhestand altersvorsorge | retraite retraites pension pensions
dismissal: ontslag ontslagen | dismissal dismissed redundancy redundancies layoffs resign resignation | entlassung entlassen | licenciement licencié démission
unemployment: werkloos werkloosheid | unemployed unemployment | arbeitslos arbeitslosengeld arbeitsamt | chômage chômeur
sick-leave: ziekmelding ziekteverlof verzuim arbeidsongeschikt | sickness | krankmeldung krankgeschrieben krankschreibung | incapacité
shift: diensten ploegen shift overwerk overuren | shift shifts overtime | schicht schichten überstunden | relève
service: dienst service dienstverlening | service services | dienst dienste service dienstleistung dienstleistungen | service services prestation prestations
company: bedrijf bedrijven onderneming ondernemingen firma zaak ondernemer ondernemers zelfstandige zzp | company companies business businesses firm firms enterprise corporation entrepreneur | firma firmen unternehmen betrieb betriebe betriebs unternehmer selbständig | entreprise entreprises firme l'entreprise sociétés entrepreneur indépendant indépendants
factory: fabriek fabrieken productie magazijn loods | factory factories production warehouse manufacturing depot mill | fabrik produktion lagerhaus werkshalle | usine l'usine d'usine usines l'usine production entrepôt dépôt
office: kantoor kantoren bureau secretariaat administratie loket balie onthaal receptionist receptioniste | office offices reception counter secretariat administration | büro büros sekretariat schalter geschäftsstelle | bureau bureaux secrétariat l'accueil accueil guichet comptoir administration
industry: industrie sector sectoren branche industrieel | industry industries sector sectors industrial | industrie branche sektor gewerbe | industrie secteur secteurs filière industriel
manager: manager managers leidinggevende | manager managers supervisor chief | manager managerin vorgesetzte abteilungsleiter | manager cadre chefs
project: project projecten | project projects | projekt projekte projekten | projet projets
client-business: opdrachtgever zakelijk zakelijke | corporate professional professionals | geschäftlich geschäftskunden beruflich professionell | professionnel professionnels professionnelle
colleague-talk: ondernemingsraad medezeggenschap personeelsraad | workscouncil | betriebsrat personalrat |
craftsman: vakmensen timmerman metselaar aannemer | carpenter builder builders contractor contractors mason maker makers | zimmerer maurer bauunternehmer tischler handwerk | artisan artisans menuisier maçon
equipment: uitrusting materiaal materialen apparatuur | equipment material materials gear kit | ausrüstung material materialien ausstattung | équipement équipements matériel matériaux kit
transport-work: logistiek transportbedrijf magazijnier | logistics freight forklift haulage | logistik fracht spedition stapler | logistique fret cariste
career-network: netwerk netwerken relatie relaties | network networks networking relationship | netzwerk netzwerke vernetzen beziehung | réseau réseaux relation relations
leadership: leiders | leader leaders leadership | leitung führungskraft anführer | leader dirigeant
holiday-work: adv vakantiegeld | bonuses | urlaubsgeld weihnachtsgeld | pécule
negotiation: onderhandeling onderhandelingen onderhandelen loonoverleg | negotiation negotiations negotiate bargaining | verhandlung verhandlungen verhandeln tarifverhandlung | négociation négociations négocier
report: rapport rapporten verslag verslagen jaarverslag weekrapport | reporting | berichte gutachten protokoll jahresbericht | rapport rapports
budget: begroting budget budgetten begroot | budget budgets | budget haushaltsplan | budget budgets
profit: winst omzet opbrengst opbrengsten rendement | profit profits revenue turnover proceeds yield | gewinn umsatz erlös ertrag rendite | bénéfice bénéfices rendement
accounting: boekhouding boekhouder boekhoud | accounting accountant accountants bookkeeping ledger | buchhaltung buchhalter steuerberater bilanz | comptabilité comptable comptables
department: afdeling afdelingen | department departments division | abteilung abteilungen referat | départements
`
