import type { MailWords } from './words.ts'

/** Nederlandse zinnen voor de problemen, bevindingen en ongelezen inhoud van een mail. */
export const nl: MailWords = {
  problems: {
    'mail/too-large': {
      what: 'De mail is {bytes} bytes lang.',
      why: 'Meer dan {limit} bytes beoordelen wij niet. Zo houdt één bestand de rest niet op.',
      fix: 'Haal bijlagen of grote afbeeldingen weg en bied de mail opnieuw aan.',
    },
    'mail/too-many-parts': {
      what: 'De mail heeft meer dan {limit} delen.',
      why: 'Een gewone mail heeft er nooit zoveel. Uit elkaar halen kost te veel tijd.',
      fix: 'Bewaar de mail opnieuw zonder bijlagen, of bied alleen de HTML aan.',
    },
    'mail/too-deep': {
      what: 'De mail bevat delen in delen, dieper dan {limit} lagen.',
      why: 'Zo diep leest niemand, en een mail die schade moet doen ziet er zo uit.',
      fix: 'Bied de mail die erin zit aan als eigen bestand.',
    },
    'mail/header-too-long': {
      what: 'De kopregels van de mail zijn langer dan {limit} bytes.',
      why: 'Zulke lange kopregels komen in gewone mail niet voor. Wij lezen ze niet.',
      fix: 'Bewaar de mail opnieuw vanuit uw mailprogramma, of bied alleen de HTML aan.',
    },
    'mail/body-too-long': {
      what: 'De tekst of de HTML van de mail is langer dan {limit} tekens.',
      why: 'Zo veel tekst kunnen wij niet binnen een seconde beoordelen.',
      fix: 'Haal afbeeldingen uit de HTML (adressen met data:), of bied de mail in stukken aan.',
    },
    'mail/too-many-lines': {
      what: 'De tekst van de mail heeft meer dan {limit} regels.',
      why: 'Zo veel tekst kunnen wij niet binnen een seconde beoordelen.',
      fix: 'Bied de mail aan zonder de lijsten of logboeken eronder.',
    },
    'mail/too-many-entries': {
      what: 'Het Outlook-bestand bevat meer dan {limit} onderdelen.',
      why: 'Een gewone mail heeft er nooit zoveel. Lezen kost te veel tijd.',
      fix: 'Bewaar de mail zonder bijlagen, of bewaar hem als .eml.',
    },
    'mail/not-a-mail': {
      what: 'Dit is geen mail die wij kunnen lezen.',
      why: 'De inhoud is geen tekst: misschien een plaatje, een pdf of een archief, of tekst in een codering die wij niet lezen.',
      fix: 'Bewaar de mail als .eml, of als .html in UTF-8, of plak de tekst.',
    },
    'mail/not-json': {
      what: 'Wij kunnen de JSON niet lezen als mail.',
      why: 'Wij verwachten één object met "subject", "from", "html" en "text", en in minstens één daarvan tekst.',
      fix: 'Controleer de aanhalingstekens en de namen van de velden.',
    },
    'mail/json-fields': {
      what: 'De JSON heeft geen tekst van een mail: de velden zijn {fields}.',
      why: 'Alleen deze velden worden gelezen: {known}. De tekst van de mail staat in "html", in "text" of in beide.',
      fix: 'Noem het veld met de tekst "html" of "text".',
    },
    'mail/no-outlook-reader': {
      what: 'De lezer voor Outlook-bestanden kon niet worden geladen.',
      why: 'Wij laden die pas als u een .msg-bestand aanbiedt, en het laden mislukte.',
      fix: 'Probeer het opnieuw, of bewaar de mail als .eml.',
    },
    'mail/keeps-recipients': {
      what: 'Een Outlook-bestand (.msg) kan niet worden bewaard.',
      why: 'De adressen van de ontvangers staan erin op een plek waar ze niet uit te halen zijn.',
      fix: 'Sla het op als .eml of HTML, of plak de mail.',
    },
    'mail/broken': {
      what: 'Het bestand is beschadigd: het heet {format}, maar wij kunnen het niet zo lezen.',
      why: 'Wij vonden er niets leesbaars in.',
      fix: 'Bewaar de mail opnieuw vanuit uw mailprogramma, of plak de tekst.',
    },
  },
  found: {
    'hidden-text': 'Tekst die de lezer niet ziet.',
    'zero-width': 'Tekens zonder breedte midden in woorden.',
    homoglyph: 'Letters uit een ander alfabet die op gewone letters lijken.',
    'tracking-pixel': 'Een afbeelding die meldt wanneer de mail wordt geopend.',
    'click-redirect': 'Een link die eerst langs een klikteller gaat.',
    'unsubscribe-link': 'Een link om u af te melden.',
    'list-unsubscribe': 'Een kopregel waarmee mailprogramma’s een afmeldknop tonen.',
    'one-click': 'Afmelden kan met één klik in het mailprogramma.',
    'sender-identity': 'De mail zegt wie hem stuurt.',
    'postal-address': 'Een postadres van de afzender.',
    'register-number': 'Een nummer uit een handels- of goededoelenregister.',
    'unwrapped-forward': 'De mail is doorgestuurd. Wij beoordelen alleen wat erin zit.',
    'test-mail': 'Het onderwerp zegt dat dit een testmail is. Die woorden tellen niet mee.',
    placeholder: 'Een plek die per lezer wordt ingevuld.',
    conditional: 'Tekst die maar een deel van de lezers krijgt. Wij lazen elke tak.',
    'text-differs': 'De HTML en de platte tekst zeggen niet hetzelfde.',
    script: 'Een script. Mailprogramma’s voeren het niet uit.',
    form: 'Een formulier in de mail.',
    'unread-field': 'Velden van de JSON die niet gelezen worden:',
  },
  unread: {
    picture: 'Een afbeelding. Wat erop staat, is niet gelezen.',
    background: 'Een achtergrondafbeelding. Wat erop staat, is niet gelezen.',
    include: 'Inhoud die pas bij het versturen wordt ingevuld. Die is niet gelezen.',
    attachment: 'Een bijlage. Die is niet gelezen.',
    field: 'Een veld van de JSON waarin kan staan wat de mail zegt. Dat is niet gelezen.',
    rest: 'Meer dan wij van één mail of zin lezen. Niet alles is gelezen.',
  },
}
