var e=`From: Warmhuis <veiligheid@warmhuis.example.org>
Subject: Terugroepactie productveiligheid: gebruik uw elektrische deken WH-20 niet meer
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<!doctype html>
<html lang="nl"><body style="font-family:Arial,sans-serif;color:#111;max-width:600px">
<h1 style="font-size:24px;color:#a4262c">Terugroepactie om uw veiligheid: stop met het gebruik van de deken WH-20</h1>
<p>Geachte heer, mevrouw,</p>
<p>U kocht bij ons de elektrische deken WH-20, met een serienummer dat begint met 2411. Bij deze deken kan de bedrading oververhit raken. Daardoor kan brand ontstaan en kunt u brandwonden oplopen.</p>
<p><b>Haal de stekker meteen uit het stopcontact en gebruik de deken niet meer.</b></p>
<h2 style="font-size:18px">Wat kunt u doen?</h2>
<ul>
<li>Lever de deken in bij een winkel van Warmhuis, of vraag een gratis retourlabel aan.</li>
<li>U kiest zelf: uw geld terug, of een nieuwe deken zonder bijbetalen.</li>
<li>Gaf u de deken aan iemand anders? Waarschuw die persoon en stuur deze mail door.</li>
</ul>
<p><a href="https://warmhuis.example.org/terugroepactie/wh-20" style="background:#a4262c;color:#fff;padding:12px 20px">Meld uw deken voor de terugroepactie</a></p>
<p>Het spijt ons dat dit is gebeurd. Vragen beantwoorden wij op 0800 000 00 00, elke dag van 8.00 tot 22.00 uur, of via veiligheid@warmhuis.example.org.</p>
<p style="font-size:12px">Warmhuis B.V., Kachelweg 4, 7411 KL Deventer. KVK 87654321.</p>
</body></html>
`;export{e as default};