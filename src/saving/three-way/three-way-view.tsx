import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstRows } from '#app/components/first-rows.tsx';
import type { Difference, Side } from '#app/lib/three-way.ts';
import styles from './three-way.module.css';

export interface ThreeWayRow {
  readonly id: string;
  readonly label: string;
  readonly state: Difference['state'];
  readonly opened: ReactNode;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly chosen: Side;
}

interface ThreeWayViewProps {
  readonly rows: readonly ThreeWayRow[];
  readonly onChoose: (id: string, side: Side) => void;
}

/**
 * Shows one object in three versions, field by field, with the value to keep. A row that needs no decision has
 * no choice.
 */
export function ThreeWayView({ rows, onChoose }: ThreeWayViewProps) {
  const { t } = useTranslation('booking');
  const groups = (['conflict', 'theirs', 'mine', 'both-same'] as const)
    .map((state) => ({ state, rows: rows.filter((row) => row.state === state) }))
    .filter((group) => group.rows.length > 0);
  return (
    <div className={styles['view']}>
      {groups.map((group) => (
        <section key={group.state} aria-label={t(`threeWay.groups.${group.state}`)}>
          <h3 className={styles['group']}>
            {t(`threeWay.groups.${group.state}`)} <span>{group.rows.length}</span>
          </h3>
          <FirstRows of={group.rows}>
            {(shown, more) => (
              <>
                {shown.map((row) => (
                  <Row key={row.id} row={row} onChoose={(side) => onChoose(row.id, side)} />
                ))}
                {more}
              </>
            )}
          </FirstRows>
        </section>
      ))}
    </div>
  );
}

function Row({
  row,
  onChoose,
}: {
  readonly row: ThreeWayRow;
  readonly onChoose: (side: Side) => void;
}) {
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const id = useId();
  const { label, state, opened, mine, theirs, chosen } = row;
  const version = (side: Side, value: ReactNode) => (
    <>
      <span className={styles['whose']}>{t(`threeWay.${side}`)}</span> {value}
    </>
  );
  return (
    <fieldset className={styles['row']}>
      <legend id={id} className={styles['label']}>
        {label}
      </legend>
      <div className={styles['opened']}>
        {t('threeWay.opened')}
        {marks('colon')}
        {opened}
      </div>
      {state === 'both-same' ? (
        <div className={styles['version']}>{theirs}</div>
      ) : (
        <RadioGroup
          className={styles['choice']}
          value={chosen}
          aria-labelledby={id}
          onChange={onChoose}
          options={[
            { value: 'mine', label: version('mine', mine) },
            { value: 'theirs', label: version('theirs', theirs) },
          ]}
        />
      )}
    </fieldset>
  );
}
