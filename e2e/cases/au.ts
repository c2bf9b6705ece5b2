import type { DecidedCase } from './decided-case.ts'

/** Cases of the Australian Communications and Media Authority. */
export const au: readonly DecidedCase[] = [
  {
    id: 'au-acma-cba-2024',
    laws: ['AU'],
    outcome: 'marketing',
    mail: {
      from: 'Southern Cross Savings Bank <cards@scsb.example>',
      subject: 'Another way to manage your credit card balance',
      html: `<html><body>
<p>Hi Gemma,</p>
<h2>Pay off big purchases in instalments</h2>
<p>Did you know you can move up to $5,000 of your card balance onto an instalment plan? Choose 6, 12 or 24 months at a lower rate than your usual one and enjoy fixed monthly payments. Setting it up takes two minutes.</p>
<p><a href="https://www.scsb.example/cards/instalment-plans" style="background:#ffcc00;color:#000000;padding:14px 28px;display:inline-block">Start a plan</a></p>
<p>You have also reached a new level in our benefits program, so there is cashback waiting for you this month. And do not forget that your award points are as good as money at Grantley department stores, just in time for Christmas. See all your benefits on our website.</p>
<p>New home loan with us? Ask for three months of free broadband from our partner Wattle Telecom.</p>
<p>Thanks for banking with us,<br>Southern Cross Savings Bank</p>
<p style="font-size:11px;color:#666666">This is a service communication that we send to all card holders. Southern Cross Savings Bank Ltd, ABN 00 000 000 001, Sydney NSW 2000.</p>
</body></html>`,
    },
    twin: {
      from: 'Southern Cross Savings Bank <cards@scsb.example>',
      subject: 'Your credit card statement is ready',
      html: `<html><body>
<p>Hi Gemma,</p>
<h2>Statement for the card ending 2210</h2>
<p>Your statement for 6 October to 5 November is ready. The closing balance is $1,386.20. The minimum payment of $41.00 is due on 30 November.</p>
<p><a href="https://www.scsb.example/account/statements" style="background:#ffcc00;color:#000000;padding:14px 28px;display:inline-block">View my statement</a></p>
<p>Your bank account will be debited for the minimum payment on the due date. If you would rather pay another amount, change it in your account at least two business days before. You have 12,400 award points; none of them expire this year.</p>
<p>If money is tight and you cannot pay, call our hardship team on 1800 975 711. They can give you more time to pay.</p>
<p>Kind regards,<br>Southern Cross Savings Bank</p>
<p style="font-size:11px;color:#666666">We send this to card holders when a statement is ready. Southern Cross Savings Bank Ltd, ABN 00 000 000 001, Sydney NSW 2000.</p>
</body></html>`,
    },
  },
  {
    id: 'au-acma-luxottica-2024',
    laws: ['AU'],
    outcome: 'marketing',
    mail: {
      from: 'Clearly Eyewear <care@clearlyeyewear.example>',
      subject: 'Information about your eye care benefits',
      text: `Hi Tom,

This is factual information about your eye care.

It is almost two years since you last had your eyes tested with us. If you have extras cover with a health fund, your optical benefit may reset on 31 December, so now is the time to use it. Many of our customers choose a second pair of glasses or prescription sunglasses with no gap to pay.

Our summer range has just come in, with frames from the labels you know, starting at $199 for two pairs. Come in and try them on, or browse the range online: https://www.clearlyeyewear.example/shop/new-frames

Book your eye test today: https://www.clearlyeyewear.example/book

You receive this message as a patient of our store in Parramatta. It contains factual information only.

See you soon,
Clearly Eyewear Parramatta

Clearly Eyewear Pty Ltd, ABN 00 000 000 002, 159 Church Street, Parramatta NSW 2150.`,
    },
    twin: {
      from: 'Clearly Eyewear <care@clearlyeyewear.example>',
      subject: 'Your glasses are ready to collect, order 5508',
      text: `Hi Tom,

The glasses you ordered on 12 November are ready. Your order number is 5508.

You can collect them from our store in Parramatta. We are open from Monday to Saturday, 9 am to 5.30 pm, and on Thursday until 9 pm. Please bring your order slip or some identification. Fitting the frame takes about ten minutes.

Your health fund has already paid its part at the time of the order. The amount still to pay is $35.00.

If new lenses feel strange at first, give your eyes a week to get used to them. If they still bother you after that, come back and we will check the lenses at no cost. The lenses and the frame have a warranty of two years.

Can't make it this month? Call us on (02) 5550 1177 and we will keep the glasses for you.

Kind regards,
Clearly Eyewear Parramatta

Clearly Eyewear Pty Ltd, ABN 00 000 000 002, 159 Church Street, Parramatta NSW 2150.`,
    },
  },
  {
    id: 'au-acma-ticketek-2023',
    laws: ['AU'],
    outcome: 'mixed',
    mail: {
      from: 'Boxseat Tickets <events@boxseat.example>',
      subject: 'Important information for your event on Saturday',
      html: `<html><body>
<h1>Know before you go</h1>
<p>Hi Leilani,</p>
<p>You have 2 tickets for the cricket at Riverside Oval on Saturday 12 March. Gates open at 1 pm and play starts at 2 pm.</p>
<p>Enter by Gate C and have your tickets ready on your phone. Bags larger than A4 are not allowed in. There is no parking at the ground; trains run every ten minutes from Central.</p>
<p><a href="https://www.boxseat.example/my-tickets/77120" style="background:#00843d;color:#ffffff;padding:14px 28px;display:inline-block">View my tickets</a></p>
<h2>More from Boxseat</h2>
<p>See what else is on this month: concerts, musicals and footy at <a href="https://www.boxseat.example/shop/whats-on">boxseat.example/whats-on</a>. Follow us on <a href="https://www.facebook.com/boxseat-example">Facebook</a> and <a href="https://www.instagram.com/boxseat-example">Instagram</a> for presales and giveaways.</p>
<p>Enjoy the day,<br>Boxseat Tickets</p>
<p style="font-size:11px;color:#666666">We send this event information to all ticket holders. Boxseat Pty Ltd, ABN 00 000 000 003, Sydney NSW 2000.</p>
</body></html>`,
    },
    twin: {
      from: 'Boxseat Tickets <events@boxseat.example>',
      subject: 'Important information for your event on Saturday',
      html: `<html><body>
<h1>Know before you go</h1>
<p>Hi Leilani,</p>
<p>You have 2 tickets for the cricket at Riverside Oval on Saturday 12 March. Gates open at 1 pm and play starts at 2 pm.</p>
<p>Enter by Gate C and have your tickets ready on your phone. Bags larger than A4 are not allowed in. There is no parking at the ground; trains run every ten minutes from Central.</p>
<p><a href="https://www.boxseat.example/my-tickets/77120" style="background:#00843d;color:#ffffff;padding:14px 28px;display:inline-block">View my tickets</a></p>
<p>If play is called off because of rain, we will write to you about your refund within two business days.</p>
<p>Enjoy the day,<br>Boxseat Tickets</p>
<p style="font-size:11px;color:#666666">We send this event information to all ticket holders. Boxseat Pty Ltd, ABN 00 000 000 003, Sydney NSW 2000.</p>
</body></html>`,
    },
  },
  {
    id: 'au-acma-doordash-2023',
    laws: ['AU'],
    outcome: 'mixed',
    mail: {
      from: 'Dinnerbell <account@dinnerbell.example>',
      subject: 'An update about your Dinnerbell account',
      text: `Hi Ahmed,

We are writing to tell you about a change to the fees on your account.

From 1 August, the service fee on an order is 8 per cent of the food total, with a minimum of $2.00. It used to be a fixed $2.50. The fee is shown before you pay. Delivery fees do not change. You can read the fee schedule in your account: https://www.dinnerbell.example/account/fees

There is also good news. Until Sunday you pay no delivery fee on your next three orders over $20; just use the code BELL3 at the checkout. Fourteen new restaurants have joined in your suburb, from Thai to tacos. Have a look at what is cooking tonight: https://www.dinnerbell.example/offers

If you have a question about the fees, reply to this mail or open the help section of your account.

Regards,
The Dinnerbell team

Dinnerbell Australia Pty Ltd, ABN 00 000 000 004, Collins Street, Melbourne VIC 3000. You are receiving this because it contains information about your account.`,
    },
    twin: {
      from: 'Dinnerbell <account@dinnerbell.example>',
      subject: 'An update about your Dinnerbell account',
      text: `Hi Ahmed,

We are writing to tell you about a change to the fees on your account.

From 1 August, the service fee on an order is 8 per cent of the food total, with a minimum of $2.00. It used to be a fixed $2.50. The fee is shown before you pay. Delivery fees do not change. You can read the fee schedule in your account: https://www.dinnerbell.example/account/fees

Orders that you place before 1 August are still charged at the old fee. If you do not agree with the change, you can close your account at any time, without cost.

If you have a question about the fees, reply to this mail or open the help section of your account.

Regards,
The Dinnerbell team

Dinnerbell Australia Pty Ltd, ABN 00 000 000 004, Collins Street, Melbourne VIC 3000. You are receiving this because it contains information about your account.`,
    },
  },
  {
    id: 'au-acma-uber-2023',
    laws: ['AU'],
    outcome: 'marketing',
    mail: {
      from: 'Hopalong <news@hopalong.example>',
      subject: 'Drinks at your door in 30 minutes',
      html: `<html><body>
<h1>Beer, wine and bubbles, delivered cold</h1>
<p>Hi Sam,</p>
<p>Having friends over for the long weekend? Hopalong now brings drinks from your local bottle shop to your door, in as little as half an hour.</p>
<p>Choose from more than 800 beers, wines and spirits. There are party packs, zero-alcohol options and ice as well.</p>
<p><a href="https://www.hopalong.example/shop/drinks" style="background:#111111;color:#ffffff;padding:14px 28px;display:inline-block">Order drinks now</a></p>
<p>Fancy something special? This week sparkling wines start at $12 a bottle.</p>
<p>Cheers,<br>Hopalong</p>
<p style="font-size:11px;color:#666666">You must be 18 or over. Please drink responsibly. Hopalong Pty Ltd, ABN 00 000 000 005, Sydney NSW 2000.</p>
</body></html>`,
    },
    twin: {
      from: 'Hopalong <orders@hopalong.example>',
      subject: 'Your drinks order 40917: have your ID ready',
      html: `<html><body>
<h1>Your order is on its way</h1>
<p>Hi Sam,</p>
<p>The bottle shop has packed your order 40917. Your driver should be with you between 6.10 and 6.30 pm.</p>
<p>The order contains alcohol, so the driver has to check your age at the door. Please have a driver licence or passport ready. The driver cannot hand over the order to somebody under 18, to somebody who is intoxicated, or leave it at the door.</p>
<p><a href="https://www.hopalong.example/orders/40917/track" style="background:#111111;color:#ffffff;padding:14px 28px;display:inline-block">Track my order</a></p>
<p>If nobody can show ID, the order goes back to the shop. You then get a refund less the delivery fee of $5.99.</p>
<p>Kind regards,<br>Hopalong</p>
<p style="font-size:11px;color:#666666">Hopalong Pty Ltd, ABN 00 000 000 005, Sydney NSW 2000.</p>
</body></html>`,
    },
  },
]
