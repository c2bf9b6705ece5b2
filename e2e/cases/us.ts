import type { DecidedCase } from './decided-case.ts'

/** Cases of the Federal Trade Commission. */
export const us: readonly DecidedCase[] = [
  {
    id: 'us-ftc-experian-2023',
    laws: ['US'],
    outcome: 'marketing',
    mail: {
      from: 'Northgate Credit <members@northgatecredit.example>',
      subject: 'Please verify the vehicle on your profile',
      html: `<html><body>
<h1>Is this your car?</h1>
<p>Hi Jordan,</p>
<p>Our records suggest that you drive a 2016 sedan. Verify it now, and we will show you what it is worth today and how much you could save on auto insurance. Members save hundreds of dollars a year when they switch.</p>
<p><a href="https://www.northgatecredit.example/auto/deals" style="background:#2454d6;color:#ffffff;padding:14px 28px;display:inline-block">Yes, that is my car</a></p>
<p>There is more in your free membership. Link your phone and utility bills and raise your score in minutes, at no cost. And with your score you may qualify for credit cards with up to 5% cash back, picked for you.</p>
<p><a href="https://www.northgatecredit.example/cards/offers" style="background:#2454d6;color:#ffffff;padding:14px 28px;display:inline-block">See my card offers</a></p>
<p>Your free scan of the dark web is waiting as well. Run it today.</p>
<p>The Northgate team</p>
<p style="font-size:11px;color:#666666">This e-mail is not marketing. We send it so that you know what happens in your Northgate account. Northgate Credit Services, Inc., 475 Anton Blvd, Costa Mesa, CA 92626.</p>
</body></html>`,
    },
    twin: {
      from: 'Northgate Credit <members@northgatecredit.example>',
      subject: 'Your credit file is now frozen',
      html: `<html><body>
<h1>The freeze on your file is active</h1>
<p>Hi Jordan,</p>
<p>You asked us to freeze your credit file on March 4 at 2:15 p.m. The freeze is active. Lenders you do not already deal with cannot see the file, so nobody can open new credit in your name with it.</p>
<p>The freeze stays until you lift it. You can lift it for a day, for one lender or for good in your account, free of charge. It takes effect within one hour.</p>
<p><a href="https://www.northgatecredit.example/account/freeze" style="background:#2454d6;color:#ffffff;padding:14px 28px;display:inline-block">Manage my freeze</a></p>
<p>If you did not ask for this freeze, call us at 555-0143 right away. We will never ask for your password by phone or e-mail. Please note that the freeze holds for our file only; the other credit bureaus have their own.</p>
<p>The Northgate team</p>
<p style="font-size:11px;color:#666666">You are getting this e-mail because of a change to your Northgate account. Northgate Credit Services, Inc., 475 Anton Blvd, Costa Mesa, CA 92626.</p>
</body></html>`,
    },
  },
]
