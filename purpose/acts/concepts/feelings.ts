/** Words of feelings and character. One concept a line: Dutch | English | German | French. */
export const feelings = `
happy: blij blije opgewekt vrolijk | cheerful joy joyful delighted thrilled | fröhlich freude erfreut | contente joie gai
sad: verdrietig triest droevig verdriet treurig | sad sadness sorrow grief | traurig trauern | triste tristesse chagrin
angry: boos woede | angry anger furious | wütend wut ärger ärgerlich verärgert | fâché colère furieux
fear: bang angst vrees schrik | afraid fear scared fears frightened | angst ängstlich furcht fürchten | peur crainte craindre
courage: moed moedig dapper durf durven | brave dare courageous | mut mutig trauen | courageux oser l'oser d'oser osé l'osé d'osé osez l'osez d'osez
trust: vertrouwen vertrouw vertrouwt vertrouwde betrouwbaar | trust trusted trusting reliable confidence confident | vertrauen vertraut zuverlässig anvertraut | confiance fiable confier confiés
patience: geduld geduldig | patience | geduld geduldig | patience patientez
curious: nieuwsgierig benieuwd | curious curiosity wonder wondering | neugierig gespannt | curieux curiosité
tired: moe vermoeid | tired exhausted | müde erschöpft | fatigué fatigue
lonely: eenzaam eenzaamheid | loneliness | einsam einsamkeit | solitude
interest-feeling: interesse interessant interessante geïnteresseerd belangstelling | interest interested interesting | interesse interessant interessiert interessieren | intéressant intéresse intéressé
attention: aandacht oplettend letten | attention attentive | achtung aufmerksamkeit aufmerksam achten beachten | attention attentif
respect: eerbied waardeer waarderen | appreciate appreciated appreciation | respekt schätzen wertschätzung | estime apprécier
honour: eer ere | honour honor honoured | ehre ehren geehrt | honneur hommage
shame: schande schaamte | shame ashamed embarrassed | schande scham peinlich | honte
guilt: schuldig | guilty blame | schuldig schuld | coupable
hopeful: hoopvol wanhoop | hopeful despair desperate | verzweifelt hoffnungsvoll | désespoir désespéré
need-rest: ontspannen ontspanning ontspan | relax relaxing relaxation relaxed | entspannen entspannung erholung erholen | détente détendre relaxer
beloved: verliefd lieveling schat zoen kus | darling sweetheart beloved kiss | schatz verliebt kuss | amour l'amour d'amour amoureux bisous bises chéri
kindness: aardig attent behulpzaam | polite friendly considerate kindness | höflich hilfsbereit | gentil gentille aimable gentillesse
faithful: trouw trouwe loyaal | faithful | treu treuer | loyal loyale loyauté
craziness: gek raar | crazy weird odd | verrückt komisch | fou folle bizarre
wake: wakker wakkere ontwaken opstaan | wake wakes woke awake waking | wach aufwachen aufstehen wecken | réveiller
sorry-loss: condoleance condoleances deelneming medeleven | condolences sympathy sympathies | beileid anteilnahme mitgefühl | condoléances
nerves: zenuwachtig spanning spannend spannende | nervous exciting excited thrilling tension | nervös spannend aufgeregt spannung aufregend | nerveux excitant impatient hâte
doubtful: onzeker onzekerheid | uncertain unsure uncertainty | unsicher unsicherheit | incertain incertitude
openness: openhartig | openly | offenheit | sincèrement
conviction: overtuigd overtuigen overtuiging | convinced convince belief | überzeugt überzeugen überzeugung | convaincu convaincre conviction
willingness: bereidheid bereid | willing willingness | willens bereitschaft | volonté
anger-cry: schandalig onaanvaardbaar onrecht | outrageous unacceptable injustice | skandalös unzumutbar inakzeptabel unrecht | inacceptable scandaleux injustice
`
