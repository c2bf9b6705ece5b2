/** Words of food, drink, restaurants and cooking. One concept a line: Dutch | English | German | French. */
export const food = `
food: voedsel voeding levensmiddelen | food foods | nahrung ernährung speise speisen | nourriture aliment aliments alimentaire alimentation
meal: maaltijd maaltijden | meal meals | mahlzeit mahlzeiten | repas
breakfast: ontbijt ontbijten brunch ontbijtset | breakfast brunch | frühstück brunch zmorge | brunch
lunch: lunch lunchen middageten broodje broodjes | lunch sandwich sandwiches | mittagessen brotzeit brötchen znüni | déjeuner sandwich
dinner: diner avondeten dineren | dinner supper | abendessen | dîner souper
snack: hapje hapjes snack snoep chips frietjes friet koekjes | snack snacks chips crisps sweets candy biscuits | imbiss snack süßigkeiten kekse pommes | apéro l'apéro d'apéro bonbons frites biscuits
menu: menu menu's menukaart gerechten schotel | menu menus dish dishes | speisekarte menü gericht gerichte | menu menus plat plats
restaurant: restaurant restaurants eetcafé bistro brasserie eethuis lunchroom lunchrooms herberg | restaurant restaurants bistro | restaurant restaurants gasthaus gasthof gaststätte wirtshaus wirt lokal | restaurant restaurants brasserie bistrot auberge
cafe: café cafés kroeg bar terrasje | cafe café pub bar pubs | kneipe bar kaffeehaus | buvette bar
canteen: kantine kantines | canteen cafeteria | kantine mensa | cantine cafétéria
coffee: koffie koffiebonen espresso | coffee coffees espresso roaster roasters | kaffee espresso kaffeebohnen | expresso
tea: | tea | tee | thé tisane
beer: bier bieren pils | beer beers ale brew brewery | bier biere brauerei | bière bières brasseur
wine: wijn wijnen | wine wines winery | wein weine winzer weingut | vin vins vigneron
bread: brood broden bakker bakkerij bakkers gebak | bread loaf bakery baker | brot brote bäcker bäckerei | boulangerie boulanger baguette
cake: taart taarten cake pannenkoek pannenkoeken wafels | cake cakes pie pies pancakes waffles | kuchen torte torten pfannkuchen | gâteau gâteaux tarte crêpes gaufres
cheese: kaas kazen | cheese | käse | fromage fromages
meat: vlees ham slager barbecue | meat sausage chicken ham bacon butcher barbecue bbq | fleisch wurst hähnchen schinken metzger grillen | viande saucisse poulet jambon boucher barbecue boudin porc
vegetable: groente groenten wortel tomaat tomaten aardappel aardappelen sla ui | vegetable vegetables carrot tomato tomatoes potato potatoes lettuce onion marrow | gemüse karotte tomate tomaten kartoffel kartoffeln salat zwiebel | légume légumes carotte tomate tomates patate salade poireaux courgettes
fruit: fruit peer peren kersen bes | fruit fruits apple apples pear pears cherries berries juniper | obst apfel äpfel birne birnen kirschen beeren | fruit fruits pomme poire poires cerises cerise
egg: eieren | egg eggs | eier | œuf l'œuf d'œuf œufs l'œufs d'œufs
milk: melk yoghurt boter zuivel | milk cream yoghurt butter dairy | milch sahne joghurt butter | lait crème yaourt beurre
soup: soep soepen linzensoep | soup soups | suppe suppen | soupe potage
salt: zout suiker peper meel olie | salt sugar pepper flour | salz zucker pfeffer mehl | sel sucre poivre farine
oil: olijfolie | oil olive | öl olivenöl | huile huiles d'huile
recipe: kookboek ingrediënten | recipe recipes ingredients | kochbuch zutaten kochrezept | recette recettes ingrédients
chef: kok koks | culinary | koch köche küchenchef | cuisinier
pizza: pizza pizza's pasta pesto | pizza pasta pesto | pizza pasta nudeln | pizza pâtes
tasting: proeven geproefd proeverij | tasting | verkostung | dégustation
vegan: vegetarisch vegan veganistisch bio biologisch | vegetarian vegan organic | vegetarisch vegan bio | végétarien végan bio
grain: graan rijst havermout | grain rice oats | getreide haferflocken | céréales riz flocons avoine
farm: boer boeren boerderij landbouw oogst oogsten | farm farms farmer farmers harvest agriculture | bauer bauern bauernhof landwirtschaft ernte | agriculteur agriculteurs agricole récolte maraîcher éleveur
`
