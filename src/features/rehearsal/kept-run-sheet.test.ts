import { afterEach, describe, expect, it, vi } from 'vitest';
import { setPerson } from '#app/components/by-person.ts';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { checkSheetBody, keptRunSheet } from './kept-run-sheet.ts';
import { EMPTY_SHEET, replaceSteps } from './model/run-sheet.ts';
import { readSheetFile, writeSheetFile } from './model/run-sheet-file.ts';

const steps = [
  { family: 'vmp', preset: '7', name: 'Opening', note: 'lights', planned: '9:00' },
  { family: 'wall', preset: '8', name: 'Panel', note: '', planned: '+15' },
] as const;
const sheet = replaceSteps(EMPTY_SHEET, steps);
const from = { meeting: 'm1', name: 'Board' };
const read = (text: string) => readSheetFile(text, checkSheetBody);
const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSheetFile(sheet, from)), ...change });

describe('a file', () => {
  it('gives back what was written', () => {
    expect(read(writeSheetFile(sheet, from))).toEqual({ from, steps });
    expect(read(`\uFEFF${writeSheetFile(sheet, from)}`)).toEqual({ from, steps });
  });

  it('may lack notes and times, which people write by hand', () => {
    const [{ family, preset, name }] = steps;
    expect(read(file({ steps: [{ family, preset, name }] }))).toMatchObject({
      steps: [{ note: '', planned: '' }],
    });
  });

  it.each([
    ['dear diary', { code: 'not-json' }],
    ['', { code: 'not-json' }],
    ['null', { code: 'other-format' }],
    ['[]', { code: 'other-format' }],
    ['{"format":"meeting-console.template"}', { code: 'other-format' }],
    [`${'['.repeat(50)}${']'.repeat(50)}`, { code: 'too-deep' }],
    [file({ version: 2 }), { code: 'other-version', version: '2' }],
    [file({ version: undefined }), { code: 'other-version', version: '?' }],
    [file({ steps: [] }), { code: 'no-steps' }],
    [file({ steps: undefined }), { code: 'other-shape', where: 'steps' }],
    [file({ meeting: 7 }), { code: 'other-shape', where: 'meeting' }],
    [
      file({ steps: [steps[0], { ...steps[1], family: 'lights' }] }),
      { code: 'other-shape', where: 'steps.1.family' },
    ],
    [file({ steps: [{ ...steps[0], note: 3 }] }), { code: 'other-shape', where: 'steps.0.note' }],
  ])('%s is refused', (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });
});

describe('in this browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    setPerson('');
  });

  it('each meeting has its sheet, and each person theirs', () => {
    vi.stubGlobal('localStorage', memoryStorage());
    setPerson('ann');
    keptRunSheet('m1').set(sheet);
    expect(keptRunSheet('m1').get()).toEqual(sheet);
    expect(keptRunSheet('m2').get().steps).toEqual([]);
    setPerson('bob');
    expect(keptRunSheet('m1').get().steps).toEqual([]);
    setPerson('ann');
    expect(keptRunSheet('m1').get()).toEqual(sheet);
  });

  it.each(['nonsense', '{}', '{"steps":[{"key":0,"family":"lights"}]}'])(
    '%s is no sheet',
    (text) => {
      vi.stubGlobal('localStorage', memoryStorage({ 'console.run-sheet.m3:ann': text }));
      setPerson('ann');
      expect(keptRunSheet('m3').get().steps).toEqual([]);
    },
  );
});
