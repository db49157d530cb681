import { CloseOutlined, TeamOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { PageLoading } from '#app/components/page-loading.tsx';
import { mergePeople, personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import styles from './timeline.module.css';

/** Comes with its tabs and its reading of pasted text once somebody chooses. */
const AddPeople = lazyPart(async () => ({
  default: (await import('#app/features/people/add-people.tsx')).AddPeople,
}));

interface PeopleButtonProps {
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the choice of people. */
export function PeopleButton({ count, open, onToggle }: PeopleButtonProps) {
  const { t } = useTranslation('timeline');
  return (
    <Button
      icon={<TeamOutlined aria-hidden />}
      aria-expanded={open}
      aria-label={t('people.choose')}
      onClick={onToggle}
    >
      {count === 0 ? t('people.choose') : t('people.chosen', { count })}
    </Button>
  );
}

interface PeopleChoiceProps {
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
}

/** Whose rows there are: people of recent meetings, pasted accounts, or out of a file. */
export function PeopleChoice({ people, onChange }: PeopleChoiceProps) {
  const { t } = useTranslation('timeline');
  const { label: nameOf } = usePersonNames();
  return (
    <section className={styles['people']} aria-label={t('people.choose')}>
      {people.length > 0 && (
        <div>
          <ul aria-label={t('people.list')}>
            {people.map((person) => {
              const name = nameOf(person);
              const label = t('people.remove', { name });
              return (
                <li key={personKey(person)}>
                  <span>
                    <ForeignText>{name}</ForeignText>
                  </span>
                  <Button
                    type="text"
                    size="small"
                    icon={<CloseOutlined aria-hidden />}
                    aria-label={label}
                    title={label}
                    onClick={() => onChange(people.filter((other) => other !== person))}
                  />
                </li>
              );
            })}
          </ul>
          <Button size="small" type="link" onClick={() => onChange([])}>
            {t('people.clear')}
          </Button>
        </div>
      )}
      <Suspense fallback={<PageLoading />}>
        <MorePeople people={people} onChange={onChange} />
      </Suspense>
    </section>
  );
}

function MorePeople({ people, onChange }: PeopleChoiceProps) {
  const sources = usePeopleSources();
  const [pasted, setPasted] = useState('');
  const seats = new Map<string, Seat>(people.map((person) => [personKey(person), 'members']));
  return (
    <AddPeople
      {...sources}
      seats={seats}
      pasted={pasted}
      onPasted={setPasted}
      onAdd={(more) => onChange(mergePeople(people, more).people)}
    />
  );
}
