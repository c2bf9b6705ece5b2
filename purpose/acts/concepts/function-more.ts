/** More small words and expressions. One concept a line: Dutch | English | German | French. */
export const functionMore = `
as-soon: zodra zodra | | sobald |
indeed: wel immers namelijk inderdaad weliswaar wel | indeed namely | nämlich zwar | effet l'effet d'effet d'ailleurs
thus-far: zover zoverre | insofar | soweit insoweit |
so-much: zoveel zozeer | | soviel sovieles | autant tellement
where-prep: waarmee waarvoor waarop waarin waarbij waaraan | whereby wherein | womit wofür worauf wobei woran | auquel desquels
from-there: vanuit vandaan hiervandaan | thence | daraus woraus | d'où d'ici
upon: erop hierop | upon thereon | darauf hierauf |
after-that: | thereafter | hiernach |
be-there: bijeen | | dabei dabei |
once-when: toen destijds indertijd | | damals seinerzeit | alors jadis autrefois
also-not: evenmin | | ebensowenig | ni
ok-word: oké ok okee | ok okay alright fine | ok okay | ok
hurrah: hoera hiep joepie | hooray woohoo hurray yay | hurra juhu | hourra youpi bravo
oh: och ach oei | oh ah oops ugh wow | ach oje | oh ah oups l'oups d'oups
well-done: knap kanjer | kudos | gratulation |
abbreviation: dr ir ing | dr jr sr st | dr dipl ing | dr
time-abbrev: di vr za | pm utc thu fri | mo di mi sa | lun mar ven sam dim
ordinal-suffix: ste | th nd rd | | ème l'ème d'ème
his-her-de: | | seine seiner seinem seinen seines | ses
with: met | with | mit | avec chez
each-per: per | per | pro |
every-kind: allerlei | | allerlei |
whole-day: heledag | | ganztägig ganztags |
in-advance: | upfront | | préalablement
as-of-now: | forthwith | | dorénavant
`
