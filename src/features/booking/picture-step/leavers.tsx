import { lazy, Suspense, useMemo } from 'react';
import { usePicturePeople } from '#app/designers/picture/use-picture-people.ts';
import { personKey } from '#app/domain/people/accounts.ts';
import {
  everyPerson,
  replaceEverywhere,
  takeOutEverywhere,
} from '#app/domain/vmp/people-in-picture.ts';
import { useBooking } from '../booking-context.ts';
import { usePictureEdits } from './picture-edits.tsx';

const UsedNotice = lazy(async () => {
  const { UsedNotice: default_ } = await import('#app/designers/where-used/used-notice.tsx');
  return { default: default_ };
});

/**
 * Offers to take those out of picture and sound who are no people of the meeting, or to put others in
 * their places. A meeting without a list of people has no such ones.
 */
export function Leavers() {
  const { values } = useBooking();
  const edits = usePictureEdits();
  const { people } = usePicturePeople(values.people);
  const { value: picture, kept, keep } = edits;
  const gone = useMemo(() => {
    if (people.length === 0) return [];
    const here = new Set(people.map(personKey));
    const used = everyPerson(picture).map(({ person }) => person);
    return used.filter((person) => !here.has(personKey(person)));
  }, [people, picture]);
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
              who: leaving.map(({ name, account }) => name || account).join(', '),
            },
            takeOutEverywhere(picture, leaving),
          )
        }
        onReplace={(before, after) =>
          edits.apply(
            {
              code: 'replacePerson',
              who: before.name || before.account,
              what: after.name || after.account,
            },
            replaceEverywhere(picture, before, after),
          )
        }
        onKeep={() => keep(asked.map(personKey))}
      />
    </Suspense>
  );
}
