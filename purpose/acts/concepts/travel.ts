/** Words of travel, transport and vehicles. One concept a line: Dutch | English | German | French. */
export const travel = `
trip: reis reizen reist reisde uitstap uitstapje uitje daguitstap citytrip excursie rondreis | trip trips travel travels travelling traveling journey excursion tour tours outing | reise reisen reist ausflug ausflüge rundreise tour exkursion gereist | voyage voyages voyager excursion sortie sorties tour circuit circuits périple
holiday: vakantie vakanties zomervakantie schoolvakantie | holiday holidays vacation vacations getaway | ferien urlaubs urlaubsreise sommerferien | vacances
flight: vlucht vluchten vliegtuig vliegtuigen | flight flights plane planes aircraft | flug flüge flugzeug flügen | vols avion l'avion d'avion avions
airline: luchtvaartmaatschappij airlines airline airways | airline airlines airways | fluggesellschaft airways airline | aérien aérienne
airport: luchthaven vliegveld schiphol terminal | airport airports terminal | flughafen terminal | aéroport l'aéroport
checkin: inchecken incheck instappen instapkaart boarding | checkin boarding | einchecken einsteigen boarding bordkarte | embarquement
train: trein treinen | train trains rail railway | zug züge bahn zügen | train trains
bus-tram: bus bussen tram trams metro touringcar busje | bus buses tram trams subway metro minibus | bus busse straßenbahn tram reisebus | bus tram métro autocar navette
boat: boot boten schip schepen veerboot ferry veer rederij cruise | boat boats vessel ferry ferries cruise cruises lifeboat trawler | boot boote schiff schiffe fähre kreuzfahrt kreuzfahrten reederei | bateau bateaux navire ferry croisière canot
station: station stations halte haltes perron stationshal | station stations platform platforms | bahnhof haltestelle station gleis | gare gares quai
route: route routes traject omleiding omgeleid rijroute wegwijzer | route routes detour diversion itinerary | strecke route umleitung | itinéraire parcours trajet trajets déviation
timetable: dienstregeling uurrooster rooster roosters | timetable schedule schedules scheduled rota roster rosters | fahrplan dienstplan zeitplan stundenplan | grille grilles
seat: zitplaats zitplaatsen stoelreservering beenruimte | seat seats legroom | sitzplatz sitzplätze sitz beinfreiheit | siège sièges
hotel: hotel hotels hostel stadshotel gastenverblijf | hotel hotels hostel inn motel resort | hotel hotels herberge unterkunft | hôtel hôtels l'hôtel hébergement gîte
camping: camping kamperen tent tenten camper caravan | camping campsite tent tents caravan camp | camping zelt zelte campingplatz wohnmobil | camping tentes caravane
holiday-home: vakantiehuis vakantiewoning bungalow villa | villa cabin bungalow | ferienwohnung ferienhaus villa | villa gîtes
passport: paspoort paspoorten reisdocument visum visa | passport passports visa visas | reisepass visum | passeport passeports visa
identity: identiteitskaart identiteitsbewijs identiteit legitimatie identificatie pasfoto | identity id identification | ausweis personalausweis identität lichtbildausweis | identité d'identité
abroad: buitenland buitenlands buitenlandse | abroad overseas foreign international | ausland ausländisch international | international internationale
destination: bestemming bestemmingen | destination destinations | reiseziel reiseziele | destination destinations
beach: strand stranden zee zeeën kust duin duinen | beach sea seas coast seaside shore dune dunes tide ocean | strand küste dünen | plage mer côte dunes rivage littoral
mountain: berg bergen gebergte ski skiën | mountain mountains hill hills ski skiing slope | berg berge bergen ski skifahren hügel | montagne montagnes mont ski skis colline col
island: eiland eilanden | island islands isle | insel inseln | île îles presqu'île
river: rivier rivieren kanaal brug bruggen dijk dijken sluis beek | river rivers lake canal bridge bridges creek weir | fluss kanal brücke brücken ufer bach teich teiche | rivière rivières fleuve lac canal pont ponts écluse l'écluse étang l'étang d'étang rive rives
sightseeing: rondleiding rondleidingen bezienswaardigheid kasteel kastelen | sightseeing castle castles | führung führungen stadtführung rundgang burg burgen | château châteaux
car: auto auto's wagen wagens voertuig voertuigen bestelwagen | cars vehicle vehicles vans ute truck trucks lorry | wagen auto autos fahrzeug fahrzeuge kfz pkw lkw autohaus | voiture voitures véhicule véhicules auto l'auto d'auto autos l'autos d'autos camion
bicycle: fiets fietsers bakfiets | bicycle bicycles bike bikes cyclist cyclists bicycle's | fahrrad fahrräder rad räder velo ebike | vélo vélos cycliste
motor: motor motoren motorfiets scooter bromfiets | motor motors motorbike motorcycle scooter engine engines | motorrad motorroller roller | moto moteur moteurs scooter trottinette
car-service: apk keuring garagebedrijf remmen bandenwissel | tyre tyres brake brakes windscreen roadworthy | hauptuntersuchung tüv ölwechsel bremsen reifen reifenwechsel werkstatt inspektion | révision vidange freins pneus pneu
licence: rijbewijs kenteken nummerplaat | license | führerschein kennzeichen nummernschild | immatriculation plaque
fuel: benzine diesel tanken brandstof tankstation | fuel petrol diesel gasoline | benzin diesel tanken kraftstoff tankstelle | essence carburant diesel gazole
parking: parkeren parkeerplaats parkeer geparkeerd parkeervergunning | parking parked | parkplatz parkhaus tiefgarage geparkt | parking stationnement garer stationner
traffic: verkeer wegdek snelweg rotonde kruispunt | traffic motorway highway junction roundabout lane lanes potholes | verkehr stau autobahn kreuzung ortsumgehung | circulation trafic autoroute carrefour
road: straat straten laan stoep trottoir | road roads street streets avenue pavement sidewalk path | straße straßen strasse wege allee bürgersteig | rue rues avenue boulevard chemin trottoir
accident: ongeval ongeluk botsing aanrijding pech | accident accidents crash collision breakdown | unfall unfälle autounfall zusammenstoß | accident accidents collision dépanneuse
toll-customs: douane invoer tol inklaren | customs import | zoll einfuhr maut | douane péage importation
map-thing: plattegrond landkaart | map maps | landkarte stadtplan |
delayed-travel: aansluitingen | connecting | umsteigen anschlusszug | correspondance
wheelchair: rolstoel rollator toegankelijk toegankelijkheid | wheelchair accessible accessibility | rollstuhl barrierefrei | accessible accessibilité handicap
public-transport: vervoer ov openbaar openbare | transport transit commute | nahverkehr verkehrsverbund öpnv beförderung | transport transports
`
