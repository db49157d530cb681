import { matchesPattern, patterns } from '#app/lib/paths.ts';

/** A key, or keys that do alike, and the name of what they do. */
interface PageKey<Does extends string> {
  readonly keys: readonly string[];
  readonly does: Does;
}

const everywhere = [
  { keys: ['Ctrl+K'], does: 'palette' },
  { keys: ['?'], does: 'keys' },
  { keys: ['Ctrl+Shift+A'], does: 'calls' },
  { keys: ['Esc'], does: 'close' },
] as const;

const table = [
  { keys: ['↑', '↓'], does: 'rows' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['PgUp', 'PgDn'], does: 'screens' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Space'], does: 'select' },
] as const;

/** Of the one that has the focus. */
const meeting = [{ keys: ['Shift+F10'], does: 'actions' }] as const;

const timeline = [
  { keys: ['←', '→'], does: 'alongTime' },
  { keys: ['↑', '↓'], does: 'rows' },
  { keys: ['PgUp', 'PgDn'], does: 'days' },
  { keys: ['Shift+←', 'Shift+→'], does: 'span' },
  { keys: ['Enter'], does: 'bookOrOpen' },
  { keys: ['+', '-'], does: 'zoom' },
] as const;

const form = [
  { keys: ['Ctrl+Enter'], does: 'send' },
  { keys: ['Ctrl+Z'], does: 'undo' },
  { keys: ['Ctrl+Shift+Z'], does: 'redo' },
] as const;

const people = [
  { keys: ['Enter'], does: 'addPerson' },
  { keys: ['↑', '↓'], does: 'lines' },
  { keys: ['Delete'], does: 'removePerson' },
] as const;

const dates = [
  { keys: ['←', '→', '↑', '↓'], does: 'dates' },
  { keys: ['Space'], does: 'select' },
  { keys: ['Ctrl+A'], does: 'allDates' },
  { keys: ['Esc'], does: 'noDates' },
] as const;

const undo = form.slice(1);

const SETS = { everywhere, table, meeting, timeline, form, people, dates, undo } as const;
type SetName = keyof typeof SETS;
type Does = (typeof SETS)[SetName][number]['does'];

/** Which keys a page has, besides those of every page. */
const PAGES: readonly (readonly [pattern: string, sets: readonly SetName[]])[] = [
  [patterns.timeline, ['timeline', 'meeting']],
  [patterns.timelineMeeting, ['timeline', 'meeting']],
  [patterns.meetings, ['table', 'meeting']],
  [patterns.meeting, ['table', 'meeting']],
  [patterns.book, ['form', 'people']],
  [patterns.editMeeting, ['form', 'people']],
  [patterns.editSeries, ['form', 'people']],
  [patterns.series, ['dates']],
  [patterns.templates, ['table']],
  [patterns.newTemplate, ['undo', 'people']],
  [patterns.template, ['undo', 'people']],
  [patterns.meetingRooms, ['table']],
  [patterns.rooms, ['table']],
  [patterns.wallStyles, ['undo']],
];

export interface KeySection {
  readonly name: SetName;
  readonly keys: readonly PageKey<Does>[];
}

/** The keys that work at an address: the page's own first. */
export function keysOfPage(pathname: string): readonly KeySection[] {
  const [, own = []] = PAGES.find(([pattern]) => matchesPattern(pattern, pathname)) ?? [];
  return [...own, 'everywhere' as const].map((name) => ({ name, keys: SETS[name] }));
}

/** Whether a key pressed there would be written. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="textbox"]') !== null)
  );
}
