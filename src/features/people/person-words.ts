import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { usePersonDetails } from './directory/person-details.tsx';
import type { Person } from './model/accounts.ts';
import { usePersonNames } from './known-names.ts';
import type { Mark } from './people-rows.ts';

export interface PeopleEditStep {
  readonly code:
    'add' | 'remove' | 'members' | 'audience' | 'give' | 'take' | 'protocol' | 'bitrate' | 'mend';
  readonly count: number;
  readonly role?: Mark;
}

interface PersonWords {
  /** Short, for a mark beside the account. */
  kind(kind: Person['kind']): string;
  kindName(kind: Person['kind']): string;
  protocol(protocol: NonNullable<Person['protocol']>): string;
  /** The name, perhaps the directory's; or the account where none is known. */
  name(person: Person): string;
  step(step: PeopleEditStep): string;
}

/** What a person is called and what was done, in the language of the console. */
export function usePersonWords(): PersonWords {
  const { t } = useTranslation('people');
  const { name, label } = usePersonNames();
  const entryOf = usePersonDetails();
  return {
    kind: (kind) => (isRawCode(kind) ? raw(kind) : t(`kinds.${kind}`)),
    kindName: (kind) => (isRawCode(kind) ? raw(kind) : t(`kindNames.${kind}`)),
    protocol: (protocol) => (isRawCode(protocol) ? raw(protocol) : t(`protocols.${protocol}`)),
    name: (person) => name(person) || visibleName(entryOf(person)?.person.name) || label(person),
    step: ({ code, count, role }) =>
      code === 'mend'
        ? t('steps.mend')
        : t(`steps.${code}`, { count, role: role === undefined ? '' : t(`roles.${role}`) }),
  };
}

function raw(code: string): string {
  return code.slice('raw:'.length);
}
