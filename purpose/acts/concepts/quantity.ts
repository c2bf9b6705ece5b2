/** Words of number, amount and measure. One concept a line: Dutch | English | German | French. */
export const quantity = `
one: één eén | one ones | eins einziger einzige einzigen |
two: twee | two | zwei zweier | deux
three: drie | three | drei | trois
four: vier | four | vier | quatre
five: vijf | five | fünf | cinq
six: zes | six | sechs | six
seven: zeven | seven | sieben | sept
eight: acht | eight | acht | huit
nine: negen | nine | neun |
ten: tien | | zehn | dix
eleven: elf | eleven | elf | onzième l'onze d'onze
twelve: twaalf | twelve | zwölf | douze
teens: dertien veertien vijftien zestien zeventien achttien negentien | thirteen fourteen fifteen sixteen seventeen eighteen nineteen | dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn | treize quatorze quinze seize
tens: twintig dertig veertig vijftig zestig zeventig tachtig negentig | twenty thirty forty fifty sixty seventy eighty ninety | zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig | vingt trente quarante cinquante soixante septante nonante octante
hundred: honderd honderden | hundred hundreds | hundert hunderte | centaine centaines
thousand: duizend duizenden | thousand thousands | tausend tausende | mille milliers
million: miljoen miljoenen miljard miljarden | million millions billion | million millionen milliarde milliarden | million millions milliard milliards
second-nth: tweede | second | zweite zweiten zweiter zweites | deuxième second
third-nth: derde | third | dritte dritten dritter drittes | troisième tiers
nth: vierde vijfde zesde zevende achtste negende tiende | fourth fifth sixth seventh eighth ninth tenth nth | vierte vierten fünfte fünften sechste siebte achte neunte zehnte zehnten | quatrième cinquième sixième septième huitième neuvième dixième
half: half halve helft halverwege | half halves halfway | halb halbe halben hälfte | demi demie moitié
double: dubbel dubbele verdubbelen verdubbelt verdubbeld | double doubles doubled doubling | doppelt doppelte doppelten verdoppelt verdoppeln doppel | double doubles doubler doublé doublée
more: meer meerdere bijkomend bijkomende | more | mehr | plus davantage
less: minder | less fewer | weniger minus | moins
most: meest meeste meesten | most mostly | meisten meiste | plupart
least: minst minste minstens tenminste | least | mindestens wenigsten wenigstens | minimum
maximum: maximaal maximum max maximale hooguit hoogstens | maximum max maximal maximally | maximal höchstens maximum maximale | maximum maximal maximale
minimum: minimaal minimale | minimal min | mindest minimal minimale | minimal minimale
much: veel vele velen | much many lots plenty | viel viele vielen vieler vieles | beaucoup tant nombreux nombreuses
little: weinig beetje luttel | bit | wenig wenige bisschen | peu
enough: genoeg voldoende | enough sufficient | genug ausreichend genügend genügt reicht ausreichen | l'assez d'assez suffit suffisent suffisant suffisante suffisamment
too-much: teveel overmatig overschot | excess excessive surplus | zuviel überschuss übermäßig | trop excès l'excès d'excès excédent
very: erg heel zeer enorm | very extremely highly | sehr äußerst | très extrêmement
whole: hele geheel volledig volledige gehele helemaal compleet complete | whole entire entirely completely fully complete | ganz ganze ganzen ganzer ganzes vollständig vollständige komplett komplette völlig gesamte gesamten | entier entière entièrement complet complète complètement intégral intégralement complets
part: gedeelte onderdeel onderdelen deels gedeeltelijk | part parts partly partial partially portion portions unit units | teil teile teilweise bestandteil anteil | partie parties partiel partielle partiellement
piece: stuk stuks stukje stukken stukjes | piece pieces | stück stücke stückchen | morceau morceaux pièce pièces
pair: koppel duo tweetal | pair pairs duo | pärchen duo | paire paires duo
rest: rest resterend resterende overgebleven restant | rest remainder remaining remains | rest restliche restlichen übrig verbleibend verbleibende verbleiben | restant restants reste
extra: extra aanvullend aanvullende toegevoegd | extra extras additional additionally added | extra zusätzlich zusätzliche zusätzlichen | supplément supplémentaire supplémentaires suppléments additionnel
average: gemiddeld gemiddelde | average averages | durchschnitt durchschnittlich durchschnittliche | moyenne moyen moyens moyennes
approximately: ongeveer circa ca pakweg zowat omstreeks | approximately approx roughly | ungefähr etwa circa rund zirka knapp | environ d'environ approximativement autour
percent: procent percentage procenten percentages | percent percentage | prozent prozentsatz prozentpunkte | pourcent pourcentage pourcentages
amount-of: hoeveelheid hoeveelheden | quantity quantities | menge mengen | quantité quantités
increase: verhogen verhoogd verhoging stijgen stijgt stijging gestegen toename toenemen vermeerderd steeg omhoog | increase increases increased increasing rise rises rising rose raise raised | steigen steigt stieg gestiegen gestiegenen erhöhen erhöht erhöhung anstieg zunahme | augmenter augmente augmentent augmenté augmentation augmentations hausse hausses
decrease: verlagen verlaagd verlaging dalen daalt daling gedaald zakken gezakt omlaag afname afnemen vermindering verminderen | decrease decreased lower lowered lowers reduce reduced reduces reduction reducing drops drop dropped | sinken sinkt gesunken senken senkt gesenkt senkung reduziert reduzieren verringern rückgang | baisser baisse baisses baissé baissent diminuer diminue diminution diminué réduire réduit réduite réduisez
limit: limiet limieten grens grenzen plafond bovengrens | limit limits limitation threshold cap | grenze grenzen limit obergrenze höchstgrenze | limite limites plafond plafonné plafonnée seuil seuils
level: niveau niveaus peil | level levels | niveau niveaus stufe stufen ebene | niveau niveaux
degree: graad graden | degree degrees | grad | degré degrés
score: score scores cijfer cijfers | score scores | punktzahl noten | score scores
scale: schaal schalen maatstaf | scale scales | skala maßstab waage | échelle barème
kilo: kilo kilogram gram gewicht weegt | kilo kg gram grams weight weigh weighs pounds ounce ounces | kilo kilogramm gramm gewicht wiegt wiegen tonnen | kilo kilos gramme grammes poids pèse tonne tonnes
metre: meters centimeter millimeter kilometer kilometers km cm mm | metre metres meters kilometre kilometres mile inches inch feet yards | metern zentimeter kilometer kilometern | mètre mètres centimètre centimètres kilomètre kilomètres
litre: liter liters milliliter | litre litres pint gallon gallons | liter milliliter | litre litres
size: maat maten grootte formaat afmeting afmetingen omvang | size sizes sized dimensions measurement measurements | größe größen format maße umfang | taille tailles dimensions format
measure-do: meten gemeten meting metingen opmeten | measure measured measuring measures | messen misst gemessen messung messungen | mesurer mesure mesuré mesurez
count: tellen telt geteld telling optellen telde | count counts counted counting | zählen zählt gezählt zählung | compter comptez comptent compté
calculate: berekenen berekent bereken berekend berekening rekenen reken gerekend verrekend verrekenen verrekening | calculate calculated calculates calculation calculator | berechnen berechnet berechnung rechnen rechnet verrechnet verrechnung errechnet | calculer calcul calculé calculée recalculer recalcul calculs
difference: verschil verschillen verschillend verschillende | difference differences differ differs | unterschied unterschiede unterschiedlich verschieden verschiedene verschiedenen differenz | différence différences différent différents différente différentes
only-once: eenmalig eenmalige | oneoff | einmalig einmalige einmaligen | ponctuelle
unlimited: onbeperkt onbeperkte ongelimiteerd | unlimited unlimitedly limitless | unbegrenzt unbegrenzte unlimitiert unbeschränkt | illimité illimitée illimités illimitées
zero: nulpunt | zero | null | zéro
dozen: dozijn tiental | dozen dozens | dutzend dutzende | dizaine douzaine dizaines
row: rij rijen rijtje | row rows queue queues queued | reihe reihen schlange | rangée rangées
list: lijst lijsten lijstje | list lists listed listing | liste | liste listes
group: groep groepen groepje | group groups | gruppe gruppen | groupe groupes groupement
series: serie series reeks reeksen | series | serie serien | série séries
total: totaal totalen totale | total totals | gesamt insgesamt | total totale totaux
`
