import { expect, it } from 'vitest';
import { sectionNamed, sectionOfField, withoutStep } from './section-address.ts';

it.each<[address: string, expected: string | undefined]>([
  ['draft=d', undefined],
  ['draft=d&section=files', undefined],
  ['draft=d&step=when', 'draft=d'],
  ['step=review', ''],
  ['step=people', 'section=people'],
  ['step=picture&part=mix&preset=vmp%3Anew', 'part=mix&preset=vmp%3Anew&section=picture'],
  ['step=nonsense&id=7', 'id=7'],
])('%s leads to %s', (address, expected) => {
  expect(withoutStep(new URLSearchParams(address))?.toString()).toBe(expected);
});

it('knows the section of a field, and none for what is always in sight', () => {
  expect(sectionOfField('people')).toBeUndefined();
  expect(sectionOfField('brief')).toBe('more');
  expect(sectionOfField('name')).toBeUndefined();
  expect(sectionOfField('rooms')).toBeUndefined();
});

it('takes no other word for a section', () => {
  expect(sectionNamed('walls')).toBe('walls');
  expect(sectionNamed('review')).toBeUndefined();
  expect(sectionNamed(null)).toBeUndefined();
});
