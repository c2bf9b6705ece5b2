import type { DecidedCase } from './decided-case.ts'

/** Cases of Austrian courts, judged by the Austrian rulebook and by the German and the Belgian one. */
export const at: readonly DecidedCase[] = [
  {
    id: 'at-ogh-7-ob-168-09w',
    laws: ['AT', 'DE', 'BE'],
    outcome: 'marketing',
    declared: { trigger: 'initiative', provoked: 'no' },
    mail: {
      from: 'DI Walter Kogler <office@kogler-gutachten.example>',
      subject: 'Information: neuer Sachverständiger für Brandschutz',
      text: `Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege,

ich darf Sie informieren, dass ich seit September in die Liste der gerichtlich beeideten Sachverständigen eingetragen bin, und zwar für das Fachgebiet vorbeugender Brandschutz.

Gutachten zum Brandschutz werden in Bauprozessen immer öfter gebraucht, und die Wartezeiten sind lang. Ich bringe zwanzig Jahre Erfahrung als Planer und als Leiter einer Prüfstelle mit. Damit stehe ich Gerichten, Anwaltskanzleien und Versicherungen in ganz Österreich zur Verfügung, für Gerichtsgutachten ebenso wie für Privatgutachten und Beratung vor einem Prozess.

Einen Überblick über meine Tätigkeit finden Sie hier: https://www.kogler-gutachten.example/leistungen

Für ein erstes Gespräch erreichen Sie mich jederzeit unter 01 555 01 77. Ich würde mich freuen, von Ihnen zu hören.

Mit vorzüglicher Hochachtung
DI Walter Kogler

Zivilingenieur und Sachverständiger, Landstraßer Hauptstraße 9, 1030 Wien`,
    },
    twinDeclared: { trigger: 'law' },
    twin: {
      from: 'DI Walter Kogler <office@kogler-gutachten.example>',
      subject: 'Verfahren 12 Cg 44: Befundaufnahme am 14. Oktober',
      text: `Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege,

das Landesgericht hat mich im Verfahren 12 Cg 44 zum Sachverständigen für das Fachgebiet vorbeugender Brandschutz bestellt.

Die Befundaufnahme findet am 14. Oktober um 9.30 Uhr in der Halle 2 der beklagten Partei statt, Industriezeile 31 in Linz. Die Parteien und ihre Vertreter können daran teilnehmen. Bitte halten Sie die Pläne der Brandabschnitte und die Prüfprotokolle der Sprinkleranlage bereit.

Sollten Sie an diesem Tag verhindert sein, teilen Sie es mir bitte bis 7. Oktober mit. Erhalte ich keine Nachricht, so gehe ich davon aus, dass der Termin für Sie passt. Urkunden, die erst nachher einlangen, kann ich im Befund nicht mehr berücksichtigen.

Für Rückfragen zum Ablauf erreichen Sie mich unter 01 555 01 77.

Mit vorzüglicher Hochachtung
DI Walter Kogler

Zivilingenieur und Sachverständiger, Landstraßer Hauptstraße 9, 1030 Wien`,
    },
  },
  {
    id: 'at-vwgh-2011-03-0198',
    laws: ['AT', 'DE', 'BE'],
    outcome: 'marketing',
    declared: { trigger: 'initiative', provoked: 'no', sender: { type: 'association' } },
    mail: {
      from: 'Liste Freie Betriebe <wahl@freie-betriebe.example>',
      subject: 'Information zur Kammerwahl: Ihre Unterschrift zählt',
      html: `<html><body>
<p>Sehr geehrte Unternehmerin, sehr geehrter Unternehmer,</p>
<p>im März wird in der Wirtschaftskammer gewählt. Damit die Liste Freie Betriebe antreten kann, brauchen wir bis 12. Jänner genügend Unterstützungserklärungen.</p>
<p>Wir setzen uns dafür ein, dass kleine Betriebe in der Kammer endlich mitreden: niedrigere Umlagen, weniger Formulare und eine faire Vertretung in jeder Fachgruppe. Dafür bitten wir Sie um Ihre Unterschrift. Mit ihr wählen Sie uns noch nicht; Sie machen nur möglich, dass es eine Auswahl gibt.</p>
<p><a href="https://www.freie-betriebe.example/unterstuetzen" style="background:#c8102e;color:#ffffff;padding:14px 28px;display:inline-block">Erklärung herunterladen und unterschreiben</a></p>
<p>Schicken Sie uns das unterschriebene Blatt per Post oder per Fax. Es geht um Ihr demokratisches Recht: Nur wer eine Wahl hat, kann wählen. Sagen Sie es bitte auch anderen Betrieben weiter.</p>
<p>Mit freundlichen Grüßen<br>Ihre Liste Freie Betriebe</p>
<p style="font-size:11px;color:#666666">Ihre Adresse steht im öffentlichen Verzeichnis der Kammermitglieder. Liste Freie Betriebe, Praterstraße 40, 1020 Wien.</p>
</body></html>`,
    },
    twinDeclared: { trigger: 'law', sender: { type: 'government' } },
    twin: {
      from: 'Wirtschaftskammer, Hauptwahlkommission <wahl@kammerwahl.example>',
      subject: 'Kammerwahl: Ihre Wahlkarte und Ihr Wahllokal',
      html: `<html><body>
<p>Sehr geehrte Unternehmerin, sehr geehrter Unternehmer,</p>
<p>im März wird in der Wirtschaftskammer gewählt. Ihr Betrieb steht im Wählerverzeichnis der Fachgruppe Gastronomie unter der Nummer 3108.</p>
<p>Ihr Wahllokal ist das Bezirksamt in der Karmelitergasse 9. Es ist am 3. und 4. März von 8 bis 18 Uhr geöffnet. Bitte bringen Sie einen Lichtbildausweis mit. Wer für eine Firma wählt, braucht dazu die Vollmacht.</p>
<p><a href="https://www.kammerwahl.example/wahlkarte/formular" style="background:#c8102e;color:#ffffff;padding:14px 28px;display:inline-block">Wahlkarte beantragen</a></p>
<p>Eine Wahlkarte können Sie bis 24. Februar schriftlich beantragen. Sie muss bis 4. März um 18 Uhr bei der Kommission eingelangt sein. Ist Ihr Eintrag im Verzeichnis falsch, so können Sie bis 20. Jänner Einspruch erheben.</p>
<p>Mit freundlichen Grüßen<br>Die Hauptwahlkommission</p>
<p style="font-size:11px;color:#666666">Diese Verständigung ergeht an alle Wahlberechtigten. Hauptwahlkommission, Praterstraße 1, 1020 Wien.</p>
</body></html>`,
    },
  },
]
