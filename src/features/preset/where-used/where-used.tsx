import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { isStillSo, type MemberChange } from '#app/features/picture/member-order/member-change.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { PersonPicker } from '#app/features/picture/member-order/person-picker.tsx';
import type { UsesLookup } from './uses-lookup.ts';
import { UsesOfPerson } from './uses-of-person.tsx';
import lines from '#app/features/people/name-lines.module.css';
import styles from './where-used.module.css';

interface WhereUsedProps<T> {
  readonly edits: Edits<T>;
  readonly lookup: UsesLookup<T>;
  /** The people of the meeting. */
  readonly people: readonly Participant[];
  /** The person to show first. */
  readonly first?: Participant;
}

/** Lists each person with all their places, to replace or remove them in all places together. */
export function WhereUsed<T>({ edits, lookup, people, first }: WhereUsedProps<T>) {
  const { t } = useTranslation('whereUsed');
  const words = usePersonWords();
  const [chosen, setChosen] = useState<Participant | null>(first ?? null);
  const [change, setChange] = useState<
    Pick<MemberChange, 'step' | 'before'> & { readonly text: string }
  >();
  const { value } = edits;
  // thousands of people are looked up when the value changes, not on every keystroke
  const used = useMemo(
    () => new Map(lookup.everyPerson(value).map((entry) => [keyOf(entry.person), entry])),
    [lookup, value],
  );
  const inMeeting = useMemo(() => new Set(people.map(keyOf)), [people]);
  const everybody = useMemo(() => {
    const known = new Map(people.map((person) => [keyOf(person), person]));
    const shown = [...used].map(([key, entry]) => known.get(key) ?? entry.person);
    return [...shown, ...people.filter((person) => !used.has(keyOf(person)))];
  }, [people, used]);
  const uses = chosen === null ? [] : (used.get(keyOf(chosen))?.uses ?? []);

  const apply = (step: StepName, next: T, text: string) => {
    edits.apply(step, next);
    setChange({ text, step, before: edits.history.lastMove });
  };
  const replace = (before: Participant, after: Participant) => {
    const next = lookup.replace(value, before, after);
    const [who, what] = [words.name(before), words.name(after)];
    apply(
      { code: 'replacePerson', who, what },
      next,
      t('replaced', { who, what, count: uses.length }),
    );
    setChosen(after);
  };
  const takeOut = (person: Participant) => {
    const next = lookup.takeOut(value, [person]);
    const who = words.name(person);
    apply({ code: 'takeOut', who }, next, t('takenOut', { who, count: uses.length }));
  };

  return (
    <section className={styles['used']} aria-label={t('title')}>
      <div className={styles['halves']}>
        <PersonPicker
          label={t('everybody')}
          people={everybody}
          chosen={chosen}
          onChoose={setChosen}
          renderNote={(person) => {
            const count = used.get(keyOf(person))?.uses.length ?? 0;
            const foreign = people.length > 0 && !inMeeting.has(keyOf(person));
            return (
              <>
                {foreign && <span className={lines['odd']}>{t('foreign')}</span>}
                <span className={styles['count']} data-none={count === 0}>
                  {count === 0 ? t('unused') : t('places', { count })}
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
              uses={uses}
              people={people}
              onReplace={(after) => replace(chosen, after)}
              onTakeOut={() => takeOut(chosen)}
            />
          )}
          <output className={styles['lastChange']}>
            {change && isStillSo(change, edits.history.lastMove) && change.text}
          </output>
        </div>
      </div>
    </section>
  );
}
