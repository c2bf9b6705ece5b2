import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'

/** Dutch sentences about audiences and rules with a name. */
export const nl = {
  'audience/no-such-version': {
    what: 'Deze versie van de doelgroep is er niet.',
    why: 'Het nummer klopt niet, of de versie hoort bij een andere mail.',
    fix: 'Kijk in de lijst van versies van de doelgroep.',
  },
  'audience/no-such-rule': {
    what: 'Deze regel is er niet.',
    why: 'Het nummer klopt niet, of de regel is hier nooit bewaard.',
    fix: 'Kijk in de lijst van regels.',
  },
  'audience/no-such-group': {
    what: 'Er is geen groep {group}.',
    why: 'Groepen tellen vanaf 1, en deze doelgroep heeft er {groups}.',
    fix: 'Noem een van de groepen bij de plaats in de lijst.',
  },
  'audience/no-moment': {
    what: 'Op deze plaats in de regel staat geen vraag die terugkijkt naar een moment.',
    why: 'Een curve hoort bij een vraag of een moment, zoals de laatste bestelling, binnen een periode ligt die niet vooruitkijkt.',
    fix: 'Noem het pad van zo’n vraag, of geen pad: dan komt de laatste bestelling bij de regel.',
  },
  'audience/took-too-long': {
    what: 'Deze vraag duurde te lang en is afgebroken.',
    why: 'De database mag {seconds} seconden aan één vraag werken. Zij heeft het druk, of een regel vraagt veel van iedereen.',
    fix: 'Vraag het over een minuut nog eens. Blijft het zo, haal dan vragen uit de regel om te zien welke zo lang duurt.',
  },
  'audience/no-audience': {
    what: 'Deze mail heeft nog geen doelgroep.',
    why: 'Wat u vraagt, rekent met groepen en varianten.',
    fix: 'Zeg eerst voor wie de mail is. Alleen om te tellen kan ook een doelgroep mee die niet is bewaard.',
  },
  'audience/changed-meanwhile': {
    what: 'De doelgroep van deze mail is intussen veranderd.',
    why: 'Iemand anders bewaarde een versie na die waarmee u begon.',
    fix: 'Bekijk de nieuwste versie, en bewaar uw wijziging daarop.',
  },
  'audience/same-id': {
    what: 'Het kenmerk {id} staat er twee keer.',
    why: 'Groepen onder elkaar en varianten onder elkaar zijn te herkennen aan een eigen kenmerk.',
    fix: 'Geef elke groep en elke variant een eigen kenmerk.',
  },
  'audience/wrong-variant': {
    what: 'De variant {id} is hier niet te gebruiken.',
    why: 'Een groep noemt een variant van deze doelgroep. Wie een variant zonder tintje noemt, noemt een andere, die er zelf geen noemt.',
    fix: 'Kies een van de varianten, of voeg er een toe.',
  },
  'audience/foreign-draft': {
    what: 'De variant {variant} noemt een versie die niet van deze mail is.',
    why: 'Een variant is een bewaarde versie van de mail zelf, met een eigen oordeel.',
    fix: 'Kies een versie uit de lijst van versies van de mail.',
  },
  'audience/not-assumed': {
    what: 'Het oordeel neemt {fact} = {value} niet aan.',
    why: 'Bevestigen kan alleen wat het oordeel over een van de varianten voor waar houdt.',
    fix: 'Haal de doelgroep opnieuw op, en bevestig wat daar staat.',
  },
  'audience/only-saved': {
    what: 'U ziet alleen aantallen van doelgroepen die bewaard zijn.',
    why: 'Wie elke regel kan laten tellen, komt door het verschil tussen twee aantallen te weten wat er over één mens bekend is. Dat is voor wie mensen mag zien.',
    fix: 'Vraag het zonder doelgroep erbij: dan telt die van de mail. Of laat iemand die mensen mag zien, de regel tellen.',
  },
  'audience/not-ordered': {
    what: 'Deze mail mag niet naar iedereen: geen wet gebiedt hem.',
    why: 'Wie in geen groep past, krijgt alleen mail die een wet gebiedt, zoals een terugroepactie of de melding van een datalek. Wat de laatste groep krijgt, is volgens geen enkele wet zulke mail.',
    fix: 'Kies de wijze matching, en zeg in een regel voor wie de mail nodig is. Gebiedt een wet hem toch, laat de jurist dan het oordeel over de mail verbeteren.',
  },
  'audience/name-taken': {
    what: 'Er is al een regel met deze naam.',
    why: 'Regels in gebruik hebben elk een eigen naam.',
    fix: 'Kies een andere naam, of berg de andere regel op.',
  },
  'audience/too-many-rules': {
    what: 'Er zijn te veel regels in gebruik.',
    why: 'Er passen er {most}.',
    fix: 'Berg op wat niemand meer gebruikt.',
  },
} satisfies Readonly<Record<string, ProblemSentences>>
