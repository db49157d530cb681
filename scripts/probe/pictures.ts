import {
  isUsualOrder,
  numberedPicture,
  numberedPeople,
  paneOrderOf,
} from '#app/features/picture/model/pane-numbers.ts';
import { hitPane, layoutOf, type VmpLayout } from '#app/features/picture/model/layouts.ts';
import type { WritingBench } from './bench.ts';
import { idOf } from './lists.ts';
import { found, unknown, type Verdict } from './verdict.ts';

/**
 * A picture is nowhere in the API: each pane of a preset gets a number of its own, and a person says which is seen
 * where. Four equal panes, one large one before small ones, one after them, and one that lies over another; the console
 * has a page for all the others.
 */
const CHECKED = [5, 6, 73, 62] as const;
const SMALL_LOWER_LEFT = 62;

/** What a person saw of the layouts. */
export interface Looked {
  readonly orders: ReadonlyMap<number, readonly number[]>;
  /** Undefined where it was not seen. */
  readonly isSwapped: boolean | undefined;
  /** Why nothing was looked at. */
  readonly why: string | undefined;
}

type Ask = NonNullable<WritingBench['ask']>;

export async function paneOrder(bench: WritingBench): Promise<Verdict> {
  const { orders, why } = await looked(bench);
  if (orders.size === 0) return unknown(why ?? 'nobody could see the numbers of a picture');
  const layouts = [...orders.keys()].join(', ');
  const others = [...orders].filter(([, order]) => !isUsualOrder(order));
  return found('paneOrder', Object.fromEntries(others), `a person looked at layouts ${layouts}`);
}

export async function layouts62And63(bench: WritingBench): Promise<Verdict> {
  const { isSwapped, why } = await looked(bench);
  if (isSwapped === undefined) return unknown(why ?? 'nobody could see the small picture');
  const evidence = 'a person looked where layout 62 has its small picture';
  return found('layouts62And63', isSwapped ? 'swapped' : 'as-printed', evidence);
}

function looked(bench: WritingBench): Promise<Looked> {
  bench.looked ??= look(bench);
  return bench.looked;
}

const nothing = (why: string): Looked => ({ orders: new Map(), isSwapped: undefined, why });

/** All presets are made before the first question: a person may take any time. */
async function look({ platform, own, ask }: WritingBench): Promise<Looked> {
  if (ask === undefined) return nothing('a picture must be looked at, and nobody is at a terminal');
  const create = 'createMeetingVmpPreset';
  if (!(await platform.has(create))) return nothing('the API level has no presets of meetings');
  const started = await own.start();
  if (!started.ok) return nothing(`a meeting cannot be started (${started.why})`);
  const number = idOf(started.body['conf_id']);
  const path = { meeting_id: idOf(started.body['meeting_id']) };
  const made: VmpLayout[] = [];
  let why = '';
  for (const id of CHECKED) {
    const layout = layoutOf(id);
    if (layout === undefined) continue;
    const picture = numberedPicture(id, numberedPeople(layout.cells.length), number);
    const params = { ...picture, name: `console probe ${id}` };
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    const saved = await platform.ask(create, { path, params });
    if (saved.ok) made.push(layout);
    else why = saved.why;
  }
  if (made.length === 0) return nothing(`a numbered preset is refused (${why})`);
  await ask(
    [
      '',
      'Which number is in which pane can only be seen. In conference control of the platform, open the meeting',
      `"${started.name}" (number ${number}). Its presets "console probe …" have a number as the account in each pane.`,
      'Where control does not show whose pane is where, put one into effect and look at the picture.',
      'Press Enter when you are there. ',
    ].join('\n'),
  );
  return askAbout(made, ask);
}

async function askAbout(layouts: readonly VmpLayout[], ask: Ask): Promise<Looked> {
  const orders = new Map<number, readonly number[]>();
  let isSwapped: boolean | undefined;
  for (const layout of layouts) {
    /* oxlint-disable no-await-in-loop -- one question after the other */
    if (layout.id === SMALL_LOWER_LEFT) {
      isSwapped = await isUpperLeft(ask);
      if (isSwapped === undefined) continue;
    }
    const order = await orderOf(layout, isSwapped === true ? otherOf(layout) : layout, ask);
    if (order !== undefined) orders.set(layout.id, order);
    /* oxlint-enable no-await-in-loop */
  }
  return { orders, isSwapped, why: undefined };
}

/** Layouts 62 and 63 differ in where the small picture is. */
function otherOf({ id }: VmpLayout): VmpLayout {
  const other = layoutOf(id === SMALL_LOWER_LEFT ? 63 : id);
  if (other === undefined) throw new Error(`no layout ${id}`);
  return other;
}

async function isUpperLeft(ask: Ask): Promise<boolean | undefined> {
  const question =
    'Is the small picture at the lower left (l) or at the upper left (u)? Enter: not seen. ';
  return answerTo(
    ask,
    `\nPreset "console probe ${SMALL_LOWER_LEFT}"\n${question}`,
    question,
    (answer) => (/^u/i.test(answer) ? true : /^l/i.test(answer) ? false : undefined),
  );
}

/** The order of a layout, as it looks; undefined where it cannot be seen. */
async function orderOf(
  { id }: VmpLayout,
  look: VmpLayout,
  ask: Ask,
): Promise<readonly number[] | undefined> {
  const letters = look.cells.map((_, place) => letterOf(place));
  const example = letters.map((_, place) => place + 1).join(' ');
  const question = `The numbers at ${letters.join(', ')}, such as ${example}? Enter: not seen. `;
  const picture = [`\nPreset "console probe ${id}"`, ...drawn(look), question].join('\n');
  const again = `Each of ${example} once, please. ${question}`;
  return answerTo(ask, picture, again, (answer) => {
    const numbers = (answer.match(/\d/g) ?? []).map((digit) => Number(digit) - 1);
    if (numbers.length !== letters.length) return undefined;
    // where each number is: the letters stand in the order of the console
    return paneOrderOf(letters.map((_, place) => numbers.indexOf(place)));
  });
}

/** Asks until the answer can be read; undefined for an empty one. */
async function answerTo<Answer>(
  ask: Ask,
  question: string,
  again: string,
  read: (answer: string) => Answer | undefined,
): Promise<Answer | undefined> {
  for (let words = question; ; words = again) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until the answer can be read
    const answer = (await ask(words)).trim();
    const found = answer === '' ? undefined : read(answer);
    if (answer === '' || found !== undefined) return found;
  }
}

const letterOf = (place: number) => String.fromCodePoint(65 + place);

const [COLUMNS, LINES] = [24, 8];

/** A layout in letters, a letter a pane. */
function drawn(layout: VmpLayout): readonly string[] {
  return Array.from({ length: LINES }, (_line, y) => {
    const signs = Array.from({ length: COLUMNS }, (_sign, x) => {
      const place = hitPane(layout, { x: (x + 0.5) / COLUMNS, y: (y + 0.5) / LINES });
      return place === undefined ? '.' : letterOf(place);
    });
    return `  ${signs.join('')}`;
  });
}
