import { expect, it } from 'vitest';
import { shortName } from '../../../src/figures/shared/short-name.ts';

it('leaves out what stands in brackets and keeps the words around it apart', () => {
  expect(shortName('Companion Mothers (Children Companion Plan)')).toBe('Companion Mothers');
  expect(shortName('Plan (staying together) for teachers')).toBe('Plan for teachers');
  expect(shortName('童伴妈妈（童伴计划）')).toBe('童伴妈妈');
  expect(shortName('计划（相守）教师项目')).toBe('计划教师项目');
});

it('keeps a name that is all in brackets', () => {
  expect(shortName('(Untitled)')).toBe('(Untitled)');
});
