import { expect, it } from 'vitest';
import { readWallStyle } from '../model/wall-style.ts';
import { rememberedStyle, rememberStyles } from './remembered-styles.ts';

const styleOf = (id: string) =>
  readWallStyle(
    {
      style_id: id,
      details: [
        {
          hdu_id: '1_1',
          hdu_alias: 'left',
          box_x: 5,
          box_y: 7,
          box_width: 90,
          box_height: 40,
          parent_box_width: 200,
          online: 1,
        },
      ],
    },
    true,
  );

/** As much of a browser's storage as is asked of it. */
function storageOf(text?: string): Storage {
  const kept = new Map(text === undefined ? [] : [['console.wall-styles', text]]);
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    removeItem: (key) => kept.delete(key),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

it('a style is remembered as it was, its channels apart', () => {
  const storage = storageOf();
  const style = styleOf('s');
  rememberStyles([style], storage);
  expect(rememberedStyle('s', storage)).toMatchObject({
    frame: style.frame,
    boxes: style.boxes.map((box) => ({ ...box, channel: null })),
  });
  expect(rememberedStyle('t', storage)).toBeUndefined();
});

it('the latest twenty are remembered', () => {
  const storage = storageOf();
  for (let at = 0; at < 25; at += 1) rememberStyles([styleOf(`s${at}`)], storage);
  expect(rememberedStyle('s4', storage)).toBeUndefined();
  expect(rememberedStyle('s5', storage)).toBeDefined();
});

it.each(['nonsense', '{}', '[["s"]]', '[[1,{}]]'])('%s is nothing remembered', (text) => {
  expect(rememberedStyle('s', storageOf(text))).toBeUndefined();
});
