const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LETTER = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}`;
const MARK = String.raw`…‘’“”\u3000-\u303F\uFF00-\uFFEF`;
/** From a Han letter (with the quotation mark or number before it) to the last one that no Western mark divides from it. */
const HAN = new RegExp(
  String.raw`[“‘《（〔]?\d*[${LETTER}](?:[${LETTER}${MARK}\p{N}A-Za-z ·—~～%+-]*[${LETTER}${MARK}])?`,
  'gu',
);

/** The words of a piece of HTML, without its tags. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
    );

/** HTML whose East Asian words say their language, so that they are read out and set as what they are. */
export const markHan = (html: string, language: string): string =>
  html.replace(
    /(<[^>]*>)|([^<]+)/g,
    (_all, tag: string | undefined, text: string | undefined) =>
      tag ?? (text ?? '').replace(HAN, (run) => `<span lang="${language}">${run}</span>`),
  );
