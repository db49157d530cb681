import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { profileKeyNames } from './profile.ts';

/** The rows of ASSUMPTIONS.md, by their columns. */
const rows = readFileSync('ASSUMPTIONS.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:what|-+) /.test(line))
  .map((line) => {
    const [what = '', mark = '', profile = '', probe = '', ...more] = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    const keys = [...profile.matchAll(/`(\w+)`/g)].map(([, key = '']) => key);
    return { what, mark, keys, probe, more };
  });

it('every key of the profile has its row, and no row has a key that is none', () => {
  expect(rows.flatMap(({ keys }) => keys).toSorted()).toEqual([...profileKeyNames].toSorted());
});

it('every row says how well it is known, and has a key that the probe finds, or the reason for neither', () => {
  const wrong = rows.filter(({ mark, keys, probe, more }) => {
    const isNeither = /^Neither: \S/.test(probe);
    const saysHow = probe !== '' && !probe.startsWith('Neither');
    return !/^[IUDS]\b/.test(mark) || more.length > 0 || (keys.length > 0 ? !saysHow : !isNeither);
  });
  expect(wrong.map(({ what }) => what)).toEqual([]);
});
