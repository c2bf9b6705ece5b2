import type { Language } from './row.ts'

type Wording = Readonly<Record<Language, string>>

/** What the shop showed to people at the moment that counts, in their language. */
export const WORDINGS = {
  newsletter: {
    nl: 'Ja, mail mij de nieuwsbrief Buitenlucht. Stoppen kan altijd, onder elke mail.',
    fr: 'Oui, envoyez-moi la lettre Buitenlucht. Je peux arrêter à tout moment, en bas de chaque courriel.',
    de: 'Ja, schickt mir den Newsletter Buitenlucht. Abmelden geht jederzeit, unter jeder Mail.',
    en: 'Yes, mail me the Buitenlucht newsletter. I can stop at any time, at the foot of every mail.',
  },
  offers: {
    nl: 'Ja, mail mij aanbiedingen van Pluis & Plank, hooguit eens per week.',
    fr: 'Oui, envoyez-moi les offres de Pluis & Plank, une fois par semaine au plus.',
    de: 'Ja, schickt mir Angebote von Pluis & Plank, höchstens einmal in der Woche.',
    en: 'Yes, mail me offers from Pluis & Plank, once a week at most.',
  },
  friends: {
    nl: 'Ja, laat mij per mail weten waaraan Luchtkastelenroute geld nodig heeft.',
    fr: 'Oui, dites-moi par courriel à quoi sert l’argent de Luchtkastelenroute.',
    de: 'Ja, schreibt mir, wofür Luchtkastelenroute Geld braucht.',
    en: 'Yes, mail me about what Luchtkastelenroute needs money for.',
  },
  tracking: {
    nl: 'Ja, jullie mogen zien of ik een mail open en waarop ik klik.',
    fr: 'Oui, vous pouvez voir si j’ouvre un courriel et où je clique.',
    de: 'Ja, ihr dürft sehen, ob ich eine Mail öffne und worauf ich klicke.',
    en: 'Yes, you may see whether I open a mail and what I click.',
  },
  saleNotice: {
    nl: 'Wij mailen klanten over artikelen die lijken op wat zij kochten.',
    fr: 'Nous écrivons à nos clients au sujet d’articles semblables à ceux qu’ils ont achetés.',
    de: 'Wir schreiben Kunden über Waren, die denen ähneln, die sie gekauft haben.',
    en: 'We mail customers about goods like the ones they bought.',
  },
  giftNotice: {
    nl: 'Luchtkastelenroute mailt gevers over waar geld voor nodig is.',
    fr: 'Luchtkastelenroute écrit aux donateurs au sujet de ses besoins.',
    de: 'Luchtkastelenroute schreibt Spendern, wofür Geld gebraucht wird.',
    en: 'Luchtkastelenroute mails givers about what money is needed for.',
  },
  optOut: {
    nl: 'Liever niet? Vink hier aan: geen mail hierover.',
    fr: 'Vous préférez que non ? Cochez ici : pas de courriel à ce sujet.',
    de: 'Lieber nicht? Hier ankreuzen: keine Mail darüber.',
    en: 'Rather not? Tick here: no mail about this.',
  },
  checkout: {
    nl: 'Wij gebruiken uw adres voor uw bestelling en bewaren het 24 maanden na de laatste.',
    fr: 'Nous utilisons votre adresse pour votre commande et la gardons 24 mois après la dernière.',
    de: 'Wir nutzen Ihre Adresse für Ihre Bestellung und bewahren sie 24 Monate nach der letzten auf.',
    en: 'We use your address for your order and keep it for 24 months after the last one.',
  },
  account: {
    nl: 'Wij gebruiken uw adres voor uw account en bewaren het 24 maanden nadat u zich voor het laatst aanmeldde.',
    fr: 'Nous utilisons votre adresse pour votre compte et la gardons 24 mois après votre dernière connexion.',
    de: 'Wir nutzen Ihre Adresse für Ihr Konto und bewahren sie 24 Monate nach der letzten Anmeldung auf.',
    en: 'We use your address for your account and keep it for 24 months after you last signed in.',
  },
  contract: {
    nl: 'Wij gebruiken uw adres zolang uw overeenkomst loopt en bewaren het tot 24 maanden na het einde.',
    fr: 'Nous utilisons votre adresse tant que dure votre contrat et la gardons jusqu’à 24 mois après sa fin.',
    de: 'Wir nutzen Ihre Adresse, solange Ihr Vertrag läuft, und bewahren sie bis 24 Monate nach dessen Ende auf.',
    en: 'We use your address while your contract runs and keep it until 24 months after it ends.',
  },
  fair: {
    nl: 'Op de lijst van de beurs: u krijgt onze nieuwsbrief tot u zich afmeldt.',
    fr: 'Sur la liste du salon : vous recevez notre lettre jusqu’à ce que vous vous désinscriviez.',
    de: 'Auf der Liste der Messe: Sie bekommen unseren Newsletter, bis Sie sich abmelden.',
    en: 'On the list at the fair: you get our newsletter until you unsubscribe.',
  },
  partner: {
    nl: 'In de spelregels van een prijsvraag van een partner: uw adres gaat naar de deelnemende winkels.',
    fr: 'Dans le règlement du concours d’un partenaire : votre adresse va aux magasins participants.',
    de: 'In den Regeln des Gewinnspiels eines Partners: Ihre Adresse geht an die teilnehmenden Läden.',
    en: 'In the rules of a partner’s prize draw: your address goes to the shops that take part.',
  },
} as const satisfies Readonly<Record<string, Wording>>
