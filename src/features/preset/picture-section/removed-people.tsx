import { usePersonNames } from '#app/features/people/known-names.ts';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import {
  everyPerson,
  replaceEverywhere,
  takeOutEverywhere,
} from '#app/features/picture/model/people-in-picture.ts';
import type { PictureEdits } from './use-picture-edits.ts';
import { usePicturePeople } from './use-picture-people.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

const UsedNotice = lazyPart(async () => {
  const { UsedNotice: default_ } = await import('../where-used/used-notice.tsx');
  return { default: default_ };
});

interface RemovedPeopleProps {
  readonly edits: PictureEdits;
  readonly people: MeetingPeople;
}

/**
 * Offers to remove people from picture and sound who are not in the meeting or template, or to replace them. A
 * host without a list of people has no such people.
 */
export function RemovedPeople({ edits, people: all }: RemovedPeopleProps) {
  const { people } = usePicturePeople(all);
  const { value: picture, kept, keep } = edits;
  // thousands of people are looked up when they change, not with every pane that is filled
  const here = useMemo(() => new Set(people.map(personKey)), [people]);
  const gone = useMemo(() => {
    if (here.size === 0) return [];
    const used = everyPerson(picture).map(({ person }) => person);
    return used.filter((person) => !here.has(personKey(person)));
  }, [here, picture]);
  const { t: marks } = useTranslation('punctuation');
  const { label } = usePersonNames();
  const asked = gone.filter((person) => !kept.has(personKey(person)));
  if (asked.length === 0) return null;
  return (
    <Suspense>
      <UsedNotice
        picture={picture}
        gone={asked}
        people={people}
        onTakeOut={(leaving) =>
          edits.apply(
            {
              code: 'takeOut',
              who: leaving.map(label).join(marks('listComma')),
            },
            takeOutEverywhere(picture, leaving),
          )
        }
        onReplace={(before, after) =>
          edits.apply(
            {
              code: 'replacePerson',
              who: label(before),
              what: label(after),
            },
            replaceEverywhere(picture, before, after),
          )
        }
        onKeep={() => keep(asked.map(personKey))}
      />
    </Suspense>
  );
}
