import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstRows } from '#app/components/first-rows.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { editDesign, takingOut } from '#app/features/preset/model/people-in-design.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { strangersTo, ticked, tickedAtFirst } from './take-source.ts';
import type { Offer } from './take-source.ts';
import look from '../push.module.css';
import styles from './take.module.css';

/** What is taken over in the end. */
export interface Taken {
  readonly offers: readonly Offer[];
  /** People who join the meeting. */
  readonly added: readonly Participant[];
}

interface TakeReviewProps {
  readonly offers: readonly Offer[];
  /** Who can be seen and heard where they are taken over. */
  readonly people: readonly Participant[];
  readonly onBack: () => void;
  readonly onTake: (taken: Taken) => void;
}

/** What a source offers, and what becomes of people in it who are not in the meeting. */
export function TakeReview({ offers, people, onBack, onTake }: TakeReviewProps) {
  const { t } = useTranslation(['designFiles', 'presets']);
  const { label } = usePersonNames();
  const [chosen, setChosen] = useState(() => tickedAtFirst(offers));
  const [joining, setJoining] = useState(true);
  const members = useMemo(() => new Set(people.map(personKey)), [people]);
  const taken = offers.filter((_, place) => chosen.has(place));
  const strangers = strangersTo(
    taken.map(({ design }) => design),
    members,
  );
  const leaving = joining ? [] : strangers;

  if (offers.length === 0) {
    return (
      <>
        <p className={look['soft']}>{t('take.nothing')}</p>
        <div className={styles['buttons']}>
          <Button onClick={onBack}>{t('take.back')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <ul className={styles['offers']} aria-label={t('take.offers')}>
        {offers.map(({ design }, place) => {
          const family = t(`presets:families.${design.family}`);
          const name = visibleName(design.value.name);
          return (
            // an offer is known by its place
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <Checkbox
                checked={chosen.has(place)}
                onChange={() => setChosen(ticked(offers, chosen, place))}
              >
                {family} {name !== '' && <ForeignText>{name}</ForeignText>}
              </Checkbox>
              <designParts.Summary design={design} />
            </li>
          );
        })}
      </ul>
      {strangers.length > 0 && (
        <section className={styles['people']} aria-label={t('take.strangers')}>
          <p className={look['strangers']}>
            <span>{t('take.notInMeeting', { count: strangers.length })}</span>
          </p>
          <FirstRows of={strangers}>
            {(shown, more) => (
              <>
                <ul>
                  {shown.map((person) => (
                    <li key={personKey(person)}>
                      <ForeignText>{label(person)}</ForeignText>
                    </li>
                  ))}
                </ul>
                {more}
              </>
            )}
          </FirstRows>
          <RadioGroup
            className={styles['choices']}
            aria-label={t('take.strangers')}
            value={joining}
            onChange={setJoining}
            options={[
              { value: true, label: t('take.addThem') },
              { value: false, label: t('take.leaveThem') },
            ]}
          />
        </section>
      )}
      <div className={look['pushFoot']}>
        <Button onClick={onBack}>{t('take.back')}</Button>
        <Button
          type="primary"
          disabled={taken.length === 0}
          onClick={() =>
            onTake({
              offers: taken.map((offer) => without(offer, leaving)),
              added: joining ? strangers : [],
            })
          }
        >
          {t('take.go')}
        </Button>
      </div>
    </>
  );
}

/** What was read of a preset is of use as long as nobody is left out of it. */
function without(offer: Offer, leaving: readonly Participant[]): Offer {
  const design = editDesign(offer.design, takingOut(leaving));
  return design.value === offer.design.value ? offer : { ...offer, design };
}
