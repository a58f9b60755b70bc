/**
 * The one style sheet of all pages. It stands in the page itself; its hash goes in the content security policy. Colours
 * differ by at least 4.5 to 1, in light and in dark, and none of them is all that tells something.
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#4a4a52;--paper:#fff;--tint:#eef5f5;--line:#0b6a6b;--link:#0b5a8a;--danger:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--soft:#b9b9c4;--paper:#17181c;--tint:#20292b;--line:#4db6b7;--link:#7cc4f0;--danger:#ff9c9c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:46rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:1rem 0 .5rem}
h2{font-size:1.2rem;line-height:1.3;margin:1.6rem 0 .4rem}
h3{font-size:1rem;margin:1rem 0 .2rem}
p{margin:.4rem 0}
ul,ol{margin:.4rem 0;padding-left:1.4rem}
li{margin:.2rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.brand{font-weight:700}
.brand a{color:var(--ink);text-decoration:none}
.danger{border-left:.3rem solid var(--danger);padding:.2rem 0 .2rem .7rem}
.danger strong{color:var(--danger)}
span.code{margin-right:.8rem}
.code{font:700 1.15rem/1.4 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;letter-spacing:.05em}
.note{border:1px solid var(--line);border-left-width:.3rem;background:var(--tint);padding:.4rem .8rem;margin:.8rem 0}
.small{color:var(--soft);font-size:.9rem}
.source{display:block;margin-bottom:.6rem}
label{display:block;font-weight:600;margin-top:1rem}
input,button{font:inherit;color:inherit;background:var(--paper);border:2px solid var(--line);border-radius:.25rem;padding:.5rem .7rem;max-width:100%}
input{width:18rem;text-transform:uppercase}
button{background:var(--tint);font-weight:600;cursor:pointer;margin:.4rem 0}
body>footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.6rem}
body>footer a{margin-right:1rem;display:inline-block;padding:.25rem 0}
@media screen{.print{display:none}}
@media print{
@page{size:A4;margin:11mm 14mm}
:root{--ink:#000;--soft:#222;--paper:#fff;--tint:#fff;--line:#555;--link:#000;--danger:#000}
body{max-width:none;padding:0;font:10pt/1.35 Arial,"Liberation Sans",Helvetica,sans-serif}
h1{font-size:1.6em;margin:.3rem 0 .1rem}
h2{font-size:1.2em;margin:.6rem 0 .1rem}
h3{font-size:1em;margin:.35rem 0 .05rem}
p,ul,ol{margin:.15rem 0}
li{margin:.05rem 0}
.code{font-size:1.2em}
.small{font-size:.95em}
.sources{font-size:.95em;line-height:1.2}
.sources ol{columns:2;column-gap:8mm}
.long{font-size:9.5pt;line-height:1.25}
.long .small,.long .sources{font-size:1em}
.long h2{margin:.4rem 0 0}
.long p,.long ul,.long ol{margin:.05rem 0}
.answers ul,ul.answers,.checklist{columns:2;column-gap:8mm}
.checklist ul{list-style:'☐  ';padding-left:1.2rem}
h1,h2,h3{break-after:avoid}
li,p{break-inside:avoid;orphans:2;widows:2}
.screen,.skip,nav{display:none}
body>footer{display:none}
a{text-decoration:none}
}
`;
