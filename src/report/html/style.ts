// The page's style sheet. Every kind of finding has a shape of its own, so that colour is never the only sign.
import { customProperties, DARK, LIGHT } from './palette.ts';

export const STYLE = `
:root{color-scheme:light dark;${customProperties(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${customProperties(DARK)}}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible,.m:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--ground);padding:.5rem}
.bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:center;padding:.55rem 1.25rem;background:var(--panel);border-bottom:1px solid var(--line)}
.bar h1{font-size:.95rem;margin:0;letter-spacing:.02em}
.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.bar legend,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.bar label{font-size:.85rem;display:inline-flex;align-items:center;gap:.35rem;cursor:pointer;min-height:1.5rem}
.bar input{margin:0;accent-color:var(--link)}
.bar small{color:var(--muted);margin-left:auto}
kbd{font:inherit;font-size:.8em;border:1px solid var(--line);border-radius:3px;padding:0 .3em;background:var(--ground)}
main{max-width:84rem;margin:0 auto;padding:1rem 1.25rem 6rem}
.index{margin:1rem 0 2.5rem;overflow-x:auto}
.article{margin:1.5rem 0 4rem;display:grid;grid-template-columns:minmax(0,46rem) minmax(17rem,1fr);column-gap:3rem}
.article>header{grid-column:1/-1}
.article+.article{border-top:3px double var(--line);padding-top:2rem}
h2{font:600 1.9rem/1.2 Georgia,"Times New Roman",serif;margin:.5rem 0 .25rem;overflow-wrap:anywhere}
h3{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--muted);margin:1.8rem 0 .5rem;font-weight:600}
.file{color:var(--muted);font-size:.9rem;margin:0;overflow-wrap:anywhere}
.warning{border-left:4px solid var(--vague);background:var(--vague-ground);margin:.8rem 0 0;padding:.45rem .8rem;max-width:46rem}
.text{font:1.15rem/1.75 Georgia,"Times New Roman",serif;margin-top:1.25rem}
.text p{margin:0 0 1.15em;position:relative;padding-left:2.6rem;overflow-wrap:anywhere}
.text .no{position:absolute;left:0;top:.3em;width:2rem;text-align:right;font:.75rem/1.6 system-ui,sans-serif;color:var(--muted);user-select:none}
.text .headline,.text .heading{font-weight:700;line-height:1.35}
.text .headline{font-size:1.9rem;line-height:1.2;margin-bottom:.7em}
.text .headline .no{top:.9em}
.text .byline,.text .caption,.text .credit{color:var(--muted);font-size:1rem}
.text .quote{font-style:italic}
.markup{color:var(--muted);white-space:pre-wrap}
.m{border-radius:2px}
body:not(.off-need) .need{background:var(--need-ground);box-shadow:0 2px 0 var(--need)}
body:not(.off-vague) .vague{background:var(--vague-ground);box-shadow:0 2px 0 var(--vague)}
body:not(.off-source) .source{font-weight:700;color:var(--source)}
body:not(.off-cue) .cue{color:var(--source);text-decoration:underline dotted 2px;text-underline-offset:.22em}
body:not(.off-content) .content{font-style:italic}
body:not(.off-hedge) .hedge{color:var(--hedge);text-decoration:underline wavy 1.5px;text-underline-offset:.22em;text-decoration-skip-ink:none}
body:not(.off-booster) .booster{color:var(--booster);text-decoration:underline double 2px;text-underline-offset:.2em}
body:not(.off-entity) .entity{border-bottom:1px solid var(--muted)}
body:not(.off-quantity) .quantity{border-bottom:1px dashed var(--muted)}
.m.hit{outline:3px solid var(--link);outline-offset:1px}
sup.mark{font:700 .65em/1 system-ui,sans-serif;margin-left:.15em;user-select:none}
sup.need-mark{color:var(--need)}sup.vague-mark{color:var(--vague)}
.off-need sup.need-mark,.off-vague sup.vague-mark{display:none}
#tip{position:absolute;z-index:8;max-width:min(26rem,92vw);background:var(--ground);color:var(--text);border:1px solid var(--muted);border-radius:6px;box-shadow:0 6px 24px rgb(0 0 0/.25);padding:.6rem .85rem;font-size:.9rem;line-height:1.4}
#tip>div+div{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.5rem}
#tip b{display:block}
#tip .need-name{color:var(--need)}#tip .vague-name{color:var(--vague)}#tip .source-name{color:var(--source)}#tip .hedge-name{color:var(--hedge)}#tip .booster-name{color:var(--booster)}
.side{font-size:.92rem}
.side svg{display:block;width:100%;height:auto;overflow:visible}
.bar-named{fill:var(--bar-named)}.bar-unnamed{fill:var(--bar-unnamed)}.bar-vague{fill:var(--bar-vague)}.bar-none{fill:var(--bar-none)}
.bar-hedge{fill:var(--hedge)}.bar-zero{fill:var(--line)}
svg text{fill:var(--muted);font:10px system-ui,sans-serif}
svg a:hover rect,svg a:focus-visible rect{fill:var(--link)}
.key{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:0;margin:.5rem 0 0}
.key svg{display:inline-block;width:.7rem;height:.7rem;margin-right:.35rem}
.key b{font-variant-numeric:tabular-nums}
dl.figures{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.6rem;margin:.9rem 0 0}
dl.figures div{background:var(--panel);border-radius:6px;padding:.5rem .7rem}
dl.figures dt{font-size:.78rem;color:var(--muted);line-height:1.25}
dl.figures dd{margin:0;font-size:1.35rem;font-weight:650;font-variant-numeric:tabular-nums}
ol.needs{padding-left:1.6rem;margin:.2rem 0}
ol.needs li{margin:.35rem 0}
ol.needs a{text-decoration:none}ol.needs a:hover{text-decoration:underline}
ol.needs small,.names small{color:var(--muted)}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.index th.n{white-space:normal}
th{overflow-wrap:normal}
th{font-size:.78rem;color:var(--muted);font-weight:600}
td.n,th.n{text-align:right;white-space:nowrap;overflow-wrap:normal;font-variant-numeric:tabular-nums}
th button{font:inherit;color:inherit;background:none;border:0;padding:.1rem 0;cursor:pointer;text-align:inherit}
th button::after{content:" \\2195";opacity:.5}
th[aria-sort=ascending] button::after{content:" \\2191";opacity:1}
th[aria-sort=descending] button::after{content:" \\2193";opacity:1}
.kind{color:var(--muted);font-size:.82rem}
.names{list-style:none;padding:0;margin:0}
.names li{padding:.18rem 0}
.jumps a{display:inline-block;min-width:1.5rem;padding:.05rem .25rem;text-align:center;font-size:.82rem}
.failures li{color:var(--need)}
@media (max-width:60rem){.article{grid-template-columns:minmax(0,1fr)}.bar small{display:none}.bar{position:static}html{scroll-padding-top:1rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{${customProperties(LIGHT)}}body{font-size:10pt}.bar,.skip,#tip{display:none!important}.article{display:block;break-before:page}.article:first-of-type{break-before:auto}.text{font-size:11pt}main{max-width:none;padding:0}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}h3{break-after:avoid}li,tr,svg{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
