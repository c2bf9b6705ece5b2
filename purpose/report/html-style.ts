/**
 * The dress of the HTML report: a law book page with margin notes. Serif for verdict and headings, hairlines, both
 * colour schemes by the reader's preference, and print. Colour only helps: every mark has a line of its own.
 */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#FBFAF7;--ink:#1C1F23;--quiet:#5B6068;--hair:#D9D5CB;--blue:#1F4E8C;--amber:#9A5B00;--red:#A4262C;
--serif:"Source Serif 4","Source Serif Pro",Georgia,"Times New Roman",serif;--sans:Inter,system-ui,-apple-system,"Segoe UI",sans-serif;--mono:"JetBrains Mono",ui-monospace,Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--paper:#15171A;--ink:#E9E6DF;--quiet:#A3A49F;--hair:#363A40;--blue:#8FB4E8;--amber:#F0B45A;--red:#F2938C}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
main{max-width:1040px;margin:0 auto;padding:32px 24px 64px}
h1{margin:0 0 32px;font:400 14px/1.5 var(--sans);color:var(--quiet)}
article+article{margin-top:64px;padding-top:48px;border-top:1px solid var(--ink)}
.path{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:space-between;margin:0 0 8px;font-size:14px;color:var(--quiet)}
.path span{overflow-wrap:anywhere}
.badge{font-weight:600}
.pass{color:var(--blue)}.warn{color:var(--amber)}.hold{color:var(--red)}
h2{margin:0 0 8px;font:600 34px/1.2 var(--serif);letter-spacing:-.01em;text-wrap:balance}
.sure{margin:0;color:var(--quiet);font-size:14px}
.else{margin:8px 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:0 24px;font-size:14px}
.ask{margin:16px 0 0;padding:0 0 0 16px;border-left:2px solid var(--amber);list-style:none}
.signed{margin:16px 0 0;padding:0 0 0 16px;border-left:2px solid var(--blue);list-style:none}
.second{margin:0;padding:0 0 0 16px;border-left:2px solid var(--hair);list-style:none;overflow-wrap:anywhere}p.second{margin-top:16px;font-weight:600}details.second{font-size:14px;color:var(--quiet)}
.strip{display:block;width:100%;height:22px;margin:24px 0 0}
.strip rect{fill:var(--hair)}.strip .promotion,.strip .feedback,.strip .appeal{fill:var(--amber)}.strip .unsure{fill:none;stroke:var(--quiet);stroke-dasharray:2 3;vector-effect:non-scaling-stroke}.strip .service{fill:var(--blue)}.strip .editorial{fill:var(--quiet)}
.legend{margin:4px 0 0;font-size:13px;color:var(--quiet)}
.mail{margin:24px 0;padding:16px 0;border-top:1px solid var(--hair);border-bottom:1px solid var(--hair)}
.row{display:grid;grid-template-columns:minmax(0,1fr) 280px;gap:0 32px;padding:4px 0}
.row.block{margin-top:12px}
.row p{margin:0;overflow-wrap:anywhere}
.words{font:17px/1.55 var(--serif);max-width:66ch}
.heading .words,.subject .words{font-weight:600}
.button .words span{padding:0 10px;border:1px solid var(--ink);border-radius:4px}
.list-item .words{padding-left:20px;position:relative}
.list-item .words::before{content:"•";position:absolute;left:4px}
.quote .words{padding-left:16px;border-left:1px solid var(--hair)}
.frame .words,.frame .label{color:var(--quiet);font-size:15px}
.words .label{font:400 14px/1.5 var(--sans);color:var(--quiet);margin-right:8px}
.words span{text-underline-offset:4px;text-decoration-thickness:1px;text-decoration-skip-ink:none}
.service .words span.on{text-decoration:underline solid 1px var(--blue)}
.promotion .words span.on{text-decoration:underline wavy 1.5px var(--amber)}
.feedback .words span.on{text-decoration:underline dashed 1.5px var(--amber)}
.appeal .words span.on{text-decoration:underline double 1px var(--amber)}
.editorial .words span.on{text-decoration:underline dashed 1px var(--quiet)}
.unsure .words span.on{text-decoration:underline dotted 2px var(--quiet)}
.note{font-size:13px;line-height:1.45;color:var(--quiet);padding-top:4px}
.promotion .note,.feedback .note,.appeal .note{color:var(--amber)}.unsure .note{color:var(--ink)}
h3{margin:40px 0 4px;padding-top:24px;border-top:1px solid var(--hair);font:600 22px/1.3 var(--serif)}
h3 .badge{font:600 14px/1.5 var(--sans);margin-left:8px}
h3~dl{margin-top:16px}
dl{display:grid;grid-template-columns:152px minmax(0,1fr);gap:12px 24px;margin:0}
dt{font:600 16px/1.5 var(--serif)}
dd{margin:0;max-width:75ch;overflow-wrap:anywhere}
dd ul{margin:0;padding:0;list-style:none}
dd ol{margin:0;padding:0 0 0 1.4em}
dd ol li::marker{color:var(--quiet);font-variant-numeric:tabular-nums}
dd li+li{margin-top:4px}
dd li:has(.cite)+li{margin-top:12px}
.cite{display:block;font-size:13px;color:var(--quiet)}
.cite a{color:var(--blue);text-underline-offset:2px}
.caution{display:block;font-size:13px;color:var(--amber)}
.rests{color:var(--amber)}
blockquote{margin:4px 0 0;padding-left:16px;border-left:1px solid var(--hair);font-family:var(--serif)}
.foot{margin:32px 0 0;font:12px/1.5 var(--mono);color:var(--quiet);overflow-wrap:anywhere}
@media (max-width:760px){main{padding:20px 16px 48px}h2{font-size:26px}.row{grid-template-columns:minmax(0,1fr)}.note{padding:2px 0 4px 12px}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:16px}h1{margin-bottom:20px}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--hair:#bbb;--blue:#1F4E8C;--amber:#9A5B00;--red:#A4262C}body{font-size:10.5pt}main{max-width:none;padding:0}h2{font-size:20pt}article+article{break-before:page;border:0;padding:0;margin:0}.row,dd li{break-inside:avoid}.row{grid-template-columns:minmax(0,1fr) 58mm}.cite a{color:inherit}@page{margin:18mm 16mm}}
`
