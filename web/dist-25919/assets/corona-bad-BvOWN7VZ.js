var e=`<!doctype html>
<html lang="nl"><head><title>Samen komen we hierdoorheen</title></head>
<body style="font-family:Verdana,sans-serif;color:#333;max-width:600px">
<h1 style="font-size:26px">Samen komen we hierdoorheen</h1>
<p>Lieve klant,</p>
<p>In deze bijzondere tijd denken wij aan u. Wij hopen dat u en uw dierbaren gezond zijn. Onze webshop staat zoals altijd dag en nacht voor u klaar.</p>
<p>Nu we allemaal meer thuis zijn, is een fijne bank belangrijker dan ooit. Daarom krijgt u deze week <b>20% korting op alle banken</b> met de code SAMEN20.</p>
<p><a href="https://bankenhof.example.org/shop/actie" style="background:#e36414;color:#fff;padding:14px 24px;font-size:18px">Bekijk alle banken</a></p>
<p>Blijf gezond en blijf veilig thuis.</p>
<p style="font-size:11px">Dit is een servicebericht van Bankenhof. Bankenhof B.V., Zitlaan 8, 5611 EF Eindhoven.</p>
</body></html>
`;export{e as default};