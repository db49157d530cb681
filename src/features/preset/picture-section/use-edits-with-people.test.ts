// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { useEditsWithPeople } from './use-edits-with-people.ts';

const person = (name: string): Person => ({ account: name, kind: 'moid', name });
const ann = person('Ann');
const ben = person('Ben');

/** A meeting of Ann, which shows a text. */
function show() {
  const { result } = renderHook(() => {
    const [value, setValue] = useState('none');
    const [roles, setRoles] = useState<MeetingPeople>({ ...NO_PEOPLE, members: [ann] });
    const own = useEditsWithPeople({
      value,
      onChange: setValue,
      roles,
      onRoles: setRoles,
    });
    return { ...own, setRoles, members: roles.members.map(({ name }) => name) };
  });
  return {
    edit: (change: (now: typeof result.current) => void) => act(() => change(result.current)),
    shown: () => ({ value: result.current.edits.value, members: result.current.members }),
  };
}

const [TAKE, TYPE] = [{ code: 'take', what: 'x' } as const, { code: 'apply', what: 'y' } as const];

it('one step brings people, and takes them out again when it is undone', () => {
  const { edit, shown } = show();
  edit(({ bring }) => bring(TAKE, 'taken', [ben]));
  expect(shown()).toEqual({ value: 'taken', members: ['Ann', 'Ben'] });
  edit(({ edits }) => edits.apply(TYPE, 'more'));
  edit(({ edits }) => edits.history.undo());
  expect(shown()).toEqual({ value: 'taken', members: ['Ann', 'Ben'] });
  edit(({ edits }) => edits.history.undo());
  expect(shown()).toEqual({ value: 'none', members: ['Ann'] });
  edit(({ edits }) => edits.history.redo());
  expect(shown()).toEqual({ value: 'taken', members: ['Ann', 'Ben'] });
});

it('people who change besides leave the history as it is', () => {
  const { edit, shown } = show();
  edit(({ bring }) => bring(TAKE, 'taken', [ben]));
  edit(({ setRoles }) => setRoles((now) => ({ ...now, members: [ann] })));
  expect(shown()).toEqual({ value: 'taken', members: ['Ann'] });
  edit(({ edits }) => edits.history.undo());
  expect(shown()).toEqual({ value: 'none', members: ['Ann'] });
});
