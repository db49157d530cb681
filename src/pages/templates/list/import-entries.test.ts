import { expect, it } from 'vitest';
import type { TemplateInFile } from '#app/features/template/import-file.ts';
import { factsOf, firstEntries } from './import-entries.ts';

function template(name: string, change: Partial<TemplateInFile> = {}): TemplateInFile {
  return { name, params: { name }, problems: [], dropped: [], unknown: [], ...change };
}
const refused = template('Odd', { problems: [{ path: 'conf_type', code: 'missing' }] });

it('takes what can be created, and nothing else', () => {
  const entries = firstEntries([template('A'), refused]);
  expect(entries.map(({ taken }) => taken)).toEqual([true, false]);
  expect(factsOf(entries, new Set()).map(({ state }) => state)).toEqual(['ready', 'refused']);
});

it('tells a name that the platform has, and one that the file has twice', () => {
  const entries = firstEntries([template('A'), template('B'), template('B')]);
  const facts = factsOf(entries, new Set(['A', 'B 2']));
  expect(facts.map(({ clash, free }) => [clash, free])).toEqual([
    ['existing', 'A 2'],
    ['here', 'B 3'],
    ['here', 'B 3'],
  ]);
});

it('compares only with what is going to be created', () => {
  const [one, two] = firstEntries([template('B'), template('B')]);
  if (!one || !two) throw new Error('two entries');
  expect(factsOf([one, { ...two, taken: false }], new Set())[0]?.clash).toBeUndefined();
  expect(factsOf([one, { ...two, done: true }], new Set())[0]?.clash).toBeUndefined();
});

it('wants a name by the rules', () => {
  const [facts] = factsOf(firstEntries([template('')]), new Set());
  expect(facts).toMatchObject({ state: 'unnamed', nameProblem: { code: 'name-empty' } });
});
