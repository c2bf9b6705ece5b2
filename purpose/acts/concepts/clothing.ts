/** Words of clothes, shoes and looks. One concept a line: Dutch | English | German | French. */
export const clothing = `
clothes: kleding kleren | clothes clothing garment garments outfit outfits | kleidung kleider klamotten bekleidung | vêtement vêtements habits
fashion: mode modieus stijl | fashion style styles | mode stil | mode style styles
coat: jas jassen mantel mantels jasje | coat coats jacket jackets | mantel mäntel jacke jacken | manteau manteaux veste vestes
dress: jurk jurken jurkje rok avondjurk | dress dresses skirt gown | kleid | robe robes jupe
trousers: broek broeken jeans | trousers pants jeans | hose hosen jeans | pantalon pantalons
shirt: shirt shirts hemd trui truien blouse mouwen | shirt shirts sweater jumper knitwear blouse sleeve sleeves | hemd hemden pullover shirt bluse | chemise chemises chemisier gilet
shoes: schoen schoenen laars laarzen sneakers pantoffels | shoe shoes boots sneakers slippers | schuh schuhe stiefel sneaker | chaussure chaussures bottes baskets pantoufles
socks: sokken kousen ondergoed | socks underwear tights | socken strümpfe unterwäsche | chaussettes
bag: tas tassen rugzak koffer koffers bagage handbagage ruimbagage | bag bags suitcase luggage baggage backpack | tasche taschen rucksack koffer gepäck handgepäck | sac sacs valise valises bagage bagages
belt-hat: riem hoed muts sjaal handschoenen | scarf gloves | gürtel hut mütze schal handschuhe | ceinture chapeau bonnet écharpe gants casquette
jewel: sieraad sieraden ketting ring ringen oorbellen | jewellery jewelry necklace ring rings earrings pearls | schmuck ringe ohrringe | bijou bijoux collier bague
watch-thing: horloge horloges klok klokken wekker | clock clocks | armbanduhr wecker uhren | horloge réveil pendule
wool: wol katoen zijde corduroy | wool cotton silk leather knit | wolle baumwolle seide leder | laine coton soie cuir
knit: breien haken naaien naait naad naald garen | knitting sew sewing stitch weave weaving yarn | stricken nähen häkeln garn | tricot couture coudre broderie
wear: aanhebben dracht | wear wears wearing wore worn | anziehen angezogen | enfiler
colour: kleur kleuren kleurig | colour colours color colors | farbe farben farbig | couleur couleurs
red: rood rode roder | reddish | rot rote roter roten | rouge rouges
blue: blauw blauwe | blue | blau blaue blauen | bleu bleue bleus bleues
green: groen groene mosgroen | green | grün grüne grünen grüner | vert verte verts vertes
yellow: geel gele oranje | yellow orange | gelb gelbe orange | jaune orange
black: zwart zwarte | black | schwarz schwarze schwarzen | noir noire noirs
white: wit witte | white | weiße weißen | blanc blanche blancs
grey-brown: grijs grijze bruin bruine cognac | grey gray brown | grau graue braun braune | gris grise brun marron
gold: goud gouden zilver zilveren brons | gold golden silver copper brass bronze | golden goldene silber silbern kupfer | argenté doré cuivre bronze l'or
iron: ijzer gietijzer staal metaal | iron steel metal | eisen stahl metall | fer acier l'acier d'acier métal
wood: hout houten | wood wooden timber | holz holzig hölzern | boisé bois
stone: steen stenen beton | stone stones concrete brick | stein steine beton | pierre pierres béton brique
plastic: plastic kunststof rubber | plastic rubber | plastik kunststoff gummi | plastique caoutchouc
`
