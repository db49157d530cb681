import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
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

afterEach(() => vi.unstubAllGlobals());

it('a style is remembered as it was, its channels apart', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  const style = styleOf('s');
  rememberStyles([style]);
  expect(rememberedStyle('s')).toMatchObject({
    frame: style.frame,
    boxes: style.boxes.map((box) => ({ ...box, channel: null })),
  });
  expect(rememberedStyle('t')).toBeUndefined();
});

it('the latest twenty are remembered', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  for (let at = 0; at < 25; at += 1) rememberStyles([styleOf(`s${at}`)]);
  expect(rememberedStyle('s4')).toBeUndefined();
  expect(rememberedStyle('s5')).toBeDefined();
});

it.each(['nonsense', '{}', '[["s"]]', '[[1,{}]]'])('%s is nothing remembered', (text) => {
  vi.stubGlobal('localStorage', memoryStorage({ 'console.wall-styles:': text }));
  expect(rememberedStyle('s')).toBeUndefined();
});
