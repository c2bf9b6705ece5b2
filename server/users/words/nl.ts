/** Nederlandse zinnen van accounts. */
export const nl = {
  setup: {
    operator: 'Wie deze link opent, maakt één keer een account als beheerder, binnen {days} dagen:\n{link}',
    first: 'Er is nog geen gebruiker. Maak de eerste beheerder, één keer, binnen {hours} uur:\n{link}',
    again:
      'Er is nog steeds geen gebruiker. De link van de eerdere start geldt niet meer; maak de eerste beheerder met deze, één keer, binnen {hours} uur:\n{link}',
  },
  join: {
    title: 'Maak uw account',
    about: 'Met deze link maakt u eenmalig een account in deze Waarom.',
    name: 'Uw naam',
    email: 'E-mailadres waarmee u inlogt',
    password: 'Wachtwoord',
    passwordHint: 'Minstens 12 tekens. Neem een zin van een paar woorden; spaties mogen.',
    make: 'Maak het account',
    done: 'Uw account is gemaakt. U wordt ingelogd.',
    lost: 'De server gaf geen antwoord. Er is misschien niets gebeurd: probeer het opnieuw.',
    noScript: 'Voor dit formulier is JavaScript nodig.',
  },
  reset: {
    title: 'Kies een nieuw wachtwoord',
    about:
      'Met deze link geeft u uw account eenmalig een nieuw wachtwoord. U wordt overal uitgelogd; een tweede stap bij het inloggen blijft.',
    password: 'Nieuw wachtwoord',
    passwordHint: 'Minstens 12 tekens. Neem een zin van een paar woorden; spaties mogen.',
    make: 'Bewaar het wachtwoord',
    done: 'Uw nieuwe wachtwoord is bewaard. Log ermee in.',
  },
  again: 'Terug naar het inloggen',
  problems: {
    'users/secret-missing': {
      what: 'Het geheim {file} is er niet.',
      why: 'Deze installatie begon met een geheim dat de sessies ondertekent en de tweede factoren verbergt. Zonder dat kan niemand veilig binnen.',
      fix: 'Zet het bestand terug uit uw reservekopie, of noem zijn plaats met WAAROM_SECRET_FILE. Is het voorgoed weg, dan zegt docs/guides/users.md wat u doet.',
    },
    'users/secret-other': {
      what: 'Het geheim in {file} is niet dat van deze installatie.',
      why: 'De database is met een ander geheim begonnen; sessies en tweede factoren zijn met dit geheim niet te lezen.',
      fix: 'Geef elk proces hetzelfde bestand, of zet dat uit uw reservekopie terug. Is het voorgoed weg, dan zegt docs/guides/users.md wat u doet.',
    },
    'users/secret-short': {
      what: 'Het geheim in {file} is te kort.',
      why: 'Een geheim van minder dan {least} tekens is te raden.',
      fix: 'Zet er 32 toevallige bytes in: openssl rand -base64 32',
    },
    'users/secret-closed': {
      what: 'Het geheim {file} kan niet worden gelezen of gemaakt.',
      why: '{cause}',
      fix: 'Laat de gebruiker die Waarom start het lezen, of noem een andere plaats met WAAROM_SECRET_FILE.',
    },
    'users/link-unknown': {
      what: 'Deze link is niet bekend.',
      why: 'Er is een stuk van weggevallen, of hij is hier nooit gemaakt.',
      fix: 'Kopieer de hele link opnieuw, of vraag een nieuwe.',
    },
    'users/link-used': {
      what: 'Deze link is gebruikt.',
      why: 'Hij geldt maar één keer, en heeft gedaan waarvoor hij er was.',
      fix: 'Log in. Was u het niet die hem gebruikte, zeg het dan meteen tegen een beheerder.',
    },
    'users/link-expired': {
      what: 'Deze link geldt niet meer.',
      why: 'Zijn tijd is om, een latere start van Waarom maakte een andere, of er is al een beheerder.',
      fix: 'Gebruik de nieuwste link: start Waarom opnieuw voor de eerste beheerder, en vraag anders een beheerder om een nieuwe.',
    },
    'users/password-short': {
      what: 'Dit wachtwoord is te kort.',
      why: 'Een wachtwoord heeft ten minste {least} tekens.',
      fix: 'Neem een zin van een paar woorden; spaties mogen.',
    },
    'users/password-easy': {
      what: 'Dit wachtwoord is makkelijk te raden.',
      why: 'Het is een veelgebruikt wachtwoord, of gebouwd op een gewoon woord, een rij toetsen, een datum, uw naam of uw adres.',
      fix: 'Neem een paar woorden die niets met elkaar te maken hebben, of laat een wachtwoordkluis er een maken.',
    },
    'users/email-taken': {
      what: 'Er is al een account met dit adres.',
      why: 'Ieder mens heeft één account.',
      fix: 'Log daarmee in, of geef een ander adres.',
    },
    'users/wrong-sign-in': {
      what: 'Het adres en het wachtwoord horen niet bij elkaar.',
      why: 'Een van de twee is fout, of het account mag niet worden gebruikt.',
      fix: 'Probeer het opnieuw, of vraag een beheerder.',
    },
    'users/wrong-password': {
      what: 'Dat is uw wachtwoord niet.',
      why: 'Wat uw account bewaakt verandert u alleen met het wachtwoord dat u nu hebt.',
      fix: 'Probeer het opnieuw.',
    },
    'users/wrong-code': {
      what: 'Die code geldt niet.',
      why: 'Een code geldt een halve minuut, en een herstelcode één keer.',
      fix: 'Typ de code die uw app nu toont, en kijk of de klok van uw telefoon goed staat.',
    },
    'users/sign-in-again': {
      what: 'Dit inloggen is voorbij.',
      why: 'De tweede stap duurde te lang of mislukte te vaak.',
      fix: 'Begin opnieuw met uw wachtwoord.',
    },
    'users/too-many-attempts': {
      what: 'Er is te vaak geprobeerd in te loggen.',
      why: 'Zodat niemand wachtwoorden kan blijven raden.',
      fix: 'Probeer het over {minutes} min. opnieuw.',
    },
    'users/second-factor-on': {
      what: 'Uw account heeft al een tweede stap bij het inloggen.',
      why: 'Een account heeft één app.',
      fix: 'Zet hem eerst uit om een andere app te gebruiken.',
    },
    'users/second-factor-off': {
      what: 'Uw account heeft geen tweede stap bij het inloggen.',
      why: 'Hij is niet aangezet, of niet afgemaakt.',
      fix: 'Zet hem eerst aan.',
    },
    'users/last-administrator': {
      what: 'Dit is de laatste beheerder.',
      why: 'Zonder beheerder kan niemand nog iemand binnenlaten.',
      fix: 'Maak eerst iemand anders beheerder.',
    },
    'users/too-many-keys': {
      what: 'U hebt al {most} sleutels.',
      why: 'Sleutels die niemand gebruikt zijn een risico.',
      fix: 'Beëindig er een die u niet meer gebruikt.',
    },
    'users/confirm-first': {
      what: 'Bevestig eerst dat u het bent.',
      why: 'U logde langer dan {minutes} minuten geleden in, en dit raakt wie er binnen mag.',
      fix: 'Geef uw wachtwoord opnieuw, of log opnieuw in.',
    },
    'users/not-invited': {
      what: 'Er is hier geen account voor u.',
      why: 'Wie hier binnenkomt, is uitgenodigd, en een account zonder rol is gesloten.',
      fix: 'Vraag een beheerder om u uit te nodigen op het adres waarmee u inlogde.',
    },
    'users/other-person': {
      what: 'Dit adres hoort hier bij iemand anders.',
      why: 'Het account met dit adres is al van een ander bij dezelfde aanbieder; misschien kreeg u het adres van een voorganger.',
      fix: 'Vraag een beheerder om het oude account te verwijderen en u uit te nodigen.',
    },
    'users/provider-off': {
      what: 'Inloggen via uw organisatie staat hier niet aan.',
      why: 'Er is geen aanbieder ingesteld.',
      fix: 'Log in met uw wachtwoord.',
    },
    'users/provider-silent': {
      what: 'De aanbieder waarmee u inlogt antwoordt niet.',
      why: 'Hij was niet bereikbaar, of gaf iets anders dan verwacht.',
      fix: 'Probeer het zo opnieuw, of log in met uw wachtwoord.',
    },
    'users/provider-refused': {
      what: 'De aanbieder liet u niet inloggen.',
      why: 'U brak het af, of u mag daar niet bij deze toepassing.',
      fix: 'Begin opnieuw, of vraag uw beheerder om toegang.',
    },
    'users/provider-not-trusted': {
      what: 'Dit inloggen kon niet worden nagegaan.',
      why: 'Het antwoord hoort niet bij een poging die in deze browser begon, is verlopen, of komt niet van de aanbieder.',
      fix: 'Begin opnieuw met inloggen.',
    },
    'users/provider-unverified': {
      what: 'De aanbieder staat niet in voor uw adres.',
      why: 'Zonder een adres dat is nagegaan weten we niet bij welk account u hoort.',
      fix: 'Laat uw adres bij de aanbieder bevestigen, en log opnieuw in.',
    },
    'users/provider-no-role': {
      what: 'Bij de aanbieder hebt u geen rol voor Waarom.',
      why: 'Wie wat mag, staat daar, in de groepen van uw organisatie.',
      fix: 'Vraag uw beheerder om u in een groep te zetten die hier een rol heeft.',
    },
    'users/provider-secret-closed': {
      what: 'Het geheim van de aanbieder in {file} kan niet worden gelezen.',
      why: '{cause}',
      fix: 'Laat de gebruiker die Waarom start het lezen, of noem een andere plaats met WAAROM_OIDC_CLIENT_SECRET_FILE.',
    },
    'users/no-such-invitation': {
      what: 'Deze uitnodiging is er niet.',
      why: 'Ze is gebruikt, verlopen of ingetrokken.',
      fix: 'Kijk in de lijst van uitnodigingen.',
    },
    'users/no-such-user': {
      what: 'Deze gebruiker is er niet.',
      why: 'Het nummer is fout, of het account is weg.',
      fix: 'Kijk in de lijst van gebruikers.',
    },
    'users/no-such-session': {
      what: 'Deze sessie is er niet.',
      why: 'Ze is afgelopen, of ze is niet van u.',
      fix: 'Kijk in de lijst van uw sessies.',
    },
    'users/no-such-key': {
      what: 'Deze sleutel is er niet.',
      why: 'Hij is afgelopen, of hij is niet van u.',
      fix: 'Kijk in de lijst van uw sleutels.',
    },
  },
}
