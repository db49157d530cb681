import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { isStillSo, type MemberChange } from '#app/features/picture/member-order/member-change.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import type { IndexedPerson } from '../model/people-index.ts';
import type { PeoplePlaces } from './people-places.tsx';
import { UnreadPresets } from './unread-presets.tsx';
import { UsesOfPerson } from './uses-of-person.tsx';
import lines from '#app/features/people/name-lines.module.css';
import styles from './where-used.module.css';

interface WhereUsedProps {
  readonly places: PeoplePlaces;
}

/** Lists each person with all their places, to replace or remove them in all places together. */
export function WhereUsed({ places }: WhereUsedProps) {
  const { index, people, lastMove } = places;
  const { t } = useTranslation('whereUsed');
  const { t: roleWords } = useTranslation('people');
  const words = usePersonWords();
  const [chosen, setChosen] = useState<Participant | null>(null);
  const [change, setChange] = useState<
    Pick<MemberChange, 'step' | 'before'> & { readonly text: string }
  >();
  const inMeeting = useMemo(() => new Set(people.map(keyOf)), [people]);
  const everybody = useMemo(() => {
    const known = new Map(people.map((person) => [keyOf(person), person]));
    const shown = [...index].map(([key, entry]) => known.get(key) ?? entry.person);
    return [...shown, ...people.filter((person) => !index.has(keyOf(person)))];
  }, [people, index]);
  const used = (chosen && index.get(keyOf(chosen))) ?? NOWHERE;
  const count = used.uses.filter((use) => use.in !== 'preset' && use.in !== 'meeting').length;

  const replace = (before: Participant, after: Participant) => {
    const [who, what] = [words.name(before), words.name(after)];
    const step = places.replace(before, after);
    setChange({ text: t('replaced', { who, what, count }), step, before: lastMove });
    setChosen(after);
  };
  const takeOut = (person: Participant) => {
    const step = places.takeOut([person]);
    const who = words.name(person);
    setChange({ text: t('takenOut', { who, count }), step, before: lastMove });
  };

  return (
    <section className={styles['used']} aria-label={t('title')}>
      <UnreadPresets places={places} />
      <div className={styles['halves']}>
        <PersonPicker
          label={t('everybody')}
          people={everybody}
          chosen={chosen}
          onChoose={setChosen}
          renderNote={(person) => {
            const { uses, roles } = index.get(keyOf(person)) ?? NOWHERE;
            const foreign =
              people.length > 0 && !inMeeting.has(keyOf(person)) && !roles.includes('audience');
            return (
              <>
                {foreign && <span className={lines['odd']}>{t('foreign')}</span>}
                <span className={styles['count']} data-none={uses.length === 0}>
                  {uses.length > 0
                    ? t('places', { count: uses.length })
                    : (roles.map((role) => roleWords(`roles.${role}`))[0] ?? t('unused'))}
                </span>
              </>
            );
          }}
        />
        <div className={styles['person']}>
          {chosen === null ? (
            <p className={styles['empty']}>{t('choose')}</p>
          ) : (
            <UsesOfPerson
              key={keyOf(chosen)}
              person={chosen}
              used={used}
              changesAll={places.changesAll}
              people={people}
              onReplace={(after) => replace(chosen, after)}
              onTakeOut={() => takeOut(chosen)}
            />
          )}
          <output className={styles['lastChange']}>
            {change && isStillSo(change, lastMove) && change.text}
          </output>
        </div>
      </div>
    </section>
  );
}

const NOWHERE: Pick<IndexedPerson, 'uses' | 'roles'> = { uses: [], roles: [] };
