var e=`Subject: Gewijzigde openingstijden van onze praktijk vanaf maandag

Beste patiënt,

Door de coronamaatregelen verandert er vanaf maandag iets in onze praktijk.

Het inloopspreekuur vervalt. U kunt alleen nog komen met een afspraak.
Heeft u koorts of hoest u? Kom dan niet langs, maar bel ons eerst op 010 000 00 00.
Uw bestaande afspraak blijft staan, tenzij wij u bellen.
Herhaalrecepten vraagt u aan via uw eigen dossier. U haalt ze op bij het loket aan de zijkant.

Het loket is open van 8.30 tot 12.00 uur.

Met vriendelijke groet,
Huisartsenpraktijk De Brug
Brugplein 3, 3011 CD Rotterdam
`;export{e as default};