/** The Chinese words and marks that the styles here use, as a CSL locale; written for this project. */
export const LOCALE_ZH = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
<info><rights license="https://opensource.org/license/mit">MIT</rights></info>
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/></date>
<date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
<terms>
  <term name="et-al">等</term>
  <!-- 9.3.1.2: in a label, a gap between the name and 等 -->
  <term name="and others"> 等</term>
  <term name="and" form="symbol">&amp;</term>
  <term name="no date" form="short">无日期</term>
  <term name="open-quote">“</term>
  <term name="close-quote">”</term>
  <term name="open-inner-quote">‘</term>
  <term name="close-inner-quote">’</term>
  <term name="page-range-delimiter">-</term>
  <!-- Never printed here, but a processor that misses them prints its own abbreviations. -->
  <term name="volume" form="short">卷</term>
  <term name="issue" form="short">期</term>
  <term name="page" form="short">页</term>
  <term name="number" form="short">号</term>
  <term name="volume">卷</term>
  <term name="issue">期</term>
  <term name="page">页</term>
  <term name="number">号</term>
</terms>
</locale>`;
