/** What products are called, as the ends of words: `babystoel`, `Kindersitz`, `car seat`. Dutch, English, German, French. */
const NOUNS = [
  'stoel|zitje|wagen|buggy|fiets|step|scooter|helm|koker|apparaat|machine|toestel|lamp|lader|accu|batterij|ketel|oven|plaat|droger|kachel|fornuis|koelkast|wasmachine|stofzuiger|speelgoed|pop|knuffel|bed|matras|box|hek|trap|ladder|boor|zaag|maaier|pan|mixer|blender|föhn|deken|kussen|camera|telefoon|laptop|tablet|monitor|horloge|hoverboard|trampoline|banden|auto|motor|carrier|drager|kast|model',
  'seat|chair|stroller|pram|pushchair|bike|bicycle|helmet|kettle|appliance|heater|dryer|washer|cooker|toaster|charger|battery|adapter|cable|toy|doll|cot|crib|mattress|gate|drill|saw|mower|monitor|speaker|phone|watch|blanket|pillow|pump|grill|stove|fridge|freezer|vacuum|cleaner|tyre|tire|car|vehicle|device|gadget',
  'stuhl|sitz|rad|roller|kocher|gerät|maschine|lampe|leuchte|ladegerät|akku|batterie|ofen|herd|trockner|heizung|spielzeug|puppe|bett|matratze|gitter|leiter|bohrer|säge|mäher|pfanne|decke|kissen|kamera|telefon|uhr|reifen|fahrzeug',
  'siège|chaise|poussette|vélo|trottinette|casque|bouilloire|appareil|chargeur|batterie|chauffage|four|cuisinière|réfrigérateur|aspirateur|jouet|poupée|lit|matelas|barrière|échelle|perceuse|scie|tondeuse|poêle|couverture|coussin|téléphone|montre|pneu|voiture|véhicule',
]
  .join('|')
  .split('|')
  .map((noun) => `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}`)
  .join('|')
/** A type: capitals and digits together, such as `X1` or `BSX-200`; longer is the number of an order, a tax or an account. */
const TYPE = '\\p{Lu}[\\p{L}-]{0,6}\\d[\\p{L}\\d-]{0,5}(?![\\p{L}\\d])'
const NAME = `(?:\\p{Lu}[\\p{L}-]{1,30}\\s){0,2}${TYPE}`
const NOUN = `[\\p{L}-]{0,30}(?:${NOUNS})(?:en|s|e|n|er)?`
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${NOUN})\\s(?:auto\\s)?["“‘«]?${NAME}|${NAME}["”’»]?\\s(?:${NOUN}|car ${NOUN}))(?![\\p{L}\\d])`,
  'u',
)
const LONGEST = 600

/** Whether a sentence names a product by what it is and its brand or type: "de babystoel BabySafe X1". */
export function namesProduct(text: string): boolean {
  return /\p{Lu}[\p{L}-]{0,6}\d/u.test(text) && NAMED.test(text.slice(0, LONGEST))
}
