import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { newDesign } from './model/designs.ts';
import { presetDraftId, presetDraftsOf, type PresetDraft } from './preset-drafts.ts';

const owner = { kind: 'meeting', id: '7' } as const;
const draft: PresetDraft = {
  id: presetDraftId(owner, { family: 'poll', id: 'new' }),
  savedAt: 1,
  values: { name: 'Secret', design: newDesign('poll') },
};

beforeEach(() => vi.stubGlobal('sessionStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

it('an unsaved preset is its person’s, and not offered to the next one who signs in', () => {
  presetDraftsOf('ann').save(draft);
  expect(presetDraftsOf('ann').get(draft.id)).toEqual(draft);
  expect(presetDraftsOf('bob').get(draft.id)).toBeUndefined();
  expect(presetDraftsOf('').get(draft.id)).toBeUndefined();
});

it('what is no preset of the shape that is edited now is kept beside a new one', () => {
  sessionStorage.setItem(
    'console.preset-draft:ann:odd',
    JSON.stringify({ id: 'odd', savedAt: 1, values: { name: 'x', design: { family: 'poll' } } }),
  );
  const draft = presetDraftsOf('ann').get('odd');
  expect(draft?.values.name).toBe('x');
  expect(draft?.unread).toEqual([
    { path: ['values', 'design'], held: { design: { family: 'poll' } } },
  ]);
});
