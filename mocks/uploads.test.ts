import { describe, expect, test } from 'vitest';
import { objectsOf } from './http/json.ts';
import { picture } from './scenarios/pictures.ts';
import { callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const DAY = 86_400_000;
const MEGABYTE = 1024 * 1024;
const INVALID = 900_003;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const KEY = 'f11e'.padEnd(32, '0');

function setUp() {
  const world = createMockWorld({ scenario: 'empty', now: () => new Date(start) });
  const caller = callerOf(world);
  const upload = (...files: readonly File[]) =>
    caller.refusal('uploadMeetingFile', { path: { id: KEY }, file: { field: 'file', files } });
  const uploadImages = (...files: readonly File[]) =>
    caller.refusal('uploadBackgroundImages', { file: { field: 'files', files } });
  return { world, caller, upload, uploadImages };
}

describe('a meeting file', () => {
  test.each([
    ['a.txt', 'accepted'],
    ['报告.PDF', 'accepted'],
    ['a.exe', INVALID],
    ['noextension', INVALID],
  ])('%s: %s', async (name, expected) => {
    expect(await setUp().upload(new File(['x'], name))).toBe(expected);
  });

  test('has at most 20 MB', { timeout: 30_000 }, async () => {
    const { upload } = setUp();
    const bytes = new Uint8Array(20 * MEGABYTE);
    expect(await upload(new File([bytes], 'a.zip'))).toBe('accepted');
    expect(await upload(new File([bytes, 'x'], 'b.zip'))).toBe(INVALID);
  });

  test('comes alone, and with nine others at most', async () => {
    const { upload } = setUp();
    expect(await upload(new File(['x'], 'a.txt'), new File(['x'], 'b.txt'))).toBe(INVALID);
    expect(await upload()).toBe(INVALID);
    for (let count = 0; count < 10; count += 1) {
      expect(await upload(new File(['x'], `${String(count)}.txt`))).toBe('accepted');
    }
    expect(await upload(new File(['x'], 'eleventh.txt'))).toBe(INVALID);
  });

  test('is gone after seven days', async () => {
    const { world, caller, upload } = setUp();
    await upload(new File(['x'], 'a.txt'));
    const list = async () => (await caller.ok('listMeetingFiles', { path: { id: KEY } })).total;
    world.clock.advance(7 * DAY - 1);
    expect(await list()).toBe(1);
    world.clock.advance(1);
    expect(await list()).toBe(0);
  });
});

const jpg = (name: string, ...rest: BlobPart[]) => new File([picture('dusk'), ...rest], name);

describe('a background picture', () => {
  test.each([
    ['十五个字的图片名称刚好放得下吗.jpg', 'accepted'],
    ['十六个字的图片名称就放不下了对不对.jpg', INVALID],
    ['a.jpeg', 'accepted'],
    ['a.png', INVALID],
  ])('%s: %s', async (name, expected) => {
    expect(await setUp().uploadImages(jpg(name))).toBe(expected);
  });

  test('is a JPEG inside, whatever its name says, and has at most 5 MB', async () => {
    const { uploadImages } = setUp();
    expect(await uploadImages(new File(['GIF89a'], 'a.jpg'))).toBe(INVALID);
    expect(await uploadImages(jpg('a.jpg', new Uint8Array(5 * MEGABYTE)))).toBe(INVALID);
  });

  test('a batch is taken whole or not at all', async () => {
    const { caller, uploadImages } = setUp();
    const count = async () => objectsOf((await caller.ok('listBackgroundImages')).list).length;
    expect(await uploadImages(jpg('a.jpg'), new File(['x'], 'b.jpg'))).toBe(INVALID);
    expect(await count()).toBe(0);
    expect(await uploadImages(jpg('a.jpg'), jpg('b.jpg'))).toBe('accepted');
    expect(await count()).toBe(2);
  });
});
