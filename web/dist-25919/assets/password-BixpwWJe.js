var e=`Subject: Reset your password

Hi Sam,

Someone asked to reset the password of your Fernbook account. If that was you, use the link below within 30 minutes.

https://fernbook.example.org/reset-password/8f3a

If you did not ask for this, you can ignore this mail. Your password stays as it is.

The Fernbook team
Fernbook Ltd, 2 Moss Lane, Bristol BS1 4DJ
`;export{e as default};