import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '#app/domain/vmp/participant.ts';
import { usePersonWords } from '../people/person-words.ts';
import type { PaletteMark } from './palette-rows.ts';
import styles from './composer.module.css';

interface PaletteLineProps {
  readonly rowKey: string;
  readonly person: Participant;
  readonly mark: PaletteMark | undefined;
}

function PlainPaletteLine({ rowKey, person, mark }: PaletteLineProps) {
  const { t } = useTranslation('composer');
  const words = usePersonWords();
  const panes = mark?.panes ?? [];
  return (
    <span className={styles['person']} data-drag={`person:${rowKey}`}>
      <span className={styles['who']}>
        <span>{words.name(person)}</span>
        {person.name !== '' && (
          <small>
            {words.kind(person.kind)} {person.account}
          </small>
        )}
      </span>
      <span className={styles['marks']}>
        {panes.length > 0 && (
          <span className={styles['mark']} data-in="pane">
            {t('palette.inPane', { panes: shortList(panes) })}
          </span>
        )}
        {mark?.polled && <span className={styles['mark']}>{t('palette.polled')}</span>}
        {mark?.waiting && <span className={styles['mark']}>{t('palette.waiting')}</span>}
      </span>
    </span>
  );
}

/** Drawn again only when something of the person changes: the list around it is with every key. */
export const PaletteLine = memo(
  PlainPaletteLine,
  (a, b) =>
    a.rowKey === b.rowKey &&
    a.person === b.person &&
    a.mark?.polled === b.mark?.polled &&
    a.mark?.waiting === b.mark?.waiting &&
    a.mark?.panes.join() === b.mark?.panes.join(),
);

const MOST_LISTED = 3;

function shortList(panes: readonly number[]): string {
  const more = panes.length > MOST_LISTED;
  return `${panes.slice(0, MOST_LISTED).join(', ')}${more ? ' …' : ''}`;
}

interface PaletteFooterProps {
  /** How many people. */
  readonly chosen: number;
  readonly slots: readonly number[];
  readonly onPutInOrder: () => void;
  readonly onPoll: () => void;
}

/** Where what is clicked goes, and what can be done with several people at once. */
export function PaletteFooter({ chosen, slots, onPutInOrder, onPoll }: PaletteFooterProps) {
  const { t } = useTranslation('composer');
  const [first] = slots;
  const target = () => {
    if (first === undefined) return t('palette.noTarget');
    const pane = first + 1;
    return slots.length === 1
      ? t('palette.into', { panes: String(pane) })
      : t('palette.intoNext', { pane, count: slots.length - 1 });
  };
  return (
    <div className={styles['paletteFooter']}>
      <div>
        <span className={styles['target']}>{target()}</span>
        <span className={styles['soft']}>
          {chosen > 0 ? t('palette.chosen', { count: chosen }) : t('palette.none')}
        </span>
      </div>
      <div>
        <button
          type="button"
          className={styles['small']}
          title={t('palette.putHelp')}
          disabled={chosen === 0}
          onClick={onPutInOrder}
        >
          {t('palette.put')}
        </button>
        <button
          type="button"
          className={styles['small']}
          title={t('palette.pollHelp')}
          disabled={chosen === 0}
          onClick={onPoll}
        >
          {t('palette.poll')}
        </button>
      </div>
    </div>
  );
}
