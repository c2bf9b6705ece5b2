import { segment } from '/work/main/purpose/mail/segment/segment.ts'
import { decode } from '/tmp/h/seg-try.ts'
import { Parser } from 'htmlparser2'
import parse from 'css-tree/parser'
import { readFileSync } from 'node:fs'
const style = `<style>body{margin:0;padding:0}table{border-collapse:collapse}.h1{font-size:24px;color:#222}.btn a{background:#c00;color:#fff;padding:10px 20px}p.small,td.footer{font-size:11px;color:#888}@media (max-width:600px){.col{width:100%!important}.hide{display:none!important}} a{color:#06c} .x .y td{padding:10px} #main .title{font-size:20px} ${Array.from({length:60},(_, i)=>`.c${i}{padding:${i}px;color:#33${(i+10)%90+10};font-size:${10+i%10}px}`).join('\n')}</style>`
const sentences = ['Uw pakket is onderweg en wordt morgen tussen 14.00 en 16.00 uur bezorgd.','Heeft u vragen over uw bestelling, dan helpen wij u graag verder.','Bekijk in uw account alle gegevens van deze bestelling en wijzig zo nodig het adres.']
let body = ''
for (let i = 0; i < 26; i++) body += `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;max-width:600px"><tr><td class="c${i} x" style="padding:20px 24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#333333;background-color:#ffffff"><p style="margin:0 0 12px 0">${sentences[i%3]} ${sentences[(i+1)%3]}</p><p style="margin:0 0 12px 0">Beste klant, &euro;&nbsp;12,50 is <b>ontvangen</b>. ${sentences[(i+2)%3]}</p>${i%6==0?'<a href="https://www.winkel.example/bestelling/12?utm_source=mail" class="btn" style="background:#c00;padding:12px 20px;color:#fff">Volg uw pakket</a>':''}</td></tr></table>`
const html = `<!doctype html><html><head><title>x</title>${style}</head><body>${body}<p style="font-size:11px;color:#888">Winkel B.V., Dorpsstraat 1, 1234 AB Utrecht. KvK 12345678 <a href="https://www.winkel.example/afmelden">Afmelden</a></p></body></html>`
console.log('bytes', html.length)
const d = decode({ subject: 'Uw pakket is onderweg', html, text: process.argv[2]==='text'?body.replace(/<[^>]+>/g,' '):undefined, sender: { name: 'Winkel', address: 'a@winkel.example', domain: 'winkel.example' } })
const css = style.slice(7, -8)
function base() { const p = new Parser({ onopentag() {}, ontext() {}, onclosetag() {}, onattribute() {}, oncomment() {} }); p.write(html); p.end(); parse(css) }
function time(f: () => void, n: number) { for (let i = 0; i < 300; i++) f(); const t = performance.now(); for (let i = 0; i < n; i++) f(); return (performance.now() - t) / n }
const b = time(base, 300), s = time(() => segment(d), 300), b2 = time(base, 300), s2 = time(() => segment(d), 300)
console.log({ base: Math.min(b, b2), seg: Math.min(s, s2), segments: segment(d).segments.length })
const hostile: Record<string, string> = {
  nested: '<div>'.repeat(50000) + 'x', nestedB: '<b>a '.repeat(50000), cells: '<table><tr>' + '<td>x</td>'.repeat(200000), spaces: 'a' + ' '.repeat(1_000_000) + 'b', comment: '<!-- '.repeat(100000), mustache: '{{'.repeat(300000), pct: '%a'.repeat(300000), amp: '&amp;'.repeat(200000), lt: '<'.repeat(500000), as: 'a'.repeat(1_000_000), dots: '. '.repeat(400000), ats: 'a@'.repeat(300000), digits: '1 '.repeat(400000), css: '<style>' + '.a .b .c .d{color:red} '.repeat(5000) + '</style>' + '<div class="d">'.repeat(20000), closers: '<div>'.repeat(300) + '</b>'.repeat(100000), anchors: '<a href="http://x.y/?url=http%3A%2F%2Fa.b%2F">k</a> '.repeat(20000), rows: '<tr><td>a</td><td>b</td>'.repeat(30000), br: 'x<br>'.repeat(100000), ent: '<p>a.&#8203;b '.repeat(40000), imgs: '<img src="https://a.b/open?x=1" width=1 height=1>'.repeat(30000), bold: '<p><b>Titel</b></p>'.repeat(30000), attr: '<a ' + 'x="y" '.repeat(100000) + '>', longattr: '<a href="' + 'x'.repeat(1000000) + '">k</a>', sty: '<p style="' + 'a:b;'.repeat(200000) + '">x', caps: 'STRAAT 1 '.repeat(60000), rue: '12 rue a '.repeat(60000), kvk: 'kvk '.repeat(200000), nl: '\n'.repeat(500000), lines: 'Titel\n\n'.repeat(100000), gt: '> a\n'.repeat(200000), pair: 'a: b\n'.repeat(100000), url: 'https://x.nl/a '.repeat(60000), quotes: '"'.repeat(500000) + '.', emoji: '🎉'.repeat(300000), bang: '!'.repeat(800000),
}
for (const [name, text] of Object.entries(hostile)) for (const kind of ['html', 'text'] as const) {
  const m = decode({ subject: 'x', [kind]: text }); const t = performance.now()
  try { const r = segment(m); const ms = performance.now() - t; if (ms > 150 || process.argv[2] === 'all') console.log(name, kind, Math.round(ms), r.segments.length) } catch (e) { console.log(name, kind, 'THROW', e) }
}
