import { createContext, useContext } from 'react';
import type { SettingsOwner } from '#app/features/setting/model/setting.ts';
import type { MeetingPeople } from './model/roles.ts';
import { MARKS, type Mark } from './people-rows.ts';

/** `doubleflow_members` is printed for a meeting only (operations 6 and 40). */
const OF_TEMPLATE: readonly Mark[] = MARKS.filter((mark) => mark !== 'contentSharers');

const MarksContext = createContext<readonly Mark[]>(MARKS);
export const MarksProvider = MarksContext.Provider;

/** What can be given in this editor. */
export function useOfferedMarks(): readonly Mark[] {
  return useContext(MarksContext);
}

/** The roles the owner supports, and unsupported ones that the platform returned. */
export function offeredMarks(owner: SettingsOwner, people: MeetingPeople): readonly Mark[] {
  return owner === 'meeting' || people.contentSharers.length > 0 ? MARKS : OF_TEMPLATE;
}
