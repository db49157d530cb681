import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentTree, directoryPerson, type Department } from './directory.ts';

describe('who somebody of the directory is', () => {
  const whole = {
    account_moid: 'c69da1ef-5930-47e0-9a79-dfa083de0208',
    e164: '0512001',
    name: 'Ann',
    mobile: '13852521511',
    email: 'ann@example.com',
    departments: [{ name: 'Sales' }, {}],
  };

  it.each([
    [whole, { account: whole.account_moid, kind: 'moid', name: 'Ann' }],
    [
      { ...whole, account_moid: '' },
      { account: 'ann@example.com', kind: 'email', name: 'Ann' },
    ],
    [{ e164: '0512001' }, { account: '0512001', kind: 'e164', name: '' }],
    [
      { mobile: '13852521511', name: 'Ann' },
      { account: '13852521511', kind: 'phone', name: 'Ann' },
    ],
    [{ name: 'Ann' }, undefined],
    [{}, undefined],
  ])('%j: %j', (entry, person) => {
    expect(directoryPerson(entry)?.person).toEqual(person);
  });

  it('and by what else one knows them', () => {
    expect(directoryPerson(whole)).toMatchObject({
      contact: ['ann@example.com', '0512001', '13852521511'],
      departments: ['Sales'],
    });
  });
});

describe('departments', () => {
  const ids = (tree: readonly Department[]): string[] =>
    tree.flatMap(({ id, children }) => [id, ...ids(children)]);

  it('stand under the ones above them, in their order', () => {
    const tree = departmentTree([
      { moid: 'b', name: 'B', parent_moid: 'a' },
      { moid: 'a', name: 'A' },
      { moid: 'c', name: 'C', parent_moid: 'a' },
      { moid: 'd', name: 'D', parent_moid: 'gone' },
      { name: 'no id' },
    ]);
    expect(tree).toEqual([
      {
        id: 'a',
        name: 'A',
        children: [
          { id: 'b', name: 'B', children: [] },
          { id: 'c', name: 'C', children: [] },
        ],
      },
      { id: 'd', name: 'D', children: [] },
    ]);
  });

  it('each of them is there once, whatever is above what', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const rows = fc.uniqueArray(fc.record({ moid: id, parent_moid: id }), {
      selector: ({ moid }) => moid,
    });
    fc.assert(
      fc.property(rows, (given) => {
        expect(ids(departmentTree(given)).toSorted()).toEqual(
          given.map(({ moid }) => moid).toSorted(),
        );
      }),
    );
  });

  it('may be ten thousand, beside or under one another', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    const flat = departmentTree(many.map((index) => ({ moid: `d${index}`, name: '' })));
    expect(flat).toHaveLength(10_000);
    const line = departmentTree(
      many.map((index) => ({ moid: `d${index}`, name: '', parent_moid: `d${index + 1}` })),
    );
    let [department] = line;
    for (let below = 0; below < 9999; below += 1) department = department?.children[0];
    expect(department?.id).toBe('d0');
  });
});
