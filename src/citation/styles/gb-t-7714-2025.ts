/** The marks of a script: Chinese entries take full-width ones, Western entries half-width ones and spaces. */
interface Marks {
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  readonly gap: string;
}

const MARKS: Record<'han' | 'western', Marks> = {
  han: { comma: '，', colon: '：', open: '（', close: '）', gap: '' },
  western: { comma: ', ', colon: ': ', open: '(', close: ')', gap: ' ' },
};

const KINDS = [
  ['N', 'article-newspaper'],
  ['J', 'article-journal article-magazine'],
  ['M', 'book chapter'],
  ['PP', 'article'],
  ['S', 'standard'],
  ['C', 'paper-conference'],
  ['D', 'thesis'],
  ['R', 'report entry'],
  ['DS', 'dataset'],
  ['CP', 'software'],
  ['EB', 'webpage post post-weblog'],
] as const;

/**
 * GB/T 7714-2025 as a CSL style, written for this project from the rules of the standard (clause numbers below).
 * Entries follow the numeric system (顺序编码制, 9.2): a work without a named author begins with its title (7.1.3).
 * The label in the text follows 9.3.1: responsible body and year; where a work names none, what the entry offers.
 *
 * Beyond the letter of the standard: 8.11 has no place for the name of a web site. It stands where 8.14 and 8.15 put
 * the platform, since most pages here name no author and a page read in a reprint has no address.
 */
export function gbT7714(script: keyof typeof MARKS): string {
  const { comma, colon, open, close, gap } = MARKS[script];
  const kinds = KINDS.map(([mark, types], i) => {
    const tag = i === 0 ? 'if' : 'else-if';
    return `<${tag} type="${types}" match="any"><text value="${mark}"/></${tag}>`;
  }).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="zh-CN"
  name-as-sort-order="all" sort-separator=" " initialize-with=" " name-delimiter="${comma}"
  demote-non-dropping-particle="never" page-range-format="expanded">
<info>
  <title>GB/T 7714-2025 (numeric entries, author-year labels)</title>
  <id>gb-t-7714-2025</id>
  <updated>2026-11-23T00:00:00+00:00</updated>
  <rights license="https://opensource.org/license/mit">MIT</rights>
</info>
<locale>
  <date form="numeric">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
    <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
  </date>
  <terms>
    <term name="page-range-delimiter">-</term>
    <term name="no date" form="short">无日期</term>
  </terms>
</locale>
<locale xml:lang="en"><terms><term name="and others">et al.</term></terms></locale>
<!-- 7.1.2: up to three names, then 等 or et al. after a comma -->
<macro name="author"><names variable="author"><name/><substitute><names variable="editor"/></substitute></names></macro>
<macro name="year"><date variable="issued" date-parts="year" form="numeric"/></macro>
<macro name="date"><date variable="issued" form="numeric"/></macro>
<!-- 7.2, 7.3, A.1, A.2: title, other title information, report number; kind of document and, online, its carrier -->
<macro name="title">
  <group delimiter="${colon}">
    <group delimiter=" "><choose><if type="standard"><text variable="number"/></if></choose><text variable="title"/></group>
    <choose><if type="report legislation regulation" match="any">
      <group delimiter=" "><text variable="collection-title"/><text variable="number"/></group>
    </if></choose>
  </group>
  <group delimiter="/" prefix="[" suffix="]">
    <choose>${kinds}<else-if variable="URL"><text value="EB"/></else-if><else><text value="Z"/></else></choose>
    <choose><if variable="URL DOI" match="any"><text value="OL"/></if></choose>
  </group>
</macro>
<macro name="platform">
  <choose><if variable="container-title"><text variable="container-title"/></if><else><text variable="publisher"/></else></choose>
</macro>
<!-- 8.5: name of the serial, year, volume (issue): pages; a newspaper or an article online first gives the full date -->
<macro name="serial">
  <group delimiter="${colon}">
    <group delimiter="${gap}">
      <group delimiter="${comma}">
        <text variable="container-title"/>
        <choose>
          <if type="article-journal article-magazine" match="any">
            <choose><if variable="volume issue" match="any"><text macro="year"/></if><else><text macro="date"/></else></choose>
          </if>
          <else><text macro="date"/></else>
        </choose>
        <text variable="volume"/>
      </group>
      <text variable="issue" prefix="${open}" suffix="${close}"/>
      <choose><if type="article-newspaper"><text variable="page" prefix="${open}" suffix="${close}"/></if></choose>
    </group>
    <choose><if type="article-newspaper" match="none"><text variable="page"/></if></choose>
  </group>
</macro>
<!-- 7.5: place: publisher, year: pages -->
<macro name="imprint">
  <group delimiter="${colon}">
    <group delimiter="${comma}">
      <group delimiter="${colon}"><text variable="publisher-place"/><text variable="publisher"/></group>
      <text macro="year"/>
    </group>
    <text variable="page"/>
  </group>
</macro>
<!-- 7.6, 8.11, 8.14: platform (created or published) [read]; only what is online was read on a day -->
<macro name="online">
  <group delimiter="${gap}">
    <text macro="platform"/>
    <date variable="issued" form="numeric" prefix="${open}" suffix="${close}"/>
    <choose><if variable="URL"><date variable="accessed" form="numeric" prefix="[" suffix="]"/></if></choose>
  </group>
</macro>
<macro name="source">
  <choose>
    <if type="article-newspaper article-journal article-magazine" match="any"><text macro="serial"/></if>
    <else-if type="report entry" match="any"><group delimiter="${colon}"><group delimiter="${comma}">
      <group delimiter="${colon}"><text variable="publisher-place"/><text variable="publisher"/></group><text macro="date"/></group><text variable="page"/></group></else-if>
    <else-if type="standard"/>
    <else-if type="book chapter thesis" match="any"><text macro="imprint"/></else-if>
    <else-if type="paper-conference"><choose>
      <if variable="publisher"><text macro="imprint"/></if>
    </choose></else-if>
    <else-if type="webpage post post-weblog article dataset software" match="any"><text macro="online"/></else-if>
    <else-if variable="URL"><text macro="online"/></else-if>
    <else><group delimiter="${comma}"><text macro="platform"/><text macro="date"/></group></else>
  </choose>
</macro>
<!-- 8.3, 8.6: part//whole -->
<macro name="work">
  <group delimiter="//">
    <text macro="title"/>
    <choose>
      <if type="chapter entry" match="any"><text variable="container-title"/></if>
      <else-if type="paper-conference"><choose>
        <if variable="publisher"><text variable="container-title"/></if>
        <else><group delimiter="${colon}">
          <group delimiter="${comma}"><text variable="container-title"/><text macro="year"/></group>
          <text variable="page"/>
        </group></else>
      </choose></else-if>
    </choose>
  </group>
</macro>
<!-- 9.3.1.2: of several authors the first, then 等 or et al. -->
<citation et-al-min="2" et-al-use-first="1" name-as-sort-order="first">
  <layout>
    <group delimiter="，">
      <names variable="author">
        <name form="short"/>
        <et-al term="and others"/>
        <substitute><text variable="container-title"/><text variable="title" quotes="true"/></substitute>
      </names>
      <choose><if variable="issued"><text macro="year"/></if><else><text term="no date" form="short"/></else></choose>
    </group>
  </layout>
</citation>
<bibliography et-al-min="4" et-al-use-first="3">
  <layout suffix=".">
    <group delimiter=". ">
      <text macro="author"/>
      <text macro="work"/>
      <choose><if type="article book dataset entry report software" match="any"><text variable="version"/></if></choose>
      <text macro="source"/>
      <text variable="URL"/>
      <text variable="DOI" prefix="DOI:"/>
    </group>
  </layout>
</bibliography>
</style>`;
}
