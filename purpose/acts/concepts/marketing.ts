/** Words of advertising, sales talk, online business, betting and dating. One concept a line: Dutch | English | German | French. */
export const marketing = `
advertising: reclame advertentie advertenties adverteren promotie promotioneel marketing | advertising advertisement ad ads advert adverts marketing promotional promote | werbung werben inserat werbe marketing werblich | publicité publicités annonce annonces marketing promotionnel promouvoir
campaign-code: brandbook doelgroep doelgroepen conversie | conversion conversions outreach roi | zielgruppe konversion reichweite | cible prospects prospect prospection
demo: proefles kennismakingsgesprek | demos walkthrough | vorführung probestunde kennenlerngespräch | démo démonstration
video-call: videogesprek belafspraak zoom | zoom videocall | videoanruf videocall telefonat | visio visioconférence
client-case: klantverhaal praktijkvoorbeeld succesverhaal | testimonial testimonials | fallstudie erfahrungsbericht referenzkunde | témoignages
saas: saas licenties gebruikerslicentie proeflicentie | saas | lizenz lizenzen | licence licences
productivity: productiviteit efficiënt efficiëntie tijdwinst | productivity efficient efficiency streamline | produktivität effizient effizienz | productivité efficace efficacité
result-promise: wondermiddel | miracle breakthrough revolutionary | wunder revolutionär durchbruch | miracle révolutionnaire
unveiling: onthuld onthullen onthulling | reveal reveals revealed unveil unveiled | enthüllen enthüllt enthüllung | révéler révélé dévoiler dévoilé dévoilées
get-ready: klaarstaat | | losgehen |
countdown: aftellen aftelklok | countdown ticking | countdown | rebours
preorder: voorverkoop voorinschrijving | preorder presale | vorverkauf vorbestellen vorbestellung frühbucher | prévente précommande
members-only: ledenvoordeel ledenprijs | insider insiders | mitgliedervorteil | initiés
special-day: blackfriday cybermonday singlesday | blackfriday cybermonday | blackfriday cyberweek | blackfriday
free-shipping: bezorgkosten | | versandkostenfrei |
rock-bottom: magazijnopruiming wegwerpprijs bodemprijs | blowout | restposten tiefpreis tiefstpreise | destockage
bundle-set: setje voordeelset voordeelverpakking | multipack bulk | vorteilspack doppelpack | coffret coffrets
limited-edition: oplage oplages | batch batches | sonderedition |
giveaway: weggeefactie | freebie freebies | gratiszugabe zugabe | échantillons
sample: stalen monster monsters proefmonster | samples swatch | muster proben stoffmuster | échantillonnage
casino: casino gokken goksite gokkast jackpot | casino gambling jackpot bet bets betting odds | casino glücksspiel jackpot wette freispiele | casino pari parier jackpot
dating: dating singles relatiebemiddeling | dating singles flirt | singlebörse dating flirten | célibataires
horoscope: horoscoop sterrenbeeld tarot | horoscope zodiac tarot astrology | horoskop sternzeichen | horoscope astrologie voyance
weight-loss: afvallen afslanken dieet | slimming diet | abnehmen diät schlank | maigrir régime minceur
influencer: influencer influencers ambassadeur ambassadeurs | influencer ambassador ambassadors | influencer botschafter | influenceur ambassadeur
like: likes hartjes | likes liked reposts | likes gefällt | liker liké
hashtag: hashtag taggen | hashtag tagged | hashtag | hashtag taguez
reels: reel reels | reel reels | reels |
view-online: browserversie onlineversie webversie | browser webversion | browser webversion onlineversion browseransicht | navigateur
mailing-list: mailinglijst verzendlijst adressenlijst | mailinglist recipient recipients | verteiler mailverteiler | destinataires destinataire
imprint: impressum colofon bedrijfsgegevens | imprint copyright | impressum urheberrecht | copyright
no-reply: noreply beantwoordbaar | noreply unmonitored | noreply | noreply
company-form: nv bvba vof holding | ltd inc llc plc corp pty | gmbh ag ug ohg ggmbh mbh | sarl sas srl sprl scrl
spam: spam ongewenst ongewenste | spam junk unwanted unsolicited | spam unerwünscht unerwünschte | spam indésirable indésirables
agency: reclamebureau agentschap | | agentur agenturen |
chain-stores: ketens keten | chain chains franchisee | kette ketten | chaînes
product-launch: onthul lancering lanceren gelanceerd lanceert | rollout | markteinführung |
trend: trend trends trendy hip | trend trends trendy | trend trends angesagt | tendance tendances
wishlist: verlanglijst verlanglijstje bewaarlijst | wishlist | wunschliste wunschzettel |
abandon: | abandoned | zurückgelassen |
refer: doorverwijzen aanbrengen aanbrengbonus | referral referrals refer referred | empfehlungsprämie | parrainez filleul
inner-circle: voordeelclub | | vorteilsclub |
carbon: klimaatneutraal | | klimaneutral | carbone
matching-gift: verdubbelactie verdubbelaar | matched | verdoppelungsaktion | abondement
`
