import { describe, expect, it } from 'vitest';
import {
  changeStep,
  EMPTY_SHEET,
  isThere,
  matchedSteps,
  moveStep,
  sameNamed,
  presetsAt,
  removeStep,
  replaceSteps,
  addStep,
} from './run-sheet.ts';
import type { SheetPresets, NewStep, RunSheet } from './run-sheet.ts';

const step = (family: NewStep['family'], name: string, preset = `id of ${name}`): NewStep => ({
  family,
  preset,
  name,
  note: '',
  planned: '',
});
const preset = (name: string, id = `id of ${name}`) => ({ id, name });
const known = (part: Partial<SheetPresets>): SheetPresets => ({
  vmp: [],
  mix: [],
  poll: [],
  wall: [],
  ...part,
});
const sheet = replaceSteps(
  EMPTY_SHEET,
  ['a', 'b', 'c'].map((name) => step('vmp', name)),
);
const names = ({ steps }: RunSheet) => steps.map(({ name }) => name).join('');

describe('steps', () => {
  it('are added at the end, each with a key of its own', () => {
    const more = addStep(removeStep(sheet, 1), step('wall', 'd'));
    expect(names(more)).toBe('acd');
    expect(new Set(more.steps.map(({ key }) => key)).size).toBe(3);
    expect(addStep(EMPTY_SHEET, step('poll', 'x')).steps).toMatchObject([{ key: 0, name: 'x' }]);
  });

  it('are replaced by steps with other keys', () => {
    const before = new Set(sheet.steps.map(({ key }) => key));
    const { steps } = replaceSteps(sheet, [step('vmp', 'x')]);
    expect(steps).toMatchObject([{ name: 'x' }]);
    expect(steps.filter(({ key }) => before.has(key))).toEqual([]);
  });

  it('are changed and removed by their key', () => {
    expect(changeStep(sheet, 1, { note: 'n' }).steps.map(({ note }) => note)).toEqual([
      '',
      'n',
      '',
    ]);
    expect(names(removeStep(sheet, 0))).toBe('bc');
    expect(removeStep(sheet, 9)).toBe(sheet);
  });

  it.each([
    [0, 3, 'bca'],
    [0, 2, 'bac'],
    [2, 0, 'cab'],
    [2, -5, 'cab'],
    [0, 9, 'bca'],
    [1, 0, 'bac'],
  ])('step %d goes before place %d', (key, before, order) => {
    expect(names(moveStep(sheet, key, before))).toBe(order);
  });

  it('that go nowhere leave the sheet as it is', () => {
    for (const before of [1, 2]) expect(moveStep(sheet, 1, before)).toBe(sheet);
    expect(moveStep(sheet, 9, 0)).toBe(sheet);
  });
});

describe('what a step shows', () => {
  const mixed = replaceSteps(EMPTY_SHEET, [
    step('vmp', 'a'),
    step('wall', 'w'),
    step('vmp', 'gone'),
    step('poll', 'p'),
    step('vmp', 'b'),
  ]);
  const there = known({
    vmp: [preset('a'), preset('b')],
    wall: [preset('w')],
    poll: [preset('p')],
  });

  it('is the latest of each kind up to it; a preset that is gone changes nothing', () => {
    expect(presetsAt(mixed, 0, there)).toEqual({ vmp: 'id of a' });
    expect(presetsAt(mixed, 2, there)).toEqual({ vmp: 'id of a', wall: 'id of w' });
    expect(presetsAt(mixed, 4, there)).toEqual({
      vmp: 'id of b',
      wall: 'id of w',
      poll: 'id of p',
    });
    expect(presetsAt(mixed, 77, there)).toEqual({});
  });

  it('is not gone while nobody knows', () => {
    const gone = step('vmp', 'gone');
    expect(isThere(gone, there)).toBe(false);
    expect(isThere(gone, { ...there, vmp: undefined })).toBe(true);
  });
});

describe('steps of a file', () => {
  const lists = known({ vmp: [preset('Opening', '7'), preset('Panel', '8')] });

  it('find their presets by kind and name in another meeting, whatever the ids', () => {
    const { steps, missing } = matchedSteps(
      [step('vmp', 'Opening', '8'), step('wall', 'Opening', '7'), step('vmp', 'Vote', '7')],
      lists,
      false,
    );
    expect(steps.map(({ preset: id }) => id)).toEqual(['7', '', '']);
    expect(missing.map(({ family, name }) => [family, name])).toEqual([
      ['wall', 'Opening'],
      ['vmp', 'Vote'],
    ]);
  });

  it('find them by id in their own meeting, under the name they have now', () => {
    const { steps, missing } = matchedSteps([step('vmp', 'Old name', '8')], lists, true);
    expect(steps).toMatchObject([{ preset: '8', name: 'Panel' }]);
    expect(missing).toEqual([]);
    expect(matchedSteps([step('vmp', 'Vote', '9')], lists, true).steps).toMatchObject([
      { preset: '9', name: 'Vote' },
    ]);
  });

  it('take a name letter by letter first, then however it is written', () => {
    const list = [preset('opening', '1'), preset('Opening', '2')];
    expect(sameNamed({ name: 'Opening' }, list)?.id).toBe('2');
    expect(sameNamed({ name: ' OPENING' }, list)?.id).toBe('1');
    expect(sameNamed({ name: 'Closing' }, list)).toBeUndefined();
  });
});
