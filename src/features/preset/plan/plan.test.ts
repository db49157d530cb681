import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PANE, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition, Pane } from '#app/features/picture/model/composition.ts';
import { vmpLayouts } from '#app/features/picture/model/layouts.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import { readWallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import { planOfPicture, planOfWall } from './plan.ts';
import type { Plan, PlanWords } from './plan.ts';
import { planSvg, wrapped } from './plan-svg.ts';

const words: PlanWords = {
  name: ({ name }) => name,
  pane: ({ source }) => (source.kind === 'member' ? source.person.name : source.kind),
  box: (content) => (content.kind === 'member' ? content.person.name : content.kind),
  rotation: ({ members, interval }) => `${members.map(({ name }) => name).join(',')} ${interval}s`,
  list: (parts) => parts.join(','),
  batch: 'batch',
  notOnWall: (box) => `${box} off`,
  automatic: 'automatic',
};
const memberPane = (name: string): Pane => ({
  source: { kind: 'member', person: personCalled(name) },
});
const custom = (patch: Partial<Composition>): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  ...patch,
});
const whole = (drawn: Pick<Plan, 'width' | 'height' | 'boxes' | 'rows'>): Plan => ({
  title: 'Board',
  facts: ['Picture', '2026-11-30'],
  problems: ['Nobody is seen'],
  ...drawn,
});
const style = readWallStyle(
  {
    style_id: 's',
    name: 'S',
    details: ['1_1', '1_2', '1_3'].map((id, place) => ({
      hdu_id: id,
      hdu_alias: place === 0 ? 'left' : '',
      box_x: place * 100,
      box_y: 0,
      box_width: 100,
      box_height: 60,
      parent_box_width: 300,
    })),
  },
  false,
);

describe('a plan of a picture', () => {
  it('draws every pane of every layout inside the frame, and lists whom it shows', () => {
    for (const { id, cells } of vmpLayouts) {
      const panes = cells.map((_, slot) => memberPane(`P${slot}`));
      const { boxes, rows, width, height } = planOfPicture(custom({ layout: id, panes }), words);
      expect(boxes.map(({ text }) => text)).toEqual(cells.map((_, slot) => `P${slot}`));
      expect(rows).toHaveLength(cells.length);
      for (const box of boxes) {
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
      }
      const { svg } = planSvg(whole({ boxes, rows, width, height }));
      for (const slot of cells.keys()) expect(svg).toContain(`${slot + 1} P${slot}</title>`);
    }
  });

  it('draws every pane of a layout that nobody knows', () => {
    const panes = Array.from({ length: 7 }, (_, slot) => memberPane(`P${slot}`));
    expect(planOfPicture(custom({ layout: 999, panes }), words).boxes).toHaveLength(7);
  });

  it('names everybody in a rotation, and says nothing of empty panes', () => {
    const poll = { ...NEW_POLL, interval: 15, members: [personCalled('Ann'), personCalled('Ben')] };
    const panes: Pane[] = [{ source: { kind: 'poll', poll } }, EMPTY_PANE];
    const { rows } = planOfPicture(custom({ layout: 2, panes }), words);
    expect(rows).toEqual([{ id: '1', text: 'poll', more: 'Ann,Ben 15s' }]);
  });

  it('shows nobody in an automatic picture, whoever was laid out', () => {
    const { boxes, rows } = planOfPicture(
      { ...NEW_COMPOSITION, panes: [memberPane('Ann')] },
      words,
    );
    expect(boxes.every(({ text }) => text === '')).toBe(true);
    expect(rows).toEqual([{ id: '', text: 'automatic', more: '' }]);
  });
});

describe('a plan of a wall', () => {
  const wall = {
    ...newWall('s'),
    boxes: {
      '1_2': { kind: 'member', person: personCalled('Ann') },
      '9_9': { kind: 'speaker' },
    },
  } as const;

  it('draws every box where its style has it, and lists what has no box', () => {
    const { boxes, rows } = planOfWall(wall, style, words);
    expect(boxes.map(({ id, text, x }) => [id, text, x])).toEqual([
      ['left (1_1)', '', 0],
      ['1_2', 'Ann', 100],
      ['1_3', '', 200],
    ]);
    expect(rows.map(({ id, text }) => [id, text])).toEqual([
      ['1_2', 'Ann'],
      ['9_9 off', 'speaker'],
    ]);
  });

  it('draws every box with content where its style is not known', () => {
    const { boxes } = planOfWall(wall, undefined, words);
    expect(boxes.map(({ id }) => id)).toEqual(['1_2', '9_9']);
  });

  it('lists the rotation of a whole wall, and not what it had before', () => {
    const batchPoll = { ...NEW_POLL, members: [personCalled('Ben')] };
    const { boxes, rows } = planOfWall({ ...wall, mode: 'batch-poll', batchPoll }, style, words);
    expect(boxes.every(({ text }) => text === '')).toBe(true);
    expect(rows.at(-1)).toEqual({ id: '', text: 'batch', more: 'Ben 5s' });
  });
});

describe('the file', () => {
  const ELEMENTS =
    /<\/?(?:svg|title|rect|text)(?: [a-z-]+="[^"<>]*"| xmlns="[^"<>]*"| viewBox="[^"<>]*")*\/?>/g;
  const ENTITIES = /&(?:amp|lt|gt|quot|#39);/g;

  it('holds no markup but its own, whatever names are like', () => {
    const foreign = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"/><foreignObject>',
        ']]>&lt;&#x3c;',
        '\u0000\u{d800}\u202e',
        "' onload='x",
      ),
    );
    fc.assert(
      fc.property(foreign, foreign, (name, other) => {
        const panes = [memberPane(name), memberPane(other)];
        const drawn = planOfPicture(custom({ layout: 2, panes }), words);
        const { svg } = planSvg({
          ...whole(drawn),
          title: name,
          facts: [other],
          problems: [name],
        });
        const rest = svg.replaceAll(ELEMENTS, '').replaceAll(ENTITIES, '');
        expect(rest).not.toMatch(/[<>&]/);
        // oxlint-disable-next-line no-control-regex -- what no XML may hold
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202e]/);
        expect(svg.isWellFormed()).toBe(true);
      }),
    );
  });

  it('says whose it is, when it was made and what is wrong; the bare drawing does not', () => {
    const plan = whole(planOfPicture(custom({ layout: 1, panes: [memberPane('Ann')] }), words));
    for (const text of ['Board', '2026-11-30', 'Nobody is seen']) {
      expect(planSvg(plan).svg).toContain(text);
    }
    expect(planSvg(plan, true).svg).not.toContain('Nobody is seen');
  });

  it('breaks long lines at blanks and loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = wrapped(text, 20);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
