var e=`Subject: Votre reçu fiscal, et un besoin urgent ce soir

Madame, Monsieur,

Merci pour votre don de 60 euros. Votre reçu fiscal est disponible dans votre espace donateur.

Ce soir encore, des familles dormiront dehors. Avec 20 euros, nous offrons une nuit au chaud et un repas.

Faites un nouveau don aujourd’hui : https://toit.example.org/don

Signez aussi notre pétition pour le droit au logement et partagez-la avec vos proches.

L’association Un Toit Demain
9 rue des Lilas, 69003 Lyon
`;export{e as default};