/** Words of places, spaces and positions in town. One concept a line: Dutch | English | German | French. */
export const places = `
place: plaats plek plekken plekje plaatse locatie locaties | place places spot spots location locations venue | platz plätze ort orte standort | lieu lieux endroit emplacement place places
square: pleinen | square squares | hauptplatz kirchplatz stadtplatz | esplanade parvis
park: park parken plantsoen speeltuin dierentuin | park parks zoo | park parks grünanlage zoo | parc parcs zoo
lobby-hall: hal hallen foyer lobby gang gangen | lobby corridor hallway aisle foyer | foyer flur lobby | couloir foyer
entrance: inkom entree | entrance entry entrances | eingang eingänge | entrée entrées
exit: uitgang nooduitgang | exit exits | ausgang notausgang | l'issue d'issue
area: gebied gebieden zone zones oppervlakte terrein perceel | area areas zone zones plot territory | gebiet gebiete zone fläche bereich bereiche grundstück | zone zones superficie surface
camp-centre: activiteitencentrum | | bürgerhaus gemeindehaus |
harbour: haven havens kade pier werf | harbour harbor port ports quay pier dock | hafen häfen kai werft | port ports
tower: toren molen klooster abdij | tower abbey monastery | turm mühle kloster | abbaye moulin monastère
cemetery: kerkhof begraafplaats graf | cemetery graveyard | friedhof | cimetière
corner-shop: bakkershoek standje | stalls booth | bude messestand | étal l'étal d'étal
line-route: lijn lijnen | line lines | linie linien | lignes
step: stap stappen | step steps stepped | schritt schritte schritten | étape l'étape d'étape étapes démarche démarches
point: punt puntje ontmoetingspunt | point | treffpunkt | point
opposite-side: overkant overzijde | opposite | gegenüber | opposé
interior: binnenkant inwendig | interior indoor indoors | innen innenraum | intérieure
passage: doorgang doorrit | passage throughway | durchgang durchfahrt | passage
workbench: werkplaats werkplaatsen studio's | | werkbank |
storeroom: berging bergruimte | storeroom | lager abstellraum lagern | débarras
info-desk: infobalie baliemedewerker servicebalie | | infostand theke |
off-site: buitenshuis | offsite | auswärts |
`
