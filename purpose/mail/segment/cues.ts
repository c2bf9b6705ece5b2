import { plainLetters } from './letters.ts'

/** The words with which a mail closes. */
const CLOSING =
  /^(?:(?:met |de |mit |with )?(?:\p{L}+ ){0,2}?(?:groet(?:en|jes)?|groetjes|gruße|grußen|gruß|gruss|grusse|grussen|regards|wishes)\b|hoogachtend|liefs|tot (?:dan|snel|ziens|gauw)|hartelijks|sincerely|yours|cheers|thanks|thank you|warmly|take care|best,|herzlich|hochachtungsvoll|ihr team|ihr\b.{0,30}team$|dein\b.{0,30}team$|cordialement|bien (?:a vous|cordialement)|sincerement|salutations|a bientot|amicalement|l['’]equipe\b|het team\b|the .{0,30}team$)/iu

/** The first words of a call to act. */
const IMPERATIVE = new Set(
  (
    'bekijk volg bestel koop shop ontdek log ga klik profiteer verleng reserveer doneer geef meld bevestig betaal wijzig activeer kies beoordeel download open start lees vraag plan boek claim stuur deel schrijf registreer maak controleer bel mail vul pak scoor naar terug inloggen uitschrijven aanmelden afmelden annuleer annuleren bezoek probeer haal gebruik upgrade verzilver check neem help teken word nu direct regel verifieer herstel reset stel ' +
    'view track buy get see book donate confirm verify pay read learn sign join manage update leave rate add click go discover explore visit shop give complete review browse redeem save try use schedule renew reschedule cancel continue accept activate apply contact call find request return respond share submit subscribe unsubscribe vote watch write take tell make print enjoy create choose change login chip contribute grab send more yes vind ja ik deel doe teken ' +
    'jetzt zum zur zu hier mehr bestatigen anmelden abmelden bewerten ansehen einloggen bezahlen herunterladen bestellen kaufen entdecken buchen spenden offnen lesen sendung bestellung ' +
    "voir decouvrir suivre consulter commander acheter telecharger confirmer payer reserver donner faire acceder cliquez j'en decouvrez profitez profiter commandez suivez je cliquer ouvrir lire en repondre choisir activer annuler modifier mettre participer rejoindre valider verifier noter evaluer signer soutenir renouveler partager obtenir creer gerer recevoir installer oui inscrivez reservez"
  ).split(' '),
)
/** The last words of a call to act, where the verb comes last. */
const FINAL_VERB =
  /(?:^|\s)(?:bekijken|volgen|bestellen|ontdekken|wijzigen|annuleren|bevestigen|betalen|downloaden|openen|lezen|verbinden|instellen|herstellen|inloggen|activeren|aanvragen|plannen|boeken|kiezen|regelen|maken|verlengen|beoordelen|doneren|reserveren|invullen|toevoegen|aanmelden|uitschrijven|verifieren|shoppen|ansehen|anzeigen|verfolgen|bezahlen|herunterladen|kaufen|entdecken|buchen|spenden|offnen|verlangern|bewerten|andern|stornieren|aktivieren|zurucksetzen|einlosen|sichern|abmelden|anmelden|abbestellen|starten|vereinbaren|prufen|aufrufen|hinzufugen|einloggen|teilnehmen|beantragen|herstellen|bestatigen|lesen|shop|store|verwalten|kundigen|aktualisieren|bijwerken|opzeggen|beheren|\p{Ll}{2,}(?:iseren|isieren|ieren)|now|here|nu|jetzt|hier|more|mehr|meer)$/iu

/** True when a short line reads as the words of a button. */
export function isCall(line: string): boolean {
  const words = plainLetters(line)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .toLowerCase()
  const first = /^[\p{L}'’]+/u.exec(words)?.[0] ?? ''
  return IMPERATIVE.has(first) || FINAL_VERB.test(words)
}

/** A line that gives a value a name: `Datum: 12 juni`. The value is short or has a digit. */
const PAIR = /^\p{L}[^:.!?\u2028]{0,40}: +(\S.*)$/u

/** True when a line is a label with its value. */
export function isPair(line: string): boolean {
  if (line.length > 100) return false
  const value = PAIR.exec(line)?.[1]
  if (!value || /[.!?]$|^<?(?:https?:|www\.)/i.test(value)) return false
  return value.split(/\s+/).length <= (/\d|\uE000|@/.test(value) ? 10 : 4)
}

/** Words of a footer: who sends this, why you get it, how to stop it. */
const FOOTER =
  /unsubscrib|uitschrijv|afmelden|abmelden|abbestell|desabonn|desinscri|opt[- ]?out|manage (?:your )?(?:email )?preferences|voorkeuren (?:aanpassen|wijzigen|beheren)|e-?mailvoorkeuren|u ontvangt (?:deze|dit)|je ontvangt (?:deze|dit)|deze (?:e-?mail|mail|nieuwsbrief) (?:is|werd|wordt) (?:automatisch )?(?:verstuurd|verzonden|gestuurd|gegenereerd)|dit is een automatisch|you(?:'re|’re| are)? (?:are )?receiv(?:ed|ing|e) this|this (?:e-?mail|message) was sent|sie erhalten diese|du erhaltst diese|diese (?:e-?mail|nachricht) wurde|vous recevez (?:ce|cet)|cet? (?:e-?mail|courriel|message) (?:a ete|vous)|do not reply|no-?reply|niet (?:beantwoorden|op deze)|nicht antworten|ne pas repondre|©|\(c\) ?20|copyright|all rights reserved|alle rechten|alle rechte|tous droits|view (?:this )?(?:email )?in (?:your )?browser|bekijk (?:deze mail )?(?:de )?(?:webversie|online)|im browser (?:ansehen|offnen)|dans (?:votre|le) navigateur|version en ligne/i

/** What a footer points to, and what a notice of its change is about. */
const POINTED_TO =
  /privacy|datenschutz|confidentialite|algemene voorwaarden|terms (?:of|and|&)|impressum|mentions legales/i
/** A line that only points to it has at most so many words. */
const POINTS = 12

/** Words of small print: registration, conditions, confidentiality. */
const LEGAL =
  /\bkvk\b|\bk\.v\.k|kamer van koophandel|handelsregister|\bhr[ab] ?\d|amtsgericht|geschaftsfuhr|ust-?id|\bsiren\b|\bsiret\b|\brcs\b|registered (?:in|office|company|charity)|company (?:no|number|reg)|vat (?:no|number|reg)|btw(?:-| )?(?:nr|nummer|id)?\b.{0,4}(?:NL|BE)|\babn\b ?\d|impressum|voorwaarden (?:van toepassing|gelden)|actievoorwaarden|zolang de voorraad|terms (?:and|&) conditions|t&cs?|conditions apply|solange der vorrat|es gelten|offre (?:valable|soumise)|dans la limite des stocks|voir conditions|confidential|vertrouwelijk|vertraulich|confidentiel|disclaimer|rcs |authori[sz]ed and regulated|onder toezicht/i

/** So many characters tell whether a text closes a mail; it may be all that is left of a long one. */
const CLOSES_WITHIN = 200

/** Does a line close a mail? Accents do not count, here and below. */
export function isClosing(line: string): boolean {
  return CLOSING.test(plainLetters(line.slice(0, CLOSES_WITHIN)))
}

/** Does a text have words of a footer: who sends this, why you get it, how to stop it? */
export function hasFooterWords(text: string): boolean {
  const plain = plainLetters(text)
  return FOOTER.test(plain) || POINTED_TO.test(plain)
}

/** Is a line one of a footer by its words? A sentence on a change of the conditions is none, a link to them is. */
export function isFooterLine(text: string): boolean {
  const plain = plainLetters(text)
  if (FOOTER.test(plain) || LEGAL.test(plain)) return true
  return POINTED_TO.test(plain) && text.trim().split(/\s+/, POINTS + 1).length <= POINTS
}

/** Does a text have words of small print? */
export function hasLegalWords(text: string): boolean {
  return LEGAL.test(plainLetters(text))
}
