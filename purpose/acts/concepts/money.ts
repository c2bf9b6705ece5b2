/** Words of banks, money, investing and energy of money. One concept a line: Dutch | English | German | French. */
export const money = `
money: geld geldbedrag | money | geld gelder zaster | argent l'argent d'argent
euro-word: euro euro's eur tientje | euro euros dollar dollars quid tenner eur fiver | euro euros eur franken chf | euro l'euro d'euro euros l'euros d'euros eur l'eur d'eur dollar dollars francs
bank: bank banken bankier bankfiliaal | bank banks banking branch branches atm | bank banken sparkasse volksbank banking giro | banque banques agence agences
loan: lening leningen | loan loans lending borrower overdraft | darlehen finanzierung baufinanzierung | prêt prêts
interest: rentes renteverhoging rentevoet | apr | zins zinsen zinssatz verzinsung | intérêts intérêt
savings: spaarrekening spaargeld deposito | isa saver | sparkonto tagesgeld festgeld ersparnisse | livret épargnes placement placements
invest: beleggen belegging beleggingen investeren investering investeringen aandeel aandelen aandeelhouder | invest investing investment investments investor investors shareholder portfolio | investieren investition investitionen anlage anlegen aktien aktie wertpapiere anleger | investir investissement investissements actionnaire bourse investisseur portefeuille
crypto: crypto bitcoin cryptomunt wallet token tokens | crypto bitcoin btc eth wallet token tokens blockchain | krypto bitcoin kryptowährung wallet token | crypto bitcoin cryptomonnaie
debt: schulden schuldhulp betalingsproblemen | debt debts creditor creditors insolvency | schulden schuldner gläubiger insolvenz | dette dettes créancier créance endettement surendettement
finance: financieel financiële financiën financiering | financial finance finances financing | finanziell finanzielle finanzen | financier financière finances financiers
currency: munteenheid wisselkoers | currency currencies | währung wechselkurs | devise devises
wallet: portemonnee | purse pocket | geldbeutel brieftasche portemonnaie |
penalty: boeterente dwangsom sanctie sancties | penalty penalties sanction sanctions surcharge | strafe vertragsstrafe sanktion säumniszuschlag | pénalité pénalités sanction sanctions majoration
owner-share: vermogen bezit bezittingen inboedel | assets wealth possessions belongings | vermögen besitz hausrat wertsachen | biens possessions fortune
direct-bank: telebankieren | | onlinebanking |
statement-year: jaarafrekening eindafrekening afrekening afrekeningen | settlement | endabrechnung nebenkostenabrechnung nachzahlung nebenkosten |
inflation: inflatie koopkracht | inflation | inflation kaufkraft teuerung | inflation
rich: welvaart | rich wealthy | reich reichtum | riche richesse
`
