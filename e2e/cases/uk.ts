import type { DecidedCase } from './decided-case.ts'

/** Cases of the Information Commissioner's Office. */
export const uk: readonly DecidedCase[] = [
  {
    id: 'uk-ico-flybe-2017',
    laws: ['UK'],
    outcome: 'marketing',
    mail: {
      from: 'Merlin Regional Airways <hello@merlinregional.example>',
      subject: 'Are the details we hold for you still right?',
      text: `Dear Ms Harland,

We like to keep our records tidy, and it has been a while since you last looked at yours.

Please take a minute to check your name, your home airport and the e-mail address on your profile. If anything is out of date, you can change it online. While you are there, have a look at your contact preferences too. At the moment you are set to receive nothing from us, so you are missing our fare alerts, seat sales and new routes from your local airport. Tick the boxes for the news you would like and we will start sending it to you.

As a thank you, everybody who updates their profile and preferences before 30 September goes into a draw to win a pair of return flights.

Update my details and preferences: https://www.merlinregional.example/profile/preferences

It takes less than two minutes, and you can change your choices again whenever you like.

Kind regards,
The customer team at Merlin Regional

Merlin Regional Airways Ltd, Hangar Road, Exeter EX5 2BD. Registered in England, no. 00000001.`,
    },
    twin: {
      from: 'Merlin Regional Airways <bookings@merlinregional.example>',
      subject: 'Please check the contact details on your booking MR7K2D',
      text: `Dear Ms Harland,

You are booked on flight MR 418 from Exeter to Edinburgh on 14 September, booking reference MR7K2D.

The mobile number on this booking is not complete, so we cannot reach you if the flight is delayed or cancelled. Please take a minute to check your name, mobile number and e-mail address on the booking. The name must be the same as in the passport or driving licence you will travel with. If anything is wrong, you can correct it online free of charge until 24 hours before departure.

Check the details on my booking: https://www.merlinregional.example/my-booking/MR7K2D

If you cannot sign in, call us on 01632 960 011 between 8 am and 8 pm and keep your booking reference at hand. If all your details are correct, you need do nothing. Check-in opens 48 hours before departure.

Kind regards,
The bookings team at Merlin Regional

Merlin Regional Airways Ltd, Hangar Road, Exeter EX5 2BD. Registered in England, no. 00000001.`,
    },
  },
  {
    id: 'uk-ico-honda-2017',
    laws: ['UK'],
    outcome: 'marketing',
    mail: {
      from: 'Kestrel Motors <customer@kestrelmotors.example>',
      subject: 'May we stay in touch with you, Mr Osei?',
      html: `<html><body>
<h1>We do not know what you would like to hear</h1>
<p>Dear Mr Osei,</p>
<p>We hold your e-mail address because you bought or drove one of our cars. Our records do not show whether you want us to write to you or not. The rules on personal data are changing, and we want to do this properly.</p>
<p>Would you like news about our latest cars, motorcycles and garden machines, invitations to test drives and offers from your local dealer? Then please tell us. You choose the subjects and how often we write.</p>
<table><tr><td><a href="https://www.kestrelmotors.example/preferences?answer=yes" style="background:#b00020;color:#ffffff;padding:14px 28px;display:inline-block">Yes, keep me informed</a></td>
<td><a href="https://www.kestrelmotors.example/preferences?answer=no" style="padding:14px 28px;display:inline-block">No, thank you</a></td></tr></table>
<p>If we do not hear from you, we will not be able to send you our news in future.</p>
<p>This is a service e-mail that we send to meet our duties under data protection law.</p>
<p>Yours sincerely,<br>Kestrel Motors customer relations</p>
<p style="font-size:11px;color:#666666">Kestrel Motors Europe Ltd, Cain Road, Bracknell RG12 1HL.</p>
</body></html>`,
    },
    twin: {
      from: 'Kestrel Motors <customer@kestrelmotors.example>',
      subject: 'How we handle the data about you and your car',
      html: `<html><body>
<h1>Our privacy notice changes on 25 May</h1>
<p>Dear Mr Osei,</p>
<p>We hold your name, your address and the chassis number of your car because you bought it from us and it is still under warranty. The rules on personal data are changing, so we have changed our privacy notice.</p>
<p>The notice now says how long we keep your warranty file: ten years after the date of sale. It also says which dealers can see it when you bring the car in for repair. Nothing changes in what we do with your data, and you do not have to do anything.</p>
<p><a href="https://www.kestrelmotors.example/privacy-notice" style="padding:14px 28px;display:inline-block">Read the privacy notice</a></p>
<p>You may ask us for a copy of your data, or have mistakes in it corrected. Write to privacy@kestrelmotors.example and we will answer within a month. If you have sold the car, please let us know, so that safety notices go to the new keeper.</p>
<p>Yours sincerely,<br>Kestrel Motors customer relations</p>
<p style="font-size:11px;color:#666666">Kestrel Motors Europe Ltd, Cain Road, Bracknell RG12 1HL.</p>
</body></html>`,
    },
  },
  {
    id: 'uk-ico-morrisons-2017',
    laws: ['UK'],
    outcome: 'marketing',
    mail: {
      from: 'Hartley Card <card@hartleysupermarkets.example>',
      subject: 'Details of your Hartley Card account',
      text: `Hello Denise,

This is some information about the account that belongs to your Hartley Card.

Your account is currently set to no contact by post or e-mail. That means that you do not get the money-off coupons that other card holders receive, and you miss the weeks in which we give extra points. You will also not hear our latest news from the stores.

To start receiving coupons, bonus points and news, sign in and change your marketing preferences to "yes". It only takes a moment:

https://www.hartleysupermarkets.example/card/preferences

Once your preferences are switched on, your first coupons will follow within a fortnight.

You can switch the setting back at any time in your account. Your current points balance is shown there as well. If you have forgotten your password, choose "reset password" on the sign-in page.

Best wishes,
Hartley Card team

Hartley Supermarkets plc, Gain Lane, Bradford BD3 7DL.`,
    },
    twin: {
      from: 'Hartley Card <card@hartleysupermarkets.example>',
      subject: 'Details of your Hartley Card account',
      text: `Hello Denise,

This is some information about the account that belongs to your Hartley Card.

The card number ends in 4471 and the account is in your name, at the address in Keighley that you gave us in March. Your balance on 31 October was 3,120 points. Points that you collected in 2014 expire on 31 December; that is 240 of your points.

Please check that your address is correct. If it is not, sign in and change it:

https://www.hartleysupermarkets.example/card/my-account

A change of address is shown in your account the next day. If you have forgotten your password, choose "reset password" on the sign-in page.

If your card was lost or stolen, call 01632 960 045. We will then block it and move your points to a new card.

Best wishes,
Hartley Card team

Hartley Supermarkets plc, Gain Lane, Bradford BD3 7DL.`,
    },
  },
  {
    id: 'uk-ico-ee-2019',
    laws: ['UK'],
    outcome: 'mixed',
    mail: {
      from: 'Zephyr Mobile <service@zephyrmobile.example>',
      subject: 'Managing your Zephyr account',
      html: `<html><body>
<p>Hi Marcus,</p>
<p>Your bill for January is £24.00 and will be taken by direct debit on 3 February. You have used 11 GB of your 20 GB of data so far this month.</p>
<p>Did you know you can do all of this on your phone? Download our free MyZephyr app to see your usage, pay your bill and check when you can upgrade. More than three million customers already use it.</p>
<p><a href="https://www.zephyrmobile.example/app" style="background:#0a7d7d;color:#ffffff;padding:14px 28px;display:inline-block">Get the app</a></p>
<p>And good news: you can now upgrade to a new phone, up to 45 days early. Have a look at the latest handsets in the app and pick your favourite.</p>
<p>If you have a question about your bill, call 150 from your Zephyr phone or chat with us online.</p>
<p>Thanks,<br>Zephyr Mobile</p>
<p style="font-size:11px;color:#666666">You get this service message because you are a Zephyr Mobile customer. Zephyr Mobile Ltd, Trident Place, Hatfield AL10 9BW.</p>
</body></html>`,
    },
    twin: {
      from: 'Zephyr Mobile <service@zephyrmobile.example>',
      subject: 'Your Zephyr bill for January',
      html: `<html><body>
<p>Hi Marcus,</p>
<p>Your bill for January is £24.00 and will be taken by direct debit on 3 February. You have used 11 GB of your 20 GB of data so far this month.</p>
<p>The bill is for your monthly plan only; there are no charges outside your allowance. You can see the calls and data behind it in your online account.</p>
<p><a href="https://www.zephyrmobile.example/my-account/bill" style="background:#0a7d7d;color:#ffffff;padding:14px 28px;display:inline-block">View my bill</a></p>
<p>Has your bank account changed? Then please give us the new details before 30 January, or the payment will fail.</p>
<p>If you have a question about your bill, call 150 from your Zephyr phone or chat with us online.</p>
<p>Thanks,<br>Zephyr Mobile</p>
<p style="font-size:11px;color:#666666">You get this service message because you are a Zephyr Mobile customer. Zephyr Mobile Ltd, Trident Place, Hatfield AL10 9BW.</p>
</body></html>`,
    },
  },
  {
    id: 'uk-ico-amex-2021',
    laws: ['UK'],
    outcome: 'marketing',
    mail: {
      from: 'Sterling Charge Card <cardmember@sterlingcharge.example>',
      subject: 'Making the most of your Sterling Card',
      html: `<html><body>
<h1>Your Card does more than you think</h1>
<p>Dear Mrs Whitcombe,</p>
<p>As a Cardmember you collect one point for each pound you spend, and online shopping counts too. Use your Card for the weekly groceries, your train tickets or your next holiday and watch your rewards grow.</p>
<ul>
<li>Shop online with your Card and your purchases are covered for 90 days.</li>
<li>Add your Card to your favourite websites, so that paying takes one click.</li>
<li>Turn your points into gift cards, flights or money off your statement.</li>
</ul>
<p>With the Sterling app you see your balance and your rewards wherever you are. If you have not got it yet, install it today.</p>
<p><a href="https://www.sterlingcharge.example/benefits" style="background:#123a7a;color:#ffffff;padding:14px 28px;display:inline-block">See all my benefits</a></p>
<p>Yours sincerely,<br>Sterling Charge Card, Cardmember Servicing</p>
<p style="font-size:11px;color:#666666">This is a servicing e-mail about your Card account; your marketing choices do not apply to it. Sterling Charge Card Ltd, Belgrave House, London SW1W 9AX.</p>
</body></html>`,
    },
    twin: {
      from: 'Sterling Charge Card <cardmember@sterlingcharge.example>',
      subject: 'Your Sterling Card statement for May',
      html: `<html><body>
<h1>Your statement is ready</h1>
<p>Dear Mrs Whitcombe,</p>
<p>The statement for your Card ending 1009 is ready. It covers 4 May to 3 June.</p>
<ul>
<li>Balance on 3 June: £412.60.</li>
<li>Minimum payment: £25.00, due on 28 June.</li>
<li>Points collected this month: 412; points on the account: 6,840.</li>
</ul>
<p>You pay by direct debit, so the balance will be taken from your bank account on 28 June. If you do not recognise a payment on the statement, tell us within 60 days and we will look into it.</p>
<p><a href="https://www.sterlingcharge.example/account/statements" style="background:#123a7a;color:#ffffff;padding:14px 28px;display:inline-block">View my statement</a></p>
<p>Yours sincerely,<br>Sterling Charge Card, Cardmember Servicing</p>
<p style="font-size:11px;color:#666666">This is a servicing e-mail about your Card account. Sterling Charge Card Ltd, Belgrave House, London SW1W 9AX.</p>
</body></html>`,
    },
  },
  {
    id: 'uk-ico-virgin-media-2021',
    laws: ['UK'],
    outcome: 'mixed',
    mail: {
      from: 'Beacon Broadband <service@beaconbroadband.example>',
      subject: 'The price of your package in 2027',
      text: `Dear Mr Lindqvist,

We are writing about the price of your broadband and TV package.

Each summer we look at our prices. This year yours stays as it is: you will go on paying £47.50 a month until at least 31 December 2027. You do not need to do anything, and your contract does not change.

There is one more thing. You once told us that you do not want marketing from us. Because of that we cannot tell you about new channels, faster broadband, bundle deals and competitions, and we would love to keep you posted about all of these. If you have changed your mind, sign in and switch your contact preferences on: https://www.beaconbroadband.example/preferences

Questions about your bill? Call 150 from your landline or go to https://www.beaconbroadband.example/help. Our lines are open every day from 8 am to 9 pm.

Kind regards,
Customer care, Beacon Broadband

Beacon Broadband Ltd, Griffin House, Reading RG2 6UU. Registered in England, no. 00000002.`,
    },
    twin: {
      from: 'Beacon Broadband <service@beaconbroadband.example>',
      subject: 'The price of your package in 2027',
      text: `Dear Mr Lindqvist,

We are writing about the price of your broadband and TV package.

Each summer we look at our prices. This year yours stays as it is: you will go on paying £47.50 a month until at least 31 December 2027. You do not need to do anything, and your contract does not change.

Questions about your bill? Call 150 from your landline or go to https://www.beaconbroadband.example/help. Our lines are open every day from 8 am to 9 pm.

Kind regards,
Customer care, Beacon Broadband

Beacon Broadband Ltd, Griffin House, Reading RG2 6UU. Registered in England, no. 00000002.`,
    },
  },
  {
    id: 'uk-ico-halfords-2022',
    laws: ['UK'],
    outcome: 'marketing',
    mail: {
      from: 'Spoke & Saddle <cycling@spokeandsaddle.example>',
      subject: 'Your £50 cycle repair voucher from the government',
      html: `<html><body>
<h1>£50 towards getting your bike back on the road</h1>
<p>Hello,</p>
<p>You bought a bike from us in the last three years, so we would like to tell you about the government's cycle repair scheme. Everybody in England can apply for a voucher worth £50 towards the repair of a bike. Vouchers are limited and they go fast.</p>
<p>Bring your bike to one of our 400 stores. Our technicians give it a free 32-point check and tell you what it needs. Then pay with your voucher at the till.</p>
<p><a href="https://www.spokeandsaddle.example/book/free-bike-check" style="background:#ff6a00;color:#ffffff;padding:14px 28px;display:inline-block">Book your free bike check</a></p>
<p>There has never been a better time to cycle: it is healthy, cheap and good for the planet. We look forward to seeing you in store.</p>
<p>The team at Spoke &amp; Saddle</p>
<p style="font-size:11px;color:#666666">You receive this as a service notice; your marketing settings stay the same. Spoke &amp; Saddle Ltd, Icknield Street Drive, Redditch B98 0DE.</p>
</body></html>`,
    },
    twin: {
      from: 'Spoke & Saddle <bookings@spokeandsaddle.example>',
      subject: 'Your bike check on 6 August: what to bring',
      html: `<html><body>
<h1>Your appointment is confirmed</h1>
<p>Hello,</p>
<p>You booked a check for your bike at our store in Redditch on Thursday 6 August at 10.30 am. Your booking number is 88213.</p>
<p>You told us that you will use a repair voucher of the government scheme. Please bring the voucher code and a proof of identity with you; without the code we cannot take the amount off. Take off lights and bags before you come. The check takes about forty minutes, and you may wait or come back.</p>
<p><a href="https://www.spokeandsaddle.example/my-booking/88213" style="background:#ff6a00;color:#ffffff;padding:14px 28px;display:inline-block">Change or cancel my booking</a></p>
<p>If you are late by more than fifteen minutes, please call the store on 01632 960 080.</p>
<p>The team at Spoke &amp; Saddle</p>
<p style="font-size:11px;color:#666666">Spoke &amp; Saddle Ltd, Icknield Street Drive, Redditch B98 0DE.</p>
</body></html>`,
    },
  },
  {
    id: 'uk-ico-moneysupermarket-2017',
    laws: ['UK'],
    outcome: 'mixed',
    mail: {
      from: 'Comparely <accounts@comparely.example>',
      subject: 'Changes to our terms and conditions',
      text: `Hello Priya,

We have changed the terms and conditions and the privacy policy for your Comparely account. The new versions apply from 15 December.

What has changed:
- We now say more clearly which insurers see the answers you give for a quote.
- If you do not use your account for three years, we close it and delete your saved quotes.
- Complaints are answered within eight weeks at the latest.

You can read the full text at https://www.comparely.example/terms. If you do not agree, you may close your account before 15 December.

Your contact settings

Earlier you chose not to get our e-mails with tailored deals, tips and promotions. Have you changed your mind? Then one click is enough to receive them from now on: https://www.comparely.example/preferences/start

If you have a question about the new terms, reply to this mail or see our help pages.

Kind regards,
The Comparely team

Comparely Ltd, Ewloe House, St David's Park CH5 3UZ.`,
    },
    twin: {
      from: 'Comparely <accounts@comparely.example>',
      subject: 'Changes to our terms and conditions',
      text: `Hello Priya,

We have changed the terms and conditions and the privacy policy for your Comparely account. The new versions apply from 15 December.

What has changed:
- We now say more clearly which insurers see the answers you give for a quote.
- If you do not use your account for three years, we close it and delete your saved quotes.
- Complaints are answered within eight weeks at the latest.

You can read the full text at https://www.comparely.example/terms. If you do not agree, you may close your account before 15 December.

If you have a question about the new terms, reply to this mail or see our help pages.

Kind regards,
The Comparely team

Comparely Ltd, Ewloe House, St David's Park CH5 3UZ.`,
    },
  },
]
