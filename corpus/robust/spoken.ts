import type { Tongue } from './letter.ts'

/** Words that the changes of robustness put into mails. */
interface Spoken {
  /** Salutations that name nobody in particular. */
  readonly greetings: readonly string[]
  /** Lines that stand under any mail. */
  readonly footer: readonly string[]
  /** The line and the heads above a forwarded mail. */
  readonly forward: {
    readonly line: string
    readonly from: string
    readonly date: string
    readonly subject: string
    readonly to: string
  }
  /** One sentence each that makes a service mail carry advertising. */
  readonly advertising: readonly string[]
  /** A service sentence, as one may be hidden in an advertisement. */
  readonly service: string
}

/** Names that stand in no mail of the corpus. */
export const NAMES = ['Xanthe', 'Oluwaseun', 'Zdzisława', 'Tjeerdtje', 'Mbongeni', 'Nguyễn'] as const
/** Brands that stand in no mail of the corpus. */
export const BRANDS = ['Velmora', 'Kwimbo', 'Fjorlund', 'Bruvik'] as const

/** What is said in each language. */
export const SPOKEN: Readonly<Record<Tongue, Spoken>> = {
  nl: {
    greetings: ['Goedendag,', 'Beste lezer,', 'Hallo Xanthe,', 'Geachte heer, mevrouw,'],
    footer: [
      'Kadelaan 14, 3511 XB Utrecht | KvK 30124578',
      'U ontvangt deze mail op het adres dat bij ons bekend is.',
      'Privacyverklaring',
    ],
    forward: {
      line: '---------- Doorgestuurd bericht ---------',
      from: 'Van',
      date: 'Datum',
      subject: 'Onderwerp',
      to: 'Aan',
    },
    advertising: [
      'Profiteer nu van 25 % korting op onze hele collectie met code ZOMER25.',
      'Bestel vóór zondag en ontvang een tweede artikel helemaal gratis!',
      'Ontdek onze nieuwe aanbiedingen in de webshop en bespaar tot € 50.',
    ],
    service: 'Uw bestelling is verzonden en wordt morgen bezorgd.',
  },
  en: {
    greetings: ['Good afternoon,', 'Dear reader,', 'Hello Xanthe,', 'Dear Sir or Madam,'],
    footer: [
      '14 Quay Lane, Bristol BS1 4DJ | Company number 03012457',
      'You receive this email at the address known to us.',
      'Privacy policy',
    ],
    forward: {
      line: '---------- Forwarded message ---------',
      from: 'From',
      date: 'Date',
      subject: 'Subject',
      to: 'To',
    },
    advertising: [
      'Take 25% off our whole collection now with code SUMMER25.',
      'Order before Sunday and get a second item completely free!',
      'Discover the new deals in our web shop and save up to £50.',
    ],
    service: 'Your order has been shipped and will be delivered tomorrow.',
  },
  de: {
    greetings: ['Guten Tag,', 'Liebe Leserin, lieber Leser,', 'Hallo Xanthe,', 'Sehr geehrte Damen und Herren,'],
    footer: [
      'Kaiweg 14, 20457 Hamburg | Amtsgericht Hamburg HRB 30124',
      'Sie erhalten diese E-Mail an die uns bekannte Adresse.',
      'Datenschutzerklärung',
    ],
    forward: {
      line: '---------- Weitergeleitete Nachricht ---------',
      from: 'Von',
      date: 'Datum',
      subject: 'Betreff',
      to: 'An',
    },
    advertising: [
      'Sichern Sie sich jetzt 25 % Rabatt auf unsere ganze Kollektion mit dem Code SOMMER25.',
      'Bestellen Sie bis Sonntag und erhalten Sie einen zweiten Artikel völlig gratis!',
      'Entdecken Sie die neuen Angebote in unserem Onlineshop und sparen Sie bis zu 50 €.',
    ],
    service: 'Ihre Bestellung wurde versandt und wird morgen zugestellt.',
  },
  fr: {
    greetings: ['Bonjour,', 'Chère lectrice, cher lecteur,', 'Bonjour Xanthe,', 'Madame, Monsieur,'],
    footer: [
      '14 rue du Quai, 69002 Lyon | RCS Lyon 301 245 786',
      'Vous recevez ce message à l’adresse que nous connaissons.',
      'Politique de confidentialité',
    ],
    forward: {
      line: '---------- Message transféré ---------',
      from: 'De',
      date: 'Date',
      subject: 'Objet',
      to: 'À',
    },
    advertising: [
      'Profitez dès maintenant de 25 % de réduction sur toute notre collection avec le code ETE25.',
      'Commandez avant dimanche et recevez un deuxième article entièrement gratuit !',
      'Découvrez les nouvelles offres de notre boutique en ligne et économisez jusqu’à 50 €.',
    ],
    service: 'Votre commande a été expédiée et sera livrée demain.',
  },
}
