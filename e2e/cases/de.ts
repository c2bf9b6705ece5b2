import type { DecidedCase } from './decided-case.ts'

/** Cases of German courts. */
export const de: readonly DecidedCase[] = [
  {
    id: 'de-bgh-vi-zr-225-17',
    laws: ['DE'],
    outcome: 'mixed',
    mail: {
      from: 'Nordlicht Gartentechnik <rechnung@nordlicht-garten.example>',
      subject: 'Rechnung zu Ihrer Bestellung 302-4471',
      text: `Guten Tag Frau Sommer,

im Anhang finden Sie die Rechnung zu Ihrer Bestellung 302-4471 über einen Insektenvernichter mit UV-Licht. Der Betrag von 39,90 Euro wurde bereits über den Marktplatz bezahlt. Sie müssen also nichts mehr überweisen.

Die Ware hat unser Lager am 23. Mai verlassen. Bitte bewahren Sie die Rechnung auf; Sie brauchen sie, wenn Sie die Gewährleistung in Anspruch nehmen möchten.

Noch eine Bitte: Unsere Firma gibt es erst seit Kurzem, und gute Bewertungen helfen uns sehr. Wenn Sie mit uns zufrieden waren, geben Sie uns doch fünf Sterne für diesen Einkauf. Das geht ganz schnell über diesen Link: https://www.nordlicht-garten.example/bewerten/302-4471

Fragen zur Rechnung beantworten wir gern unter 0431 555 0112.

Mit freundlichen Grüßen
Nordlicht Gartentechnik

Nordlicht Gartentechnik GmbH, Hafenstraße 8, 24103 Kiel. Geschäftsführer: Jens Petersen. HRB 00001, Amtsgericht Kiel.`,
    },
    twin: {
      from: 'Nordlicht Gartentechnik <rechnung@nordlicht-garten.example>',
      subject: 'Rechnung zu Ihrer Bestellung 302-4471',
      text: `Guten Tag Frau Sommer,

im Anhang finden Sie die Rechnung zu Ihrer Bestellung 302-4471 über einen Insektenvernichter mit UV-Licht. Der Betrag von 39,90 Euro wurde bereits über den Marktplatz bezahlt. Sie müssen also nichts mehr überweisen.

Die Ware hat unser Lager am 23. Mai verlassen. Bitte bewahren Sie die Rechnung auf; Sie brauchen sie, wenn Sie die Gewährleistung in Anspruch nehmen möchten.

Fragen zur Rechnung beantworten wir gern unter 0431 555 0112.

Mit freundlichen Grüßen
Nordlicht Gartentechnik

Nordlicht Gartentechnik GmbH, Hafenstraße 8, 24103 Kiel. Geschäftsführer: Jens Petersen. HRB 00001, Amtsgericht Kiel.`,
    },
  },
  {
    id: 'de-bgh-vi-zr-134-15',
    laws: ['DE'],
    outcome: 'mixed',
    mail: {
      from: 'Südstern Versicherung <kundenservice@suedstern.example>',
      subject: 'Eingang Ihrer E-Mail vom 10. Dezember',
      text: `Guten Tag,

Ihre E-Mail ist bei uns eingegangen. Wir haben sie an die zuständige Abteilung weitergeleitet und melden uns so bald wie möglich bei Ihnen. Bei Fragen zu einem Vertrag kann das bis zu fünf Werktage dauern. Ist Ihr Anliegen eilig, rufen Sie uns bitte unter 0711 555 0130 an.

Freundliche Grüße
Ihre Südstern Versicherung

Schon gewusst? Vor Sturm und Hagel warnen wir Sie kostenlos per SMS, exklusiv als unser Kunde. Melden Sie sich gleich an: https://www.suedstern.example/wetterwarnung

Jetzt auch für das iPhone: unsere neue App für Haus und Wetter mit vielen praktischen Funktionen rund ums Wohnen. Hier laden Sie die App herunter: https://www.suedstern.example/app

Diese Nachricht wurde automatisch erstellt. Antworten an diese Adresse werden nicht gelesen.

Südstern Versicherung AG, Löwentorstraße 1, 70191 Stuttgart. HRB 00002, Amtsgericht Stuttgart.`,
    },
    twin: {
      from: 'Südstern Versicherung <kundenservice@suedstern.example>',
      subject: 'Eingang Ihrer E-Mail vom 10. Dezember',
      text: `Guten Tag,

Ihre E-Mail ist bei uns eingegangen. Wir haben sie an die zuständige Abteilung weitergeleitet und melden uns so bald wie möglich bei Ihnen. Bei Fragen zu einem Vertrag kann das bis zu fünf Werktage dauern. Ist Ihr Anliegen eilig, rufen Sie uns bitte unter 0711 555 0130 an.

Freundliche Grüße
Ihre Südstern Versicherung

Diese Nachricht wurde automatisch erstellt. Antworten an diese Adresse werden nicht gelesen.

Südstern Versicherung AG, Löwentorstraße 1, 70191 Stuttgart. HRB 00002, Amtsgericht Stuttgart.`,
    },
  },
  {
    id: 'de-olg-celle-13-u-15-14',
    laws: ['DE'],
    outcome: 'service',
    declared: { trigger: 'request' },
    mail: {
      from: 'Blattwerk Verlag <anmeldung@blattwerk.example>',
      subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      text: `Guten Tag,

diese Adresse wurde heute um 9.42 Uhr auf blattwerk.example für den Newsletter eingetragen.

Wenn Sie das selbst waren, bestätigen Sie es bitte über diesen Link: https://www.blattwerk.example/bestaetigen/5kd81

Erst danach ist die Anmeldung wirksam. Der Link gilt sieben Tage.

Haben Sie Ihre Adresse nicht eingetragen? Dann müssen Sie nichts tun. Ohne Bestätigung erhalten Sie keine weiteren E-Mails von uns, und wir löschen Ihre Adresse nach sieben Tagen.

Mit freundlichen Grüßen
Blattwerk Verlag

Blattwerk Verlag GmbH, Am Markt 3, 29221 Celle. HRB 00003, Amtsgericht Lüneburg.`,
    },
    twinDeclared: { trigger: 'request' },
    twin: {
      from: 'Blattwerk Verlag <anmeldung@blattwerk.example>',
      subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      text: `Guten Tag,

diese Adresse wurde heute um 9.42 Uhr auf blattwerk.example für den Newsletter eingetragen.

Wenn Sie das selbst waren, bestätigen Sie es bitte über diesen Link: https://www.blattwerk.example/bestaetigen/5kd81

Erst danach ist die Anmeldung wirksam. Der Link gilt sieben Tage.

Freuen Sie sich auf die schönsten Gartenbücher der Saison! Als Dankeschön schenken wir Ihnen 10 % Rabatt auf Ihre erste Bestellung. Stöbern Sie schon jetzt in unseren Neuheiten: https://www.blattwerk.example/shop/neuheiten

Haben Sie Ihre Adresse nicht eingetragen? Dann müssen Sie nichts tun. Ohne Bestätigung erhalten Sie keine weiteren E-Mails von uns, und wir löschen Ihre Adresse nach sieben Tagen.

Mit freundlichen Grüßen
Blattwerk Verlag

Blattwerk Verlag GmbH, Am Markt 3, 29221 Celle. HRB 00003, Amtsgericht Lüneburg.`,
    },
  },
  {
    id: 'de-olg-duesseldorf-i-15-u-64-15',
    laws: ['DE'],
    outcome: 'service',
    declared: { trigger: 'request' },
    mail: {
      from: 'Rheinhandel Portal <check@rheinhandel.example>',
      subject: 'Haben Sie sich angemeldet?',
      html: `<html><body>
<p>Guten Tag,</p>
<p>auf rheinhandel.example hat sich jemand mit dieser E-Mail-Adresse für Nachrichten angemeldet. Mit dieser E-Mail prüfen wir, ob Sie das waren.</p>
<p>Ist die Anmeldung von Ihnen? Dann klicken Sie bitte auf die Schaltfläche.</p>
<p><a href="https://www.rheinhandel.example/bestaetigen?id=77213" style="padding:12px 24px;display:inline-block">Anmeldung bestätigen</a></p>
<p>Ist sie nicht von Ihnen, so brauchen Sie nichts zu tun. Wir schreiben Ihnen dann nicht wieder.</p>
<p>Die Anmeldung wurde am 17. März um 14.05 Uhr abgeschickt. Wir speichern diesen Zeitpunkt als Nachweis.</p>
<p>Mit freundlichen Grüßen<br>Rheinhandel Portal</p>
<p style="font-size:11px;color:#666666">Rheinhandel Portal GmbH, Königsallee 14, 40212 Düsseldorf. HRB 00004, Amtsgericht Düsseldorf.</p>
</body></html>`,
    },
    twinDeclared: { trigger: 'request' },
    twin: {
      from: 'Rheinhandel Portal <check@rheinhandel.example>',
      subject: 'Haben Sie sich angemeldet?',
      html: `<html><body>
<p>Guten Tag,</p>
<p>auf rheinhandel.example hat sich jemand mit dieser E-Mail-Adresse für Nachrichten angemeldet. Mit dieser E-Mail prüfen wir, ob Sie das waren.</p>
<p>Ist die Anmeldung von Ihnen? Dann klicken Sie bitte auf die Schaltfläche.</p>
<p><a href="https://www.rheinhandel.example/bestaetigen?id=77213" style="padding:12px 24px;display:inline-block">Anmeldung bestätigen</a></p>
<p>Entdecken Sie auf unserem Portal über 20.000 Angebote für Ihren Betrieb, von Büromöbeln bis zu Werkzeug. Neue Kunden bestellen bis Ende März versandkostenfrei.</p>
<p><a href="https://www.rheinhandel.example/angebote" style="background:#004488;color:#ffffff;padding:14px 28px;display:inline-block">Zu den Angeboten</a></p>
<p>Ist die Anmeldung nicht von Ihnen, so brauchen Sie nichts zu tun. Wir schreiben Ihnen dann nicht wieder.</p>
<p>Mit freundlichen Grüßen<br>Rheinhandel Portal</p>
<p style="font-size:11px;color:#666666">Rheinhandel Portal GmbH, Königsallee 14, 40212 Düsseldorf. HRB 00004, Amtsgericht Düsseldorf.</p>
</body></html>`,
    },
  },
  {
    id: 'de-ag-pankow-weissensee-101-c-1005-14',
    laws: ['DE'],
    outcome: 'marketing',
    declared: { trigger: 'initiative', provoked: 'no' },
    mail: {
      from: 'Spreekind Onlineshop <konto@spreekind.example>',
      subject: 'Ihr Kundenkonto bei Spreekind',
      text: `Guten Tag Herr Albrecht,

Ihr Kundenkonto bei Spreekind wurde angelegt. Ihr Benutzername ist die Adresse, an die diese E-Mail geht.

Im Konto können Sie Ihre Bestellungen einsehen, Lieferadressen speichern und Ihr Kennwort ändern. Sie können dort auch den Stand einer Lieferung verfolgen und Rücksendungen anmelden.

Zum Kundenkonto: https://www.spreekind.example/konto/anmelden

Bitte geben Sie Ihr Kennwort nicht weiter. Wenn Sie es vergessen, fordern Sie auf der Anmeldeseite ein neues an. Möchten Sie das Konto nicht behalten, so löschen Sie es unter "Einstellungen".

Bei Fragen erreichen Sie uns montags bis freitags von 9 bis 17 Uhr unter 030 555 0140.

Mit freundlichen Grüßen
Ihr Spreekind-Team

Spreekind GmbH, Berliner Straße 20, 13189 Berlin. HRB 00005, Amtsgericht Charlottenburg.`,
    },
    twinDeclared: { trigger: 'request', provoked: 'proven' },
    twin: {
      from: 'Spreekind Onlineshop <konto@spreekind.example>',
      subject: 'Ihr Kundenkonto bei Spreekind',
      text: `Guten Tag Herr Albrecht,

Ihr Kundenkonto bei Spreekind wurde angelegt. Ihr Benutzername ist die Adresse, an die diese E-Mail geht.

Im Konto können Sie Ihre Bestellungen einsehen, Lieferadressen speichern und Ihr Kennwort ändern. Sie können dort auch den Stand einer Lieferung verfolgen und Rücksendungen anmelden.

Zum Kundenkonto: https://www.spreekind.example/konto/anmelden

Bitte geben Sie Ihr Kennwort nicht weiter. Wenn Sie es vergessen, fordern Sie auf der Anmeldeseite ein neues an. Möchten Sie das Konto nicht behalten, so löschen Sie es unter "Einstellungen".

Bei Fragen erreichen Sie uns montags bis freitags von 9 bis 17 Uhr unter 030 555 0140.

Mit freundlichen Grüßen
Ihr Spreekind-Team

Spreekind GmbH, Berliner Straße 20, 13189 Berlin. HRB 00005, Amtsgericht Charlottenburg.`,
    },
  },
  {
    id: 'de-ag-bonn-111-c-136-17',
    laws: ['DE'],
    outcome: 'mixed',
    mail: {
      from: 'Bonnfon Kundenbetreuung <recht@bonnfon.example>',
      subject: 'Ihr Schreiben vom 3. Mai, Vorgang 20-1187',
      text: `Sehr geehrter Herr Dr. Weiland,

vielen Dank für Ihr Schreiben vom 3. Mai. Wir haben es unter dem Vorgang 20-1187 aufgenommen und geprüft.

Nach unseren Unterlagen wurde Ihre Adresse bei der Bestellung eines anderen Kunden falsch eingetragen. Wir haben die Adresse gestern gelöscht. Eine Unterlassungserklärung erhalten Sie bis zum 18. Mai per Post. Über die Kosten Ihrer Abmahnung entscheidet unsere Rechtsabteilung; dazu bekommen Sie ein eigenes Schreiben.

Für Rückfragen erreichen Sie mich unter 0228 555 0117.

Mit freundlichen Grüßen
Katrin Olbrich
Bonnfon Kundenbetreuung

Wie zufrieden sind Sie mit uns? Nehmen Sie sich zwei Minuten Zeit für unsere Kundenumfrage: https://www.bonnfon.example/umfrage
Die neuesten Smartphones und die besten Tarife finden Sie auf https://www.bonnfon.example/angebote - unser Tipp im Mai: 20 GB für 14,99 Euro im Monat.

Bonnfon GmbH, Landgrabenweg 5, 53227 Bonn. HRB 00006, Amtsgericht Bonn.`,
    },
    twin: {
      from: 'Bonnfon Kundenbetreuung <recht@bonnfon.example>',
      subject: 'Ihr Schreiben vom 3. Mai, Vorgang 20-1187',
      text: `Sehr geehrter Herr Dr. Weiland,

vielen Dank für Ihr Schreiben vom 3. Mai. Wir haben es unter dem Vorgang 20-1187 aufgenommen und geprüft.

Nach unseren Unterlagen wurde Ihre Adresse bei der Bestellung eines anderen Kunden falsch eingetragen. Wir haben die Adresse gestern gelöscht. Eine Unterlassungserklärung erhalten Sie bis zum 18. Mai per Post. Über die Kosten Ihrer Abmahnung entscheidet unsere Rechtsabteilung; dazu bekommen Sie ein eigenes Schreiben.

Für Rückfragen erreichen Sie mich unter 0228 555 0117.

Mit freundlichen Grüßen
Katrin Olbrich
Bonnfon Kundenbetreuung

Bonnfon GmbH, Landgrabenweg 5, 53227 Bonn. HRB 00006, Amtsgericht Bonn.`,
    },
  },
  {
    id: 'de-lg-augsburg-044-s-2196-23',
    laws: ['DE'],
    outcome: 'service',
    mail: {
      from: 'Lechtal Werkzeugbau <p.huber@lechtal-werkzeug.example>',
      subject: 'Automatische Antwort: Ihre Nachricht',
      text: `Guten Tag,

danke für Ihre E-Mail. Ich bin bis einschließlich 27. Oktober nicht im Büro und lese meine E-Mails in dieser Zeit nicht. Ihre Nachricht wird nicht weitergeleitet.

In dringenden Fällen wenden Sie sich bitte an meine Kollegin Sabine Roth, Telefon 0821 555 0121, s.roth@lechtal-werkzeug.example. Bei Störungen an einer Maschine hilft Ihnen unser Bereitschaftsdienst unter 0821 555 0199, auch am Wochenende.

Ab dem 30. Oktober bin ich wieder für Sie da und beantworte Ihre Nachricht dann.

Mit freundlichen Grüßen
Peter Huber
Einkauf, Telefon 0821 555 0120

Lechtal Werkzeugbau GmbH, Industriestraße 11, 86153 Augsburg
Website: https://www.lechtal-werkzeug.example
LinkedIn: https://www.linkedin.com/company/lechtal-example
Instagram: https://www.instagram.com/lechtal-example
HRB 00007, Amtsgericht Augsburg`,
    },
    twin: {
      from: 'Lechtal Werkzeugbau <p.huber@lechtal-werkzeug.example>',
      subject: 'Automatische Antwort: Ihre Nachricht',
      text: `Guten Tag,

danke für Ihre E-Mail. Ich bin bis einschließlich 27. Oktober nicht im Büro und lese meine E-Mails in dieser Zeit nicht. Ihre Nachricht wird nicht weitergeleitet.

In dringenden Fällen wenden Sie sich bitte an meine Kollegin Sabine Roth, Telefon 0821 555 0121, s.roth@lechtal-werkzeug.example. Bei Störungen an einer Maschine hilft Ihnen unser Bereitschaftsdienst unter 0821 555 0199, auch am Wochenende.

Ab dem 30. Oktober bin ich wieder für Sie da und beantworte Ihre Nachricht dann.

Mit freundlichen Grüßen
Peter Huber
Einkauf, Telefon 0821 555 0120

Neu im Programm: unser Fräskopf LT 40, der schnellste seiner Klasse. Bis zum 15. November zum Einführungspreis - jetzt im Onlineshop bestellen: https://www.lechtal-werkzeug.example/shop/lt-40
Folgen Sie uns auf LinkedIn und verpassen Sie keine Aktion: https://www.linkedin.com/company/lechtal-example

Lechtal Werkzeugbau GmbH, Industriestraße 11, 86153 Augsburg
Website: https://www.lechtal-werkzeug.example
HRB 00007, Amtsgericht Augsburg`,
    },
  },
  {
    id: 'de-olg-dresden-14-u-1773-13',
    laws: ['DE'],
    outcome: 'marketing',
    mail: {
      from: 'Elbversand <kundenmeinung@elbversand.example>',
      subject: 'Waren Sie mit Ihrer Bestellung zufrieden?',
      html: `<html><body>
<p>Sehr geehrte Frau Krüger,</p>
<p>vor Kurzem haben Sie bei uns bestellt. Wir hoffen, dass alles zu Ihrer Zufriedenheit angekommen ist.</p>
<p>Weil uns Ihre Meinung wichtig ist, laden wir Sie zu einer kurzen Umfrage ein. Sagen Sie uns, wie Ihnen die Bestellung, die Lieferung und die Beratung gefallen haben. Die Umfrage hat sechs Fragen und dauert drei Minuten.</p>
<p><a href="https://www.elbversand.example/umfrage" style="background:#7a1e3a;color:#ffffff;padding:14px 28px;display:inline-block">Zur Umfrage</a></p>
<p>Mit Ihren Antworten werden wir jeden Tag ein Stück besser. Denn wir möchten Sie noch lange zu unseren zufriedenen Kunden zählen und freuen uns auf Ihren nächsten Besuch.</p>
<p>Herzliche Grüße<br>Ihr Elbversand</p>
<p style="font-size:11px;color:#666666">Elbversand GmbH, Prager Straße 2, 01069 Dresden. HRB 00008, Amtsgericht Dresden.</p>
</body></html>`,
    },
    twin: {
      from: 'Elbversand <kundenservice@elbversand.example>',
      subject: 'Ihre Bestellung 61-2290 wurde zugestellt',
      html: `<html><body>
<p>Sehr geehrte Frau Krüger,</p>
<p>Ihre Bestellung 61-2290 wurde gestern um 13.20 Uhr zugestellt. Das Paket liegt bei Ihrem Nachbarn, Hausnummer 14.</p>
<p>Fehlt etwas oder ist die Ware beschädigt? Dann melden Sie es uns bitte innerhalb von zwei Wochen. Sie erhalten Ersatz oder Ihr Geld zurück. Sie können die Bestellung bis zum 18. Mai ohne Angabe von Gründen widerrufen.</p>
<p><a href="https://www.elbversand.example/konto/bestellung/61-2290" style="background:#7a1e3a;color:#ffffff;padding:14px 28px;display:inline-block">Zur Bestellung</a></p>
<p>Für eine Rücksendung liegt dem Paket ein Aufkleber bei. Geben Sie es damit in einer Postfiliale ab; die Kosten tragen wir.</p>
<p>Herzliche Grüße<br>Ihr Elbversand</p>
<p style="font-size:11px;color:#666666">Elbversand GmbH, Prager Straße 2, 01069 Dresden. HRB 00008, Amtsgericht Dresden.</p>
</body></html>`,
    },
  },
  {
    id: 'de-kg-berlin-5-w-15-17',
    laws: ['DE'],
    outcome: 'marketing',
    mail: {
      from: 'Lampenhof <service@lampenhof.example>',
      subject: 'Ihre Bewertung für Lampenhof',
      text: `Guten Tag Herr Novak,

vor einigen Tagen haben Sie bei uns eine Lampe gekauft. Wir danken Ihnen für Ihr Vertrauen.

Sind Sie mit der Abwicklung zufrieden? Dann nehmen Sie sich bitte einen Augenblick und bewerten Sie unseren Shop auf dem Bewertungsportal Sternurteil. Sie vergeben Sterne und können einen kurzen Kommentar schreiben. Ihre Bewertung wird dort veröffentlicht und hilft anderen Käufern.

Jetzt bewerten: https://www.sternurteil.example/lampenhof

Die Abgabe ist freiwillig und dauert keine Minute. Der Link gilt vier Wochen.

Vielen Dank im Voraus

Ihr Team vom Lampenhof

Lampenhof e.K., Kantstraße 88, 10627 Berlin. Inhaberin: Petra Lohse. HRA 00009, Amtsgericht Charlottenburg.`,
    },
    twin: {
      from: 'Lampenhof <service@lampenhof.example>',
      subject: 'Ihre Bestellung bei Lampenhof: Hinweise zur Montage',
      text: `Guten Tag Herr Novak,

vor einigen Tagen haben Sie bei uns die Deckenlampe Arktis gekauft, Bestellung L-90331. In der Anleitung, die dem Paket beilag, fehlt ein Blatt.

Bitte schalten Sie vor der Montage die Sicherung aus. Das grün-gelbe Kabel gehört an die Klemme mit dem Erdungszeichen. Das Leuchtmittel darf höchstens 40 Watt haben, sonst wird der Schirm zu heiß.

Die vollständige Anleitung: https://www.lampenhof.example/bestellung/L-90331/anleitung

Wenn Sie sich nicht sicher sind, lassen Sie die Lampe von einer Elektrikerin anschließen. Haben Sie die Lampe schon montiert, so prüfen Sie bitte das Leuchtmittel.

Fragen beantworten wir unter 030 555 0166.

Ihr Team vom Lampenhof

Lampenhof e.K., Kantstraße 88, 10627 Berlin. Inhaberin: Petra Lohse. HRA 00009, Amtsgericht Charlottenburg.`,
    },
  },
  {
    id: 'de-ag-hannover-550-c-13442-12',
    laws: ['DE'],
    outcome: 'marketing',
    mail: {
      from: 'Reifen Leine <info@reifen-leine.example>',
      subject: 'Wie fahren sich Ihre neuen Reifen?',
      text: `Sehr geehrter Herr Rechtsanwalt Brandt,

vor gut drei Monaten haben Sie bei uns vier Winterreifen der Größe 205/55 R16 gekauft. Inzwischen sind Sie sicher einige Kilometer damit gefahren.

Wie sind Ihre Erfahrungen? Bewerten Sie die Reifen in unserem Shop: Wie ist der Grip auf nasser Straße, wie laut sind sie, wie hoch ist der Verschleiß? Mit Ihrer Bewertung helfen Sie anderen Kunden bei der Auswahl.

Reifen bewerten: https://www.reifen-leine.example/bewertung

Es geht nur um die Reifen, die Sie schon haben. Die Bewertung dauert etwa zwei Minuten, und Ihr Name wird nicht angezeigt.

Herzlichen Dank für Ihre Mühe

Ihr Team von Reifen Leine

Reifen Leine GmbH, Vahrenwalder Straße 60, 30165 Hannover. HRB 00010, Amtsgericht Hannover.`,
    },
    twin: {
      from: 'Reifen Leine <info@reifen-leine.example>',
      subject: 'Ihre neuen Reifen: Bitte Radmuttern nachziehen',
      text: `Sehr geehrter Herr Rechtsanwalt Brandt,

letzte Woche haben wir an Ihrem Wagen vier Winterreifen der Größe 205/55 R16 montiert, Auftrag 7714.

Nach den ersten 50 bis 100 Kilometern müssen die Radmuttern mit dem Drehmomentschlüssel nachgezogen werden. Für Ihren Wagen gilt ein Wert von 120 Nm. Lassen Sie das bitte diese Woche machen; lose Muttern sind gefährlich.

Sie können ohne Termin vorbeikommen, montags bis samstags von 8 bis 18 Uhr. Das Nachziehen ist in Ihrem Auftrag enthalten und kostet nichts. Prüfen Sie bitte auch den Reifendruck: vorn 2,3 und hinten 2,1 bar bei kalten Reifen.

Ihre Sommerreifen lagern bei uns unter der Nummer 7714-S. Bringen Sie zum Abholen bitte den Lagerschein mit.

Mit freundlichen Grüßen

Ihr Team von Reifen Leine

Reifen Leine GmbH, Vahrenwalder Straße 60, 30165 Hannover. HRB 00010, Amtsgericht Hannover.`,
    },
  },
]
