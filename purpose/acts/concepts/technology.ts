/** Words of computers, internet and telecom. One concept a line: Dutch | English | German | French. */
export const technology = `
computer: computer computers laptop laptops pc tablet tablets | computer computers laptop laptops pc tablet tablets | computer rechner laptop laptops pc tablet tablets notebook | ordinateur ordinateurs pc tablettes
website: website websites webpagina site sites portaal webadres domein | website websites web site sites portal domain webpage | webseite webseiten website internetseite portal domain | site sites web domaine
internet: internet wifi breedband glasvezel modem router gigabit | internet wifi broadband fibre fiber modem router | internet wlan wifi glasfaser breitband router modem dsl | internet wifi fibre modem routeur débit
mobile-data: gb mb databundel belminuten simkaart sim roaming | gb mb roaming sim esim | gb mb datenvolumen sim roaming simkarte | sim roaming gb
link: link links koppeling | link links url hyperlink | link links verlinkung zahlungslink | lien liens
button: knop knoppen druktoets | button buttons | knopf button schaltfläche | bouton boutons
screen: scherm schermen beeldscherm display monitor | screen screens monitor monitors | bildschirm bildschirme monitor display | écran l'écran d'écran écrans affichage
software: software systeem systemen besturingssysteem plugin | software system systems plugin firmware server servers | software system systeme server | logiciel logiciels système systèmes serveur
dashboard: dashboard werkblad werkruimte omgeving tabblad | dashboard workspace boards interface | dashboard oberfläche ansicht arbeitsbereich | interface espace espaces
export: exporteren exporteert export csv zip importeren | export exports exported exporting csv zip | exportieren export csv zip exportiert | exporter export csv exportez
backup: backup backups reservekopie kopie kopieën kopiëren gekopieerd | backup backups copy copies copied | backup sicherung sicherungskopie kopie kopien kopieren | copie copies copier
cloud: cloud opslag opslagruimte hosting | cloud storage hosting | cloud speicherplatz speicher hosting | cloud stockage hébergeur
api: api integratie integraties koppelingen versienummer | api integration integrations sdk deploy | api schnittstelle integration | api l'api d'api intégration intégrations
ai: ai kunstmatige robot robots assistent | ai robot robots assistant chatbot | ki künstliche roboter assistent | ia robot assistant
chat: chat chatten chatbericht | chat chatting | chat chatten | chat chatter tchat
streaming-subs: kijklijst afspeellijst | watchlist playlist | merkliste wiedergabeliste | visionnage
television-tech: decoder signaal netwerkstoring | decoder signal antenna | signal receiver | décodeur décodage signal antenne
headphones: koptelefoon oordopjes luidspreker speaker | headphones headset earbuds speaker speakers | kopfhörer lautsprecher ohrhörer | casque écouteurs enceintes
machine: machine machines robotmachine pomp | machine machines pump pumps | maschine maschinen pumpe | machine machines pompe pompes
spare-part: wisselstuk filter filters koolborstel | spares component components filter filters | ersatzteil ersatzteile filter | filtre filtres
bug: bug bugs foutmelding | bug bugs glitch | bug bugs fehlermeldung | bug bogue
notification-set: pushbericht pushberichten berichtmeldingen herinneringsmail | | pushnachricht |
scan-qr: qr qrcode streepjescode | qr | qr strichcode scannen | qr scanner scannez
tag: etiket sticker badge badges | tags sticker stickers badge badges | etikett aufkleber plakette | étiquette autocollant badge vignette
search-filter: filteren sorteer zoekprofiel zoekresultaten | filtering sorting | filtern treffer suchergebnis | critères critère
password-reset: herstellink resetten reset | reset resets | zurücksetzen zurückgesetzt | réinitialiser réinitialisation
security-update: beveiliging beveiligd beveiligen | secured encrypted encryption | verschlüsselt abgesichert absicherung | chiffrement sécurisée
admin: administrator rollen | admin administrator admins role roles | administrator admin rolle | admin l'admin d'admin rôle
invoice-tech: peppol | peppol | erechnung xrechnung | peppol
`
