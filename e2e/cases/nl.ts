import type { DecidedCase } from './decided-case.ts'

/** Cases of the Reclame Code Commissie; they judged the advertising part by itself, which is the stricter reading. */
export const nl: readonly DecidedCase[] = [
  {
    id: 'nl-rcc-2023-00031',
    laws: ['NL'],
    outcome: 'mixed',
    reading: 'stricter',
    mail: {
      from: 'Puzzelhuis De Vos <klantenservice@puzzelhuisdevos.example>',
      subject: 'Bezorging rond de kerstdagen',
      text: `Beste mevrouw Van Driel,

De feestdagen komen eraan en daarom is de bezorging anders dan u gewend bent.

Uw abonnement op de maandpuzzel wordt in december op dinsdag 20 december bezorgd in plaats van op zaterdag 24 december. Op 25 en 26 december en op 1 januari rijden er geen bezorgers. Is het pakket op 22 december nog niet binnen? Laat het ons dan weten, dan sturen we een nieuw pakket. Bent u in die week niet thuis, dan kunt u het bezorgadres tot 15 december wijzigen in uw account.

Nog op zoek naar een leuk cadeau? Verras familie en vrienden met een van onze houten puzzels of een cadeauabonnement. Deze maand krijgt u bij elk cadeauabonnement een gratis spelletjesboek. Kijk snel op https://www.puzzelhuisdevos.example/shop/kerstcadeaus

Uw bezorgadres wijzigen: https://www.puzzelhuisdevos.example/mijn-account/bezorging

Vragen over de bezorging? Bel ons op 0570 55 01 22, op werkdagen van 9 tot 17 uur.

Met vriendelijke groet,
Klantenservice Puzzelhuis De Vos`,
    },
    twin: {
      from: 'Puzzelhuis De Vos <klantenservice@puzzelhuisdevos.example>',
      subject: 'Bezorging rond de kerstdagen',
      text: `Beste mevrouw Van Driel,

De feestdagen komen eraan en daarom is de bezorging anders dan u gewend bent.

Uw abonnement op de maandpuzzel wordt in december op dinsdag 20 december bezorgd in plaats van op zaterdag 24 december. Op 25 en 26 december en op 1 januari rijden er geen bezorgers. Is het pakket op 22 december nog niet binnen? Laat het ons dan weten, dan sturen we een nieuw pakket. Bent u in die week niet thuis, dan kunt u het bezorgadres tot 15 december wijzigen in uw account.

Uw bezorgadres wijzigen: https://www.puzzelhuisdevos.example/mijn-account/bezorging

Vragen over de bezorging? Bel ons op 0570 55 01 22, op werkdagen van 9 tot 17 uur.

Met vriendelijke groet,
Klantenservice Puzzelhuis De Vos`,
    },
  },
  {
    id: 'nl-rcc-2015-00836-bol',
    laws: ['NL'],
    outcome: 'service',
    reading: 'stricter',
    mail: {
      from: 'Warenkade <bestellingen@warenkade.example>',
      subject: 'Uw bestelling 4471-209 is verzonden',
      text: `Beste meneer Jacobs,

Uw bestelling 4471-209 van 18 augustus is vandaag verzonden. De bezorger komt morgen, dinsdag 20 augustus, tussen 12.30 en 14.30 uur langs.

In het pakket zitten:
- 1 waterkoker, roestvrij staal, € 34,95
- 2 zakken ontkalker, € 7,90

De verzendkosten zijn € 0. U hebt € 42,85 betaald met iDEAL. De factuur staat in uw account.

Volg uw pakket: https://www.warenkade.example/mijn-bestelling/4471-209/volgen

Bent u niet thuis, dan probeert de bezorger het bij de buren. Lukt dat niet, dan ligt het pakket vanaf woensdag 11 uur bij het afhaalpunt in de Dorpsstraat. Past het artikel toch niet bij u? U kunt het tot 30 dagen na ontvangst terugsturen.

Hebt u een vraag over deze bestelling? Antwoord op deze mail of bel 030 55 01 40.

Met vriendelijke groet,
Warenkade

Warenkade B.V., Kade 12, 3511 AB Utrecht, KvK 00000001`,
    },
    twin: {
      from: 'Warenkade <bestellingen@warenkade.example>',
      subject: 'Uw bestelling 4471-209 is verzonden',
      text: `Beste meneer Jacobs,

Uw bestelling 4471-209 van 18 augustus is vandaag verzonden. De bezorger komt morgen, dinsdag 20 augustus, tussen 12.30 en 14.30 uur langs.

In het pakket zitten:
- 1 waterkoker, roestvrij staal, € 34,95
- 2 zakken ontkalker, € 7,90

De verzendkosten zijn € 0. U hebt € 42,85 betaald met iDEAL. De factuur staat in uw account.

Volg uw pakket: https://www.warenkade.example/mijn-bestelling/4471-209/volgen

Misschien ook iets voor u? Klanten die deze waterkoker kochten, kozen ook voor ons broodrooster in dezelfde kleur, nu van € 49,95 voor € 39,95. Of ontdek de nieuwe herfstcollectie voor in de keuken: https://www.warenkade.example/shop/keuken/nieuw

Bent u niet thuis, dan probeert de bezorger het bij de buren. Lukt dat niet, dan ligt het pakket vanaf woensdag 11 uur bij het afhaalpunt in de Dorpsstraat.

Hebt u een vraag over deze bestelling? Antwoord op deze mail of bel 030 55 01 40.

Met vriendelijke groet,
Warenkade

Warenkade B.V., Kade 12, 3511 AB Utrecht, KvK 00000001`,
    },
  },
  {
    id: 'nl-rcc-2015-01048-bol',
    laws: ['NL'],
    outcome: 'mixed',
    reading: 'stricter',
    mail: {
      from: 'Warenkade <bestellingen@warenkade.example>',
      subject: 'Bevestiging van uw bestelling 5520-118',
      html: `<html><body>
<h1>Bedankt voor uw bestelling</h1>
<p>Beste meneer De Haan,</p>
<p>We hebben uw bestelling 5520-118 van 18 september ontvangen en gaan ermee aan de slag. Zodra het pakket de deur uit gaat, krijgt u bericht.</p>
<table>
<tr><td>Inktcartridge zwart, 2 stuks</td><td>€ 27,90</td></tr>
<tr><td>Verzendkosten</td><td>€ 0,00</td></tr>
<tr><td>Totaal, betaald met iDEAL</td><td>€ 27,90</td></tr>
</table>
<p>Bezorgadres: Lindelaan 4, 7411 KL Deventer. Verwachte bezorging: maandag 21 september.</p>
<p><a href="https://www.warenkade.example/mijn-bestelling/5520-118" style="background:#00558c;color:#ffffff;padding:12px 24px;display:inline-block">Bekijk mijn bestelling</a></p>
<table width="100%" style="background:#ffe9f0"><tr><td>
<p style="font-size:22px"><b>Nu ook bij Warenkade: vrolijke kinderkleding</b></p>
<p>De leukste jurkjes, broeken en rompertjes voor dit najaar.</p>
<p><a href="https://www.warenkade.example/shop/kinderkleding" style="background:#e5007d;color:#ffffff;padding:12px 24px;display:inline-block">Shop de collectie</a></p>
</td></tr></table>
<p>Wilt u de bestelling annuleren? Dat kan tot vanavond 22 uur in uw account. Vragen? Bel 030 55 01 40.</p>
<p>Met vriendelijke groet,<br>Warenkade</p>
<p style="font-size:11px;color:#666666">Warenkade B.V., Kade 12, 3511 AB Utrecht, KvK 00000001</p>
</body></html>`,
    },
    twin: {
      from: 'Warenkade <bestellingen@warenkade.example>',
      subject: 'Bevestiging van uw bestelling 5520-118',
      html: `<html><body>
<h1>Bedankt voor uw bestelling</h1>
<p>Beste meneer De Haan,</p>
<p>We hebben uw bestelling 5520-118 van 18 september ontvangen en gaan ermee aan de slag. Zodra het pakket de deur uit gaat, krijgt u bericht.</p>
<table>
<tr><td>Inktcartridge zwart, 2 stuks</td><td>€ 27,90</td></tr>
<tr><td>Verzendkosten</td><td>€ 0,00</td></tr>
<tr><td>Totaal, betaald met iDEAL</td><td>€ 27,90</td></tr>
</table>
<p>Bezorgadres: Lindelaan 4, 7411 KL Deventer. Verwachte bezorging: maandag 21 september.</p>
<p><a href="https://www.warenkade.example/mijn-bestelling/5520-118" style="background:#00558c;color:#ffffff;padding:12px 24px;display:inline-block">Bekijk mijn bestelling</a></p>
<p>Wilt u de bestelling annuleren? Dat kan tot vanavond 22 uur in uw account. Vragen? Bel 030 55 01 40.</p>
<p>Met vriendelijke groet,<br>Warenkade</p>
<p style="font-size:11px;color:#666666">Warenkade B.V., Kade 12, 3511 AB Utrecht, KvK 00000001</p>
</body></html>`,
    },
  },
]
