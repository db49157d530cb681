import { describe, expect, it } from 'vitest';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { arrangedImages, type ImageListSort } from './arranged.ts';

const image = (id: string, rest: Partial<StoredFile> = {}): StoredFile => ({
  file_id: id,
  ...rest,
});
const images = [
  image('1', {
    file_name: 'hall 10.jpg',
    creator_name: '周敏',
    file_size: '9.5',
    create_time: '2026-03-31T15:00:00+08:00',
  }),
  image('2', {
    file_name: 'Hall 9.jpg',
    creator_name: 'Grace Liu',
    file_size: '1024.0',
    create_time: '2026-03-31T08:00:00+00:00',
  }),
  image('3'),
];
const ids = (text: string, sort: ImageListSort) =>
  arrangedImages(images, { text, sort }, 'en-US').map(({ file_id: id }) => id);

describe('the order', () => {
  it.each([
    ['newest', ['2', '1', '3']],
    ['oldest', ['3', '1', '2']],
    ['name', ['3', '2', '1']],
    ['largest', ['2', '1', '3']],
    ['uploader', ['3', '2', '1']],
  ] as const)('%s', (sort, expected) => {
    expect(ids('', sort)).toEqual(expected);
  });
});

describe('the search', () => {
  it.each([
    ['HALL', ['2', '1']],
    ['hall grace', ['2']],
    ['周敏', ['1']],
    ['3', ['3']],
    ['nothing', []],
  ])('%s', (text, expected) => {
    expect(ids(text, 'newest')).toEqual(expected);
  });
});
