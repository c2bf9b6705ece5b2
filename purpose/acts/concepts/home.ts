/** Words of house, garden, energy and things at home. One concept a line: Dutch | English | German | French. */
export const home = `
house: huis huizen woning woningen huisje thuis | house houses home homes dwelling cottage | haus häuser wohnung zuhause hause wohnungen häusern | maison maisons logement logements domicile habitation chalet
apartment: appartement appartementen flat studio | apartment apartments flat flats condo | apartment | appartement appartements studio
building: gebouw gebouwen pand complex | building buildings complex | gebäude | bâtiment bâtiments immeuble immeubles
room: kamer kamers ruimte ruimtes zaal zalen lokaal lokalen | room rooms hall halls | zimmer raum räume saal halle | chambre chambres salle salles
kitchen: keuken keukens fornuis oven | kitchen oven stove cooker | küche küchen ofen backofen herd | cuisine cuisines cuisinière
bathroom: badkamer douche toilet wc | bathroom bath shower toilet | badezimmer dusche toilette klo | douche toilettes baignoire
bedroom: slaapkamer bed bedden matras kussen kussens dekbed | bedroom bed beds mattress pillow duvet | schlafzimmer bett betten matratze kissen | lit lits matelas oreiller couette
living-room: woonkamer zetel zetels sofa | sofa couch lounge | wohnzimmer sofa couch | salons canapé
furniture: meubel meubels meubelen kast kasten boekenkast plank planken | furniture cupboard wardrobe shelf shelves drawer drawers | möbel schrank regal regale | meuble meubles armoire étagère étagères
table: tafel tafels tafeltje bureautafel | table tables | tisch tische | table tables
chair: stoel stoelen kruk | chair chairs stool | stuhl stühle bänke hocker | chaise chaises fauteuil fauteuils transat transats
bench: zitbank tuinbank bankje bankjes | bench benches | sitzbank | banc bancs
lamp: lamp lampen licht lichten verlichting | lamp lamps light lights lighting lantern bulb | lampe lampen licht lichter beleuchtung | lampe lampes lumière lumières lampadaire éclairage
door: deur deuren voordeur poort deurbel deurtje | doors gate gates doorbell doorstep porch | tür türen tor haustür klingel | porte portes portail
window: raam ramen venster vensters glas ruit | window windows glass pane | fenster glas scheibe | fenêtre fenêtres vitre vitres verre verres vitrail
wall: muur muren gevel gevels wand | wall walls facade | wand wände mauer fassade | mur murs façade façades
floor: vloer vloeren verdieping etage tapijt mat | floor floors storey mat carpet | boden etage stockwerk teppich matte fußboden | sol étage l'étage d'étage étages tapis plancher
roof: dak daken goot pannen dakpannen zolder | roof roofs gutter attic loft tile tiles thatch | dach dächer dachboden dachrinne | toit toiture grenier gouttière tuile
cellar: kelder kelders | cellar basement | keller | cave
stairs: trap trappen lift liften ladder | stairs staircase lift lifts elevator ladder | treppe treppen aufzug | escalier escaliers ascenseur l'ascenseur
balcony: balkon balkons terras dakterras | balcony terrace patio | balkon terrasse | balcon terrasse
garden: tuin tuinen tuintje moestuin gras gazon | garden gardens yard lawn grass gardening gardener | garten gärten rasen gras gärtner gärtnerei | jardin jardins potager pelouse jardinage herbe
garage: garage garages schuur schuurtje | garage garages shed barn | garage schuppen scheune | garage garages grange
key: sleutel sleutels slot kluis kluisje | key keys lock locks padlock | schlüssel schlösser tresor | clé clés serrure coffre cadenas casier
household-device: wasmachine koelkast waterkoker vaatwasser droger stofzuiger diepvries broodrooster magnetron | fridge kettle dishwasher dryer vacuum freezer toaster microwave blender | waschmaschine kühlschrank wasserkocher geschirrspüler trockner staubsauger toaster mikrowelle stabmixer saugroboter | réfrigérateur frigo bouilloire aspirateur congélateur
dishes: bord borden kop kopje potje potjes pot lepel lepels vork theepot pan | bowl bowls cup cups mug plate plates spoon fork knife pan pans teapot saucepan | teller tasse schüssel löffel gabel messer topf pfanne krug geschirr | assiette assiettes tasse bol cuillère fourchette couteau casserole poêle cocotte vaisselle
linen: handdoek handdoeken linnen doek laken lakens stof stoffen gordijn | linen towel towels sheets cloth fabric fabrics curtain | leinen handtuch handtücher bettwäsche stoff vorhang tuch | linge drap draps serviette serviettes tissu tissus torchon nappe lin
candle: kaars kaarsen | candle candles | kerze kerzen | bougie bougies
box-thing: doos doosje kist kisten krat kratten emmer | box boxes crate crates bucket bins | kiste kisten box schachtel eimer | boîte boîtes bac bacs seau box carton
bottle: fles flessen flesje flesjes | bottle bottles flask | flasche flaschen trinkflasche | bouteille bouteilles flacon flacons gourde
tool: gereedschap hamer boor schroef zaag | tool tools hammer drill screw spade | werkzeug hammer bohrer schraube säge schere schaufel | outil l'outil d'outil outils marteau perceuse ciseaux
paint: verf schilderen geschilderd schilder | paint painted painting painter | streichen gestrichen maler | peinture peintre peindre peint
water: water waterbedrijf drinkwater kraan leiding leidingen | water pipe pipes drain drains | wasser trinkwasser kaltwasser warmwasser wasserhahn leitungswasser | eau l'eau d'eau eaux l'eaux d'eaux l'eau d'eau robinet tuyau canalisation
leak: lek lekt lekkage lekken | leaking leaks leakage | leck undicht | fuites fuite
heating: verwarming ketel verwarmingsketel thermostaat warmtepomp | heating boiler radiator thermostat furnace | heizung heizkessel thermostat wärmepumpe kachelofen | chauffage chaudière thermostat radiateur
energy: energie elektriciteit stroom elektrisch elektrische netbeheerder netbeheerders | energy electricity electric power utility grid | energie strom elektrisch elektrische stadtwerke netzbetreiber arbeitspreis gaswerke | énergie électricité courant électrique électriques l'énergie d'électricité
gas: gas aardgas | gas | erdgas gas | gaz
kwh: kwh kilowattuur megawatt watt volt | kwh watt watts volts | kwh kilowattstunde watt volt | kwh watt watts volts
solar: zonnepaneel zonnepanelen | solar panels | solar photovoltaik solaranlage solarmodule | solaire solaires photovoltaïque panneaux
insulation: isolatie isoleren geïsoleerd | insulation insulated lagging | dämmung isolierung gedämmt | isolation isoler isolé l'isolé d'isolé
rent: huur huren gehuurd huurprijs huurverhoging huurt | rent rented renting rental rentals lease leases | miete mietvertrag mietwagen mietpreis | loyer loyers bail
tenant: huurder huurders huurovereenkomst huurcommissie | tenant tenants tenancy lessee | mieter mieterin mieterinnen mietern | locataire locataires
landlord: verhuurder verhuurders verhuurster woningcorporatie corporatie huisbaas syndicus | landlord landlords lessor | vermieter vermieterin hausverwaltung hausverwalter wohnungsgenossenschaft | bailleur bailleurs bailleresse syndic régie
real-estate: makelaar makelaars vastgoed bezichtiging bezichtigingen hypotheek taxateur taxatie | realtor property properties viewings mortgage mortgages surveyor | makler immobilie immobilien besichtigung besichtigungen hypothek | immobilier immobilière hypothèque hypothécaire
caretaker: huismeester conciërge opzichter | caretaker janitor | hausmeister hauswart | gardien concierge
plumber: loodgieter monteur monteurs technieker technicus installateur reparateur reparateurs elektricien | plumber technician technicians engineer engineers electrician repairman | installateur klempner techniker monteur elektriker handwerker | plombier technicien techniciens électricien réparateur dépanneur installateur
waste: afval vuilnis huisvuil container containers sorteren recycleren restafval gft prullenbak | waste rubbish trash garbage recycling recycle recycled litter | müll abfall biotonne restmüll recycling sperrmüll | déchets déchet poubelle poubelles recyclage tri compost ordures
pest: ongedierte muizen ratten schimmel | vermin mice rats mould mold | ungeziefer mäuse ratten schimmel | nuisibles rats moisissure limaces
battery: accu accu's batterij batterijen opladen oplader laadpaal laadt stekker stopcontact | battery batteries charger recharge plug plugged socket chargeable | akku akkus batterie batterien ladegerät aufladen steckdose stecker | batterie batteries chargeur recharger piles débranchez débranche
cable: kabel kabels snoer draad draden touw | cable cables cord rope thread threads | kabel schnur draht seil | câble câbles fil fils corde cordon
toy: speelgoed pop knuffel lego puzzel | toy toys doll puzzle | spielzeug puppe puzzle | jouet jouets poupée
moving-van: verhuiswagen verhuisdozen | | umzugswagen | cartons
move-in: oplevering intrek | handover | | emménager
`
