import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinyinReadings } from './dictionary.ts';
import { findNames, prepareName, type NameTexts } from '#app/lib/pinyin/name-index.ts';

const prepared = (name: string, ...others: string[]) =>
  prepareName({ name, others }, pinyinReadings);
const finds = (query: string, name: string, ...others: string[]) =>
  findNames([prepared(name, ...others)], query).length > 0;

describe('a name is found by', () => {
  it.each([
    ['zhangwei', '张伟'],
    ['zhang wei', '张伟'],
    ['wei zhang', '张伟'],
    ['zhangw', '张伟'],
    ['zhwei', '张伟'],
    ['zw', '张伟'],
    ['z', '张伟'],
    ['Zhang’Wei', '张伟'],
    ['ＺＷ', '张伟'],
    ['张wei', '张伟'],
    ['伟', '张伟'],
    ['wei', '张伟'],
    ['zeng', '曾伟'],
    ['ceng', '曾伟'],
    ['shan', '单雄信'],
    ['dan', '单雄信'],
    ['chongqing', '重庆'],
    ['cq', '重庆'],
    ['zq', '重庆'],
    ['lv', '吕布'],
    ['lu', '吕布'],
    ['lyu', '吕布'],
    ['lvb', '吕布'],
    ['xian', '西安'],
    ["xi'an", '西安'],
    ['zhang', '張偉'],
    ['zhangwei', 'Zhang Wei'],
    ['zw', 'Zhang Wei'],
    ['weiz', 'Wei Zhang'],
    ['hang', 'Zhang Wei'],
    ['rene', 'René Dubois'],
    ['René', 'Rene Dubois'],
    ['strasse', 'Straße'],
    ['obrien', 'O’Brien'],
    ['rd', 'René Dubois'],
    ['301', 'Room 301'],
    ['room30', 'Room 301'],
    ['kim 김', '김 Kim'],
    ['wei', 'Mr. 伟'],
  ])('%s: %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it.each([
    ['zhangwen', '张伟'],
    ['wz', '张伟'],
    ['zwz', '张伟'],
    ['zhang li', '张伟'],
    ['zhagwei', '张伟'],
    ['31', 'Room 301'],
    ['r31', 'Room 301'],
    ['2', '张伟'],
  ])('and not by %s: %s', (query, name) => {
    expect(finds(query, name)).toBe(false);
  });

  it('what stands beside it', () => {
    expect(finds('sales zw', '张伟', 'Sales', '13800138000')).toBe(true);
    expect(finds('0138', '张伟', 'Sales', '13800138000')).toBe(true);
    expect(finds('sales138', '张伟', 'Sales', '13800138000')).toBe(false);
  });

  it('its characters and letters before the dictionary is there', () => {
    const index = [prepareName({ name: '张伟 Zhang' })];
    expect(findNames(index, '伟')).toEqual([0]);
    expect(findNames(index, 'zha 张')).toEqual([0]);
    expect(findNames(index, 'wei')).toEqual([]);
  });
});

const places = (query: string, names: readonly (string | NameTexts)[], limit?: number) => {
  const texts = names.map((name) => (typeof name === 'string' ? { name } : name));
  const found = findNames(
    texts.map((one) => prepareName(one, pinyinReadings)),
    query,
    limit,
  );
  return found.map((place) => texts[place]?.name);
};

describe('the order', () => {
  it('is the beginning, then the inside, then what stands beside the name', () => {
    const beside = { name: 'Bob', others: ['wei@example.com'] };
    expect(places('wei', [beside, '张伟', 'Bowei', '魏明', 'Wei Li', 'Wei'])).toEqual([
      'Wei',
      'Wei Li',
      '魏明',
      '张伟',
      'Bowei',
      'Bob',
    ]);
  });

  it('has what is spelt out before what is cut short', () => {
    // `wan` begins the one, and is the whole of the other
    expect(places('wan', ['王安', '万'])).toEqual(['王安', '万']);
    expect(places('zw', ['Ann', '周王安', '张伟', '李周伟'])).toEqual(['周王安', '张伟', '李周伟']);
    expect(places('lina', ['李安', '李娜', '刘宁安'])).toEqual(['李娜']);
  });

  it('is the order of the list among equals, and without words', () => {
    expect(places('z', ['赵一', '张伟', '周三'])).toEqual(['赵一', '张伟', '周三']);
    expect(places(' ', ['b', 'a'])).toEqual(['b', 'a']);
    expect(places('z', ['赵一', '张伟', '周三'], 2)).toEqual(['赵一', '张伟']);
    expect(places('', ['b', 'a'], 1)).toEqual(['b']);
  });
});

describe('whatever a name is', () => {
  const syllable = fc.constantFrom(...Array.from('张伟王曾单重庆长乐吕女仇区安阿西恩尔李娜'));
  const name = fc.array(syllable, { minLength: 1, maxLength: 12 });
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);

  it('every way to read any part of it finds it', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), fc.infiniteStream(fc.nat()), (all, from, to, any) => {
        const start = from % all.length;
        const part = all.slice(start, start + 1 + (to % (all.length - start)));
        const choices = part.map((one) => {
          const ways = pinyinReadings(one);
          return ways[(any.next().value ?? 0) % ways.length] ?? '';
        });
        const text = all.join('');
        expect(finds(choices.join(''), text)).toBe(true);
        expect(finds(choices.map((one) => one.slice(0, 1)).join(''), text)).toBe(true);
        expect(finds(choices.join(' '), text)).toBe(true);
        const last = choices.at(-1) ?? '';
        expect(finds(choices.slice(0, -1).join('') + last.slice(0, 1), text)).toBe(true);
      }),
    );
  });

  it('any part of what is written finds it, and so do initials', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, at) => {
        const text = words.join(' ');
        expect(finds(text.slice(at % text.length), text)).toBe(true);
        expect(finds(words.map((one) => one.slice(0, 1)).join(''), text)).toBe(true);
        expect(finds(words.join(''), text)).toBe(true);
        expect(finds(words.toReversed().join(' '), text)).toBe(true);
      }),
    );
  });

  it('a query finds no more with a further word', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), word, word, (names, one, other) => {
        const index = names.map((all) => prepared(all.join('')));
        const wide = new Set(findNames(index, one));
        expect(findNames(index, `${one} ${other}`).filter((place) => !wide.has(place))).toEqual([]);
      }),
    );
  });
});
