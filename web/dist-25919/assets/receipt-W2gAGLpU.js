var e=`<!doctype html>
<html lang="en"><head><title>Your receipt, and 15% off your next order</title></head>
<body style="font-family:Helvetica,Arial,sans-serif;max-width:600px;color:#222">
<h1 style="font-size:24px">Treat yourself again: 15% off until Sunday</h1>
<p><a href="https://pottery.example.org/shop/sale" style="background:#222;color:#fff;padding:12px 20px">Shop the sale</a></p>
<p>Dear Alex,</p>
<p>Thank you for your order 20931. We received your payment of £48.00 by card.</p>
<table><tr><td>Stoneware bowl, blue</td><td>£36.00</td></tr><tr><td>Delivery</td><td>£12.00</td></tr></table>
<p>Your parcel leaves our studio on Thursday. You will get another mail with the tracking number.</p>
<h2 style="font-size:20px">New in our shop</h2>
<p>Discover our new glazed mugs in the shop: they look lovely beside your bowl.</p>
<p style="font-size:12px">Clay &amp; Co Ltd, 14 Kiln Street, Stoke-on-Trent ST1 1AA. <a href="https://pottery.example.org/unsubscribe">Unsubscribe</a></p>
<img src="https://track.pottery.example.org/open/20931.gif" width="1" height="1" alt="">
</body></html>
`;export{e as default};