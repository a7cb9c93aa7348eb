import type { Lang } from '../../i18n/languages.ts';
import type { Claim } from '../../model/claim.ts';
import { doubled, pText, sideOf } from './numbers.ts';

const written = (p: number, lang: Lang): string =>
  lang === 'zh' ? `p值${pText(p)}` : pText(p).startsWith('<') ? `p ${pText(p)}` : `p = ${pText(p)}`;

/** What a clear difference must not be quoted without, in brackets: its p, once and for both tests, and what unknown codes allow. */
export function reserve({ interval, p, bounds }: Claim, lang: Lang): string {
  if (sideOf(interval) === 'neither' || p === null) return '';
  const open = bounds !== null && bounds[0] < 0 && bounds[1] > 0;
  return lang === 'en'
    ? ` (${written(p, lang)}, or ${doubled(p)} counting both tests${open ? '; unknown codes leave room for either sign' : ''})`
    : `（${written(p, lang)}，按两次检验校正为${doubled(p)}${open ? '；未知编码使两个方向都有可能' : ''}）`;
}
