import { expect, it } from 'vitest';
import catalogue from './en-US/catalogue.ts';
import { asWords, textsOf, usesOf, type Term } from './testing/terms.ts';

const texts = textsOf(catalogue);

/** One thing has one name. */
const names: readonly Term[] = [
  { not: 'poll', but: 'rotation' },
  { not: 'polls', but: 'rotations' },
  { not: 'polled', but: 'in rotation' },
  { not: 'polling', but: 'rotation' },
  { not: 'rotation type', but: 'rotation mode' },
  { not: 'time per person', but: 'interval' },
  { not: 'endless', but: 'no limit' },
  { not: 'mixing mode', but: 'audio mix mode' },
  { not: 'composer', but: 'picture, multi-view' },
  { not: 'picture composition', but: 'picture' },
  { not: 'picture in box', but: 'multi-view of box' },
  { not: 'quad:', but: 'quad split' },
  { not: 'wall layout', but: 'TV-wall style' },
  { not: 'kept calling', but: 'auto-redial' },
  { not: 'keep calling', but: 'auto-redial' },
  { not: 'called until joined', but: 'auto-redial' },
  { not: 'may share', but: 'can present' },
  { not: 'voice hint', but: 'mark active speaker' },
  { not: 'mark who is heard', but: 'mark active speaker' },
  { not: 'leave out oneself', but: 'exclude self (N−1)' },
  { not: 'not seeing oneself', but: 'exclude self (N−1)' },
  { not: 'n-1', but: 'N−1' },
  { not: 'preferred layout', but: 'preferred style' },
  { not: 'audio mixing', but: 'audio mix' },
  { not: 'horizon', but: 'booking limit' },
  { not: 'off the rule', but: 'moved' },
  { not: 'left out', but: 'skipped' },
  { not: 'put back', but: 'restore' },
  { not: 'recent people', but: 'recent contacts' },
  { not: 'oddity', but: 'layout issue' },
  { not: 'oddities', but: 'layout issues' },
  { not: 'the interface', but: 'the API' },
  { not: 'in no room', but: 'no meeting room' },
  { not: 'in no virtual room', but: 'no virtual room' },
  { not: 'repetition', but: 'recurrence' },
  { not: 'e-mail', but: 'email' },
];

/** How errors and states are put. */
const phrases: readonly Term[] = [
  { not: 'could not', but: 'couldn’t' },
  { not: 'cannot', but: 'can’t' },
  { not: 'be read', but: 'couldn’t load …' },
  { not: 'reading the', but: 'loading …' },
  { not: 'read again', but: 'refresh' },
  { not: 'by itself', but: 'automatically' },
  { not: 'by themselves', but: 'on their own' },
  { not: 'at once', but: 'immediately' },
  { not: 'lately', but: 'recently' },
  { not: 'mind', but: 'check' },
  { not: 'mend', but: 'fix' },
  { not: 'mended', but: 'needs fixing' },
  { not: 'told', but: 'given' },
  { not: 'tell', but: 'show' },
  { not: 'tells', but: 'shows' },
  { not: 'oneself', but: 'self' },
  { not: 'somebody', but: 'someone' },
  { not: 'everybody', but: 'everyone' },
  { not: 'anybody', but: 'anyone' },
  { not: 'no, go back', but: 'cancel' },
  { not: 'let it run', but: 'keep running' },
  { not: 'let go', but: 'drop' },
  { not: 'look again', but: 'check again' },
  { not: 'look what', but: 'check' },
  { not: 'look through', but: 'search' },
  { not: 'looked through', but: 'searched' },
  { not: 'go on', but: 'continue' },
  { not: 'goes on', but: 'continues' },
  { not: 'going on', but: 'continuing' },
  { not: 'for a stretch', but: 'to select a range' },
  { not: 'all the same', but: 'still' },
  { not: 'as it came', but: 'as received' },
  { not: 'brought back', but: 'restored' },
  { not: 'no longer there', but: 'no longer exists' },
  { not: 'any more', but: 'no longer' },
  { not: 'there is no such', but: '… not found' },
  { not: 'no such', but: '… not found' },
  { not: 'in all', but: 'total' },
  { not: 'not known', but: 'unknown' },
  { not: 'the platform did not', but: 'the platform didn’t' },
  { not: 'the platform’s answer', but: 'the platform’s response' },
  { not: 'the answer was lost', but: 'the platform didn’t respond' },
  { not: 'we checked', but: 'checked' },
  { not: 'you can try again', but: 'try again' },
  { not: 'in a moment', but: 'shortly' },
  { not: 'right now', but: '(leave it out)' },
  { not: 'what you typed', but: 'your entries' },
  { not: 'everything you typed', but: 'your entries' },
  { not: 'so far', but: '(leave it out)' },
  { not: 'the finished', but: 'finished' },
  { not: 'the failed', but: 'failed' },
  { not: 'the unknown', but: 'unknown outcomes' },
];

/** The language is American English. */
const spelling: readonly Term[] = [
  { not: 'cancelled', but: 'canceled' },
  { not: 'cancelling', but: 'canceling' },
  { not: 'colour', but: 'color' },
  { not: 'centre', but: 'center' },
  { not: 'organiser', but: 'organizer' },
  { not: 'recognise', but: 'recognize' },
  { not: 'recognised', but: 'recognized' },
  { not: 'normalise', but: 'normalize' },
];

it.each(Object.entries({ names, phrases, spelling }))('the English avoids these %s', (_, terms) => {
  expect(usesOf(texts, terms, asWords)).toEqual([]);
});

it('an identifier is an ID', () => {
  expect(usesOf(texts, [{ not: 'id', but: 'ID' }], () => /\b[Ii]d\b/)).toEqual([]);
});

it('apostrophes are typographic', () => {
  expect(usesOf(texts, [{ not: "'", but: '’' }], () => /'/)).toEqual([]);
});

it('every count has its singular', () => {
  const lonely = [...texts.keys()].filter(
    (path) => path.endsWith('_other') && !texts.has(path.replace(/_other$/, '_one')),
  );
  expect(lonely).toEqual([]);
});
