/**
 * Labels in an English text: author and year, as a reader finds them in the list (APA 7, 8.11, 8.17). Where a work
 * names no author, the body that speaks; else the first words of the title. Written for this project.
 */
export const LABEL_EN = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
<info>
  <title>Labels in an English text</title>
  <id>label-en</id>
  <updated>2026-11-23T00:00:00+00:00</updated>
  <rights license="https://opensource.org/license/mit">MIT</rights>
</info>
<locale><terms><term name="no date" form="short">n.d.</term></terms></locale>
<locale xml:lang="en"><terms><term name="and others">et al.</term></terms></locale>
<citation et-al-min="3" et-al-use-first="1">
  <layout>
    <group delimiter=" ">
      <names variable="author">
        <name form="short" and="symbol" delimiter-precedes-last="never"/>
        <et-al term="and others"/>
        <substitute><text variable="container-title"/><text variable="title" quotes="true"/></substitute>
      </names>
      <choose>
        <if variable="issued"><date variable="issued" date-parts="year" form="numeric"/></if>
        <else><text term="no date" form="short"/></else>
      </choose>
    </group>
  </layout>
</citation>
</style>`;
