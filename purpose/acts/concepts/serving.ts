/** Words of accounts, contracts, safety and help. One concept a line: Dutch | English | German | French. */
export const serving = `
account: account accounts accountgegevens klantaccount | account accounts | konto benutzerkonto kontos accounts verkäuferkonto | compte comptes
profile: profiel profielen | profile profiles | profil profile suchprofil | profil profils
login: inloggen inlog ingelogd login inlogpoging log loggen | login logged signin log logs | einloggen login eingeloggt anmeldedaten | connexion connecter connecté connectez identifiant identifiants reconnecter
password: wachtwoord wachtwoorden pincode paswoord paswoorden | password passwords passcode pin | passwort passwörter kennwort | mdp passe
code-security: verificatiecode beveiligingscode inlogcode bevestigingscode verificatie authenticatie | verification verify verified otp authentication | bestätigungscode sicherheitscode einmalcode verifizierung | vérification authentification
confirm: bevestig bevestigen bevestigd bevestigde bevestiging bevestigt | confirm confirmed confirmation confirms confirming | bestätigen bestätigt bestätigung bestätige | confirmer confirmé confirmée confirmation confirmez confirme confirmons
expire: verloopt verlopen vervalt vervallen geldig geldige geldigheid houdbaar houdbaarheid | expires expire expired expiring valid expiry | ablaufen abgelaufen gültig gültige gültigkeit verfällt verfallen ablauf erlischt abläuft unbestimmte | expire expirer expiré expiration valable valables valide périmé validité expirent
cancel: annuleren annuleer annuleert geannuleerd geannuleerde annulering opzeggen opgezegd opzegging beëindigen beëindigd stopzetten stopgezet afgelast opzegtermijn opzeg afzeggen | cancel cancels cancelled canceled cancellation cancelling terminate terminated termination | stornieren storniert stornierung kündigen gekündigt kündigung kündigt abgesagt beenden beendet absage absagen kündbar kündige | annuler annulé annulée annulation annulez annule résilier résilié résiliation résiliez annulés
contract: contract contracten overeenkomst overeenkomsten polis polissen contractueel | contract contracts agreement agreements policy policies | vertrag verträge vereinbarung vertrags | contrat contrats convention contractuel
subscription: abonnement abonnementen abonnee abonnees geabonneerd abonneren jaarabonnement | subscription subscriptions subscriber subscribers subscribe subscribed | abonnement abonnements abo abos abonnent abonnenten abonniert jahresabo | abonnement abonnements abonné abonnés abonner abonnez l'abonnement d'abonnement m'abonne
terms: voorwaarden algemene reglement bepalingen bepaling voorschriften voorwaarde gebruiksvoorwaarden | terms conditions provisions condition | agb bedingungen geschäftsbedingungen nutzungsbedingungen bestimmungen bedingung | conditions cgv cgu dispositions condition modalités
rule: regels spelregels richtlijn richtlijnen reglementen | rule rules guideline guidelines quotas quota | regel regeln richtlinie richtlinien vorgaben | règle règles consignes
renew: verleng verlengen verlengd verlenging verlengt vernieuwen vernieuw vernieuwing | renew renewed renewal renews renewals extend extended extends extension | verlängern verlängert verlängerung erneuern erneuert | renouveler renouvelé renouvellement reconduction prolonger prolongation renouvelle renouvelez prolongé prolongés
trial: proefperiode proefabonnement uitproberen proef probeermaand | trial trials | testphase probezeit probeabo ausprobieren probe | essai l'essai d'essai essais d'essai
safety: veiligheid veilig veilige onveilig | safety safe safely secure security securely | sicherheit sicher sichere sicheren sichern | sécurité sûr sûre sécurisé sécuriser
danger: gevaar gevaren gevaarlijk gevaarlijke risico risico's letsel verstikking brandgevaar | danger dangerous risk risks hazard hazards injury injuries choking | gefahr gefährlich gefährliche risiko risiken brandgefahr verletzung verletzungen verletzt | danger dangereux risque risques dangers blessure blessures blessé
fire: brandweer vuur vlam vlammen brandend | fire fires flame flames burn burns burning | feuer brennt flamme brennen brände | incendie incendies feu feux flamme flammes brûler brûlure brûlures pompiers
recall: terugroepactie terugroepen teruggeroepen terugroep productwaarschuwing veiligheidswaarschuwing | recall recalled recalls | rückruf rückrufaktion zurückgerufen produktrückruf zurückrufen | rappelé rappelée
breach: datalek inbreuk gelekt beveiligingsincident gehackt hack onbevoegde onbevoegden | breach leaked incident incidents unauthorised unauthorized compromised | datenpanne datenleck datenschutzverletzung sicherheitsvorfall unbefugte unbefugten vorfall | violation piratage incident incidents divulguées
personal-data: persoonsgegevens gegevens gegevensbescherming data databestand | data | daten personenbezogene angaben angabe datensatz | données personnelles
privacy: privacyverklaring privacy avg vertrouwelijk cookies cookie | privacy gdpr confidential confidentiality cookies cookie | datenschutz datenschutzerklärung dsgvo vertraulich privatsphäre cookies | confidentialité rgpd confidentiel cookies privée
fraud: fraude oplichting oplichters phishing nepmail verdacht verdachte vals valse misbruik | fraud fraudulent scam scams phishing suspicious fake scammers | betrug phishing verdächtig verdächtige betrüger missbrauch gefälscht | fraude hameçonnage arnaque arnaques suspect suspecte frauduleux faux fausse
device: apparaat apparaten toestel toestellen | device devices appliance appliances | gerät geräte geräten geräts | appareil appareils l'appareil dispositif
outage: storing storingen uitval onderbreking onderbroken | outage outages downtime interruption disruption interrupted fault | störung ausfall unterbrechung störungen | panne pannes interruption perturbation coupure coupures
maintenance: onderhoud onderhoudsbeurt werkzaamheden | maintenance servicing | wartung wartungsarbeiten wartungspaket | maintenance travaux
delay: vertraging vertragingen vertraagd uitgesteld uitstel uitstellen | delay delayed delays postponed postpone | verspätung verspätungen verzögerung verzögert verschoben verspätet aufschub | retard retardé retards reporté décalé reportée reporter
closed: gesloten dicht dichtgaan sluitingsdag | closed closure shut shuts | geschlossen geschlossene | fermé fermée fermés fermées
open: open geopend openingstijden openingsuren opening | open reopened reopening | öffnungszeiten offen offene offenen offenes | ouvert ouverte ouverture horaires horaire ouverts ouvertes d'ouverture
appointment: afspraak afspraken consult intake consultatie raadpleging | appointment appointments consultation consultations | termin termine terminbestätigung sprechstunde vorgespräch | consultation rdv rendez consultations
booking: boeking boekingen reservering reserveringen geboekt boekt gereserveerd reservatie reserveren reserveer reserveert | booking bookings reservation reservations booked reserved reserve | buchung buchungen reservierung gebucht reserviert buchen reservieren buche bucht | réservation réservations réservé réservée réserver réservez réserve réservés
ticket: ticket tickets toegangsbewijs treinkaartje | ticket tickets | ticket tickets eintrittskarte eintrittskarten fahrkarte fahrschein fahrkarten | billet billets billetterie ticket tickets
move-date: verzet verzetten omboeken omgeboekt verschoven | reschedule rescheduled rebook rebooked | umbuchen umgebucht verschieben umbuchung | reprogrammer déplacer déplacé déplacée
question: vraag vragen | question questions query queries | frage fragen rückfragen | question questions
email: mail mails mailen email mailadres emailadres mailtje | mail mails email emails mailbox inbox | mail mails email emails postfach posteingang | mail mails courriel courriels email l'email d'email
phone: telefoon telefoonnummer telefonisch telefonische gsm mobiel mobiele telefoons | phone phones telephone mobile smartphone | telefon telefonnummer telefonisch handy smartphone mobil mobile handyvertrag | téléphone téléphones téléphonique portable smartphone gsm mobile
sms: sms sms'je appje whatsapp | sms whatsapp | sms whatsapp | sms whatsapp
address: adres adressen adreswijziging | address addresses addressed | adresse adressen anschrift | adresse adresses l'adresse
name: naam namen voornaam achternaam | name names surname | name namen vorname nachname | nom noms prénom
help: help helpt helpen hulp geholpen hulpverlening | help helps helped helping assistance assist | hilfe helfen hilft hilf geholfen helfe | aide l'aide d'aide aider l'aider d'aider aidez l'aide assistance aidé l'aidé d'aidé d'aide aident
helpdesk: helpdesk servicedesk | helpdesk desk | kundenservice kundendienst support hotline | sav support
complaint: klacht klachten ombudsman geschil geschillencommissie | complaint complaints complain dispute disputes ombudsman | beschwerde beschwerden reklamation reklamieren streit streitfall | réclamation réclamations plainte plaintes litige médiateur ombudsman
objection: bezwaar bezwaren bezwaarschrift beroep | objection objections | widerspruch einspruch widersprechen beanstandung | opposition contestation contester recours
attachment: bijlage bijlagen bijgevoegd bijgesloten bijgaand | attachment attachments attached enclosed | anhang angehängt beigefügt anbei | jointe jointes joint joints annexe
download: download downloaden gedownload | download downloads downloaded | herunterladen heruntergeladen download hochladen | télécharger téléchargez téléchargement téléchargé
document: document documenten pdf papieren bestand bestanden papieren | document documents pdf file files paperwork papers | dokument dokumente unterlagen pdf datei dateien | document documents pdf fichier fichiers
form: formulier formulieren aanvraagformulier | form forms | formular formulare vordruck | formulaire formulaires
statement: overzicht jaaroverzicht afschrift rekeningoverzicht maandoverzicht reisoverzicht overzichten | statement statements overview summary | übersicht kontoauszug jahresübersicht auszug überblick jahresabrechnung | relevé relevés récapitulatif décompte résumé aperçu
balance: saldo | balance balances | saldo kontostand | solde
consumption: verbruik verbruikt verbruikte | consumption consumed | verbrauch verbraucht | consommation consommations
meter: meter meterstand meterstanden opname gasmeter watermeter | meter readings | zählerstand zähler ablesung zählerstände | compteur compteurs index l'index d'index d'index
automatic: automatisch automatische vanzelf | automatic automatically | automatisch automatische automatischen | automatique automatiquement automatiques
need-do: nodig vereist verplicht verplichte hoeft hoef hoeven verplichting verplichten | need needs needed required requires necessary require requirement | notwendig erforderlich nötig benötigen benötigt brauchen braucht brauchst verpflichtet pflicht | nécessaire obligatoire obligatoires requis besoin besoins obligation nécessaires
apology: excuses sorry spijt ongemak excuus helaas jammer | sorry apologies apologise apologize inconvenience regret regrets unfortunately | entschuldigung entschuldigen unannehmlichkeiten bedauern leider sorry | désolé désolés désolée excuses désagrément regrettons excuser malheureusement hélas regret
understanding: begrip begrijp begrijpen begrijpt begrepen snappen snapt | understand understanding understood understands | verständnis verstehen versteht verstanden verstehe | compréhension comprendre comprenons comprenez
message: bericht berichten berichtje | message messages | nachricht nachrichten | message messages
news: nieuws nieuwtje nieuwsberichten | news | neuigkeiten neuigkeit nachrichtensendung | actualité actualités actu l'actu d'actu
law: wet wettelijk wettelijke wetgeving regelgeving verordening beschikking wetten | law laws legal legally statutory regulation regulations legislation enforce enforcement | gesetz gesetze gesetzlich gesetzliche gesetzlichen vorschrift vorschriften verordnung | loi lois légal légale légales réglementation juridique décret
right-to: recht rechten inzage aanspraak | right rights entitled entitlement | recht rechte anspruch ansprüche berechtigt | droit droits
wrong: verkeerd verkeerde fout fouten foutje vergissing onjuist onjuiste | wrong wrongly error errors mistake mistakes incorrect | falsch falsche fehler irrtum irrtümlich fehlerhaft | erreur erreurs faute incorrect erroné
correct: juiste correct correcte klopt kloppen terecht | correct correctly accurate | richtig richtige korrekt stimmt | l'exact d'exact exacte exacts corriger correct
problem: probleem problemen moeilijkheid | problem problems trouble issue issues difficulty | problem probleme schwierigkeiten problemen | problème problèmes difficulté difficultés
status: status statussen toestand | status | status zustand | statut état l'état d'état
reference: referentie kenmerk dossier dossiernummer referentienummer lotnummer | reference references ref | referenz aktenzeichen zeichen referenznummer | référence références réf dossier dossiers
responsible: verantwoordelijk verantwoordelijke verantwoordelijkheid aansprakelijk aansprakelijkheid | responsible responsibility liable liability | verantwortlich verantwortung haftung zuständig haftet | responsable responsabilité responsables
insurance: verzekering verzekeringen verzekeraar verzekeraars verzekerd verzekerde polisblad | insurance insurer insurers insured insure | versicherung versicherungen versichert versicherer versicherte assekuranz | assurance assurances assureur assuré assurés d'assurance assurée
premium-ins: premie premies | premiums | prämie prämien versicherungsbeitrag | prime primes
damage: schade schades beschadigd beschadigde beschadiging schadegeval schadedossier kapotte scheur scheuren | damage damaged damages claim claims | schaden schäden beschädigt schadensmeldung | sinistre sinistres dommage dommages dégât dégâts abîmé l'abîmé d'abîmé
coverage: dekking gedekt dekt dekken meeverzekerd | cover covered covers coverage | deckung gedeckt deckt abgedeckt | couverture couvert couverte couvre couverts
compensation: compensatie schadevergoeding compenseren | compensation compensate | entschädigung ausgleich schadenersatz | compensation indemnité indemnités indemnisation dédommagement
deductible-own: franchise eigenrisico | deductible | selbstbeteiligung selbstbehalt | franchise franchises
registered: ingeschreven geregistreerd registratie inschrijvingen | registered registration registry registrations | eingetragen registriert registrierung eintragung | enregistrement inscrit inscrite inscrits
`
