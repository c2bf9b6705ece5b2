import type { DecidedCase } from './decided-case.ts'

/** Cases of the Court of Justice of the European Union, judged by the French and the Belgian rulebook. */
export const eu: readonly DecidedCase[] = [
  {
    id: 'eu-cjeu-c-654-23-inteligo',
    laws: ['FR', 'BE'],
    outcome: 'marketing',
    declared: { provoked: 'proven', requested: 'yes', sender: { type: 'company' } },
    mail: {
      from: 'Lex Quotidien <actualites@lexquotidien.example>',
      subject: 'Votre point juridique du mardi 4 juin',
      html: `<html><body>
<h1>Les textes nouveaux de ce mardi</h1>
<p>Bonjour,</p>
<h2>Baux commerciaux : un nouveau mode de révision du loyer</h2>
<p>Le décret publié ce matin change l'indice qui sert à réviser les loyers. Les bailleurs ont jusqu'au 1er septembre pour adapter leurs contrats. <a href="https://www.lexquotidien.example/article/baux">Lire l'article</a></p>
<h2>Travail : le télétravail à l'étranger précisé</h2>
<p>Une circulaire explique quelle sécurité sociale s'applique au salarié qui travaille depuis un autre pays. <a href="https://www.lexquotidien.example/article/teletravail">Lire l'article</a></p>
<h2>Fiscalité : délai prolongé pour les petites sociétés</h2>
<p>Les sociétés de moins de dix salariés gagnent un mois pour déposer leurs comptes. <a href="https://www.lexquotidien.example/article/comptes">Lire l'article</a></p>
<p>Avec votre compte gratuit, vous lisez six articles par mois. Pour lire tous nos articles sans limite, passez à la formule Premium dès 9 euros par mois.</p>
<p><a href="https://www.lexquotidien.example/offre/premium" style="background:#1d3557;color:#ffffff;padding:14px 28px;display:inline-block">Découvrir Premium</a></p>
<p>Bonne lecture,<br>La rédaction de Lex Quotidien</p>
<p style="font-size:11px;color:#666666">Vous recevez cette lettre parce que vous avez un compte gratuit. <a href="https://www.lexquotidien.example/desabonnement">Se désabonner</a>. Lex Quotidien SAS, 12 rue du Palais, 69002 Lyon.</p>
</body></html>`,
    },
    twinDeclared: { trigger: 'request', provoked: 'proven', requested: 'yes', sender: { type: 'company' } },
    twin: {
      from: 'Lex Quotidien <compte@lexquotidien.example>',
      subject: 'Alerte : le texte que vous suivez a été modifié',
      html: `<html><body>
<h1>Un texte que vous suivez a changé</h1>
<p>Bonjour,</p>
<p>Le 12 mars, vous avez demandé à être prévenu de tout changement du décret n° 2019-114 sur les baux commerciaux. Ce décret a été modifié ce matin.</p>
<p>L'article 3 est remplacé : l'indice qui sert à réviser les loyers change. L'article 7 reçoit un nouvel alinéa sur le délai, qui court jusqu'au 1er septembre. Les autres articles restent les mêmes.</p>
<p><a href="https://www.lexquotidien.example/mon-compte/alertes/2019-114" style="background:#1d3557;color:#ffffff;padding:14px 28px;display:inline-block">Voir le texte dans mon compte</a></p>
<p>La version en vigueur et la version précédente y sont placées côte à côte. La consultation est comprise dans votre compte et ne compte pas dans vos six articles du mois.</p>
<p>Votre alerte reste active. Vous pouvez la supprimer dans votre compte, sous « Mes alertes ».</p>
<p>Cordialement,<br>Le service des comptes de Lex Quotidien</p>
<p style="font-size:11px;color:#666666">Vous recevez ce message parce que vous avez créé cette alerte. <a href="https://www.lexquotidien.example/mon-compte/alertes/supprimer">Supprimer l'alerte</a>. Lex Quotidien SAS, 12 rue du Palais, 69002 Lyon.</p>
</body></html>`,
    },
  },
]
