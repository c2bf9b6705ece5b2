var e=`From: Fietsenmaker De Ketting <service@deketting.example.org>
To: {{ customer.email }}
Subject: Uw pakket komt een dag later
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

<!doctype html>
<html lang="nl"><body style="margin:0;background:#f2efe8;font-family:Georgia,serif;color:#222">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="background:#ffffff">
<tr><td style="padding:28px 32px 0"><h1 style="font-size:24px;margin:0">Uw pakket komt een dag later</h1></td></tr>
<tr><td style="padding:16px 32px 0;font-size:16px;line-height:24px">
<p>Beste mevrouw {{ customer.name }},</p>
<p>Uw bestelling {{ order.id }} wordt morgen bezorgd in plaats van vandaag. De bezorger kreeg het pakket te laat binnen. U hoeft niets te doen: het adres en het tijdvak blijven gelijk.</p>
<p>Bent u morgen niet thuis? Dan kunt u tot 22.00 uur een ander moment kiezen.</p>
<p><a href="https://deketting.example.org/account/bestelling/{{ order.id }}" style="background:#1f4e8c;color:#ffffff;padding:10px 18px;text-decoration:none">Volg uw pakket</a></p>
</td></tr>
<tr><td style="padding:8px 32px 0;font-size:15px;line-height:22px">
<p>Handig erbij: <a href="https://deketting.example.org/shop/stuurtas">de bijpassende stuurtas uit onze winkel</a>, nu voor € 39.</p>
<p>Met vriendelijke groet,<br>Fietsenmaker De Ketting</p>
</td></tr>
<tr><td style="padding:16px 32px 28px;font-size:12px;line-height:18px;color:#666666">
<p>De Ketting B.V., Spaakstraat 12, 3511 AB Utrecht. KVK 12345678. Vragen over uw bestelling? Bel 030 000 00 00.</p>
</td></tr></table></td></tr></table></body></html>
`;export{e as default};