import { describe, expect, it } from 'vitest';
import type { TemplateRow } from '#app/features/template/api/templates.ts';
import {
  arrangedTemplates,
  parseTemplateQuery,
  templateSearch,
  type TemplateRowWords,
} from './template-query.ts';

const parse = (search: string) => parseTemplateQuery(new URLSearchParams(search));

function row(id: string, facts: Partial<TemplateRow> = {}): TemplateRow {
  return {
    id,
    number: '',
    name: id,
    type: 0,
    chair: '',
    formats: [],
    hasAudience: false,
    ...facts,
  };
}

const words: TemplateRowWords = {
  type: ({ type }) => (type === 2 ? 'SFU' : 'Traditional'),
  formats: ({ formats }) => formats.map(({ bitrate }) => `${bitrate} kbit/s`).join(', '),
  hidden: ({ type }) => (type === 2 ? '纯转发' : '传统'),
};

describe('the address', () => {
  it.each(['', '?q=board+call&sort=-number', '?template=a1', '?sort=-name'])(
    'reads what it wrote: %s',
    (search) => {
      expect(templateSearch(parse(search))).toBe(search);
    },
  );

  it.each(['sort=colour', 'sort=name', 'q=++', 'template='])('takes %s for nothing', (search) => {
    expect(templateSearch(parse(search))).toBe('');
  });
});

describe('the search', () => {
  const rows = [
    row('a', { name: 'Board', number: '0000021', chair: 'Grace Liu' }),
    row('b', { name: 'Webinar', type: 2, formats: [{ bitrate: 4096 }] }),
  ];
  it.each([
    ['', ['a', 'b']],
    ['liu board', ['a']],
    ['0021', ['a']],
    ['sfu 4096', ['b']],
    ['纯转发', ['b']],
    ['board sfu', []],
  ])('finds by "%s"', (text, ids) => {
    const found = arrangedTemplates(rows, { ...parse(''), text }, words, 'en-US');
    expect(found.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the order', () => {
  const rows = [
    row('1', { name: 'Room 10', number: '3' }),
    row('2', { name: 'Room 9' }),
    row('3', { name: 'Alpha', number: '20' }),
  ];
  it.each([
    ['', ['3', '2', '1']],
    ['sort=-name', ['1', '2', '3']],
    ['sort=number', ['1', '3', '2']],
    ['sort=-number', ['3', '1', '2']],
    ['sort=type', ['1', '2', '3']],
  ])('of "%s"', (search, ids) => {
    expect(arrangedTemplates(rows, parse(search), words, 'en-US').map(({ id }) => id)).toEqual(ids);
  });

  it('of names is that of the language', () => {
    const names = ['全员', '部门'].map((name) => row(name));
    expect(arrangedTemplates(names, parse(''), words, 'zh-CN').map(({ id }) => id)).toEqual([
      '部门',
      '全员',
    ]);
  });
});
