/** Words of weather, nature and the environment. One concept a line: Dutch | English | German | French. */
export const natureCause = `
weather: weerbericht bewolkt opklaringen temperatuur | weather forecast temperature temperatures cloudy | wetter wettervorhersage temperatur temperaturen | météo température températures
rain: regen regent regenbui buien | rain rains raining rainy | regen regnet schauer | pluie pluies pleut averses
storm: storm stormen onweer windkracht wind winden orkaan | storm storms wind winds thunder gale hurricane | sturm stürme gewitter wind unwetter orkan | tempête orage l'orage d'orage orages vent vents ouragan
snow: sneeuw sneeuwt ijs ijzel | snow snowy ice icy | schnee schneit eis glatteis | neige glace verglas neigeux
sun: zon zonneschijn zonsondergang zonsopgang | sun sunshine sunset sunrise | sonne sonnenschein sonnenuntergang | soleil
flood: overstroming overstromingen hoogwater wateroverlast | flood floods flooding flooded | hochwasser überschwemmung überflutung | inondation inondations crue
sky: lucht luchten hemel wolk wolken | sky air clouds fog | himmel luft wolke wolken nebel | ciel air l'air d'air nuage nuages brouillard brumes brume
climate: klimaat klimaatverandering opwarming uitstoot | climate warming emissions carbon | klima klimawandel klimaschutz emissionen | climat climatique réchauffement émissions
environment: milieu leefomgeving natuur natuurgebied | environment environmental nature natural wildlife habitat | umwelt natur naturschutz umweltschutz natürliche | environnement nature naturel naturelle naturels écologie
forest: bos bossen boom bomen woud eik beuk | forest forests woodland tree trees oak willow | wald wälder baum bäume eiche wäldern | forêt forêts arbre l'arbre d'arbre arbres chêne
plant: planten bloem bloemen zaad zaden zaadjes bloeit | plants flower flowers seed seeds blossom seedlings leaf | pflanze pflanzen blume blumen blüte blüht gepflanzt | plante plantes graines fleur fleurs graine planter plantation haie
field: veld velden akker weide weiland polder heide | field fields meadow meadows moor moorland pasture | feld felder wiese acker weide | champ champs pré prairie prés
ground: grond zand klei modder | ground soil sand mud clay | sand schlamm lehm gelände | terrain terrains sable boue parcelle
valley: vallei dal bron bronnen waterval | valley source sources wells waterfall | tal quellen wasserfall | vallée source sources puits cascade
north: noord noorden noordelijk noordelijke | north northern | nord norden nördlich | nord
south: zuid zuiden zuidelijk zuidelijke | south southern | süd süden südlich | sud
east: oost oosten oostelijk | east eastern | ost osten östlich | orient
west: west westen westelijk | west western | westen westlich west | ouest l'ouest d'ouest
disaster: aardbeving natuurramp evacuatie | earthquake evacuation evacuated wildfire | erdbeben waldbrand waldbrände evakuiert | séisme évacuation évacué
pollution: vervuiling vervuild | pollution polluted toxic | verschmutzung giftig mikroplastik | pollution pollué toxique
light-sun: schaduw | shadow shade | schatten | ombre l'ombre d'ombre
stars-sky: maan planeet sterrenhemel heelal | moon planet planets galaxy | planet weltall | lune étoilé
species: diersoort bedreigd uitsterven | species endangered extinct | tierart bedroht aussterben | espèce menacé
mushroom: paddenstoel paddenstoelen mos | mushroom mushrooms moss | pilz pilze moos moose | champignon champignons mousse
`
