import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { POLL_INTERVALS } from '../model/poll.ts';
import type { Poll } from '../model/poll.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import look from './designer.module.css';
import styles from './palette.module.css';

/** What can be done with the chosen people besides putting them in one by one. */
export interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly run: (people: readonly Participant[]) => void;
}

/** Where somebody is already, in a word or two. */
export interface PaletteTag {
  readonly text: string;
  /** `in`: by name, where everybody sees it. */
  readonly tone: 'in' | 'soft';
}

export const NO_TAGS: readonly PaletteTag[] = [];

interface PaletteLineProps {
  readonly rowKey: string;
  readonly person: Participant;
  /** Where the directory has them, as far as it has been read. */
  readonly department: string | undefined;
  readonly tags: readonly PaletteTag[];
}

function PlainPaletteLine({ rowKey, person, department, tags }: PaletteLineProps) {
  const words = usePersonWords();
  const name = words.name(person);
  const kind = words.kind(person.kind);
  return (
    <span
      className={styles['person']}
      data-drag={`person:${rowKey}`}
      // in full: a line has no room for all of it
      title={[name, department, `${kind} ${person.account}`].filter(Boolean).join('\n')}
    >
      <span className={styles['who']}>
        <span>
          <ForeignText>{name}</ForeignText>
        </span>
        {department !== undefined && (
          <small>
            <ForeignText>{department}</ForeignText>
          </small>
        )}
      </span>
      <span className={styles['marks']}>
        {tags.map(({ text, tone }) => (
          <span key={text} className={styles['mark']} data-tone={tone}>
            {text}
          </span>
        ))}
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
    a.department === b.department &&
    textOf(a) === textOf(b),
);

function textOf({ tags }: PaletteLineProps): string {
  return tags.map(({ text }) => text).join('\n');
}

const MOST_LISTED = 3;

/** Numbers or names of places with `comma` between them; of many the first ones. */
export function shortList(places: readonly (number | string)[], comma: string): string {
  const more = places.length > MOST_LISTED;
  return `${places.slice(0, MOST_LISTED).join(comma)}${more ? ' …' : ''}`;
}

interface PaletteFooterProps {
  /** How many people. */
  readonly chosen: number;
  readonly target: string;
  readonly actions: readonly PaletteAction[];
  readonly onAction: (action: PaletteAction) => void;
  readonly interval: Poll['interval'];
  readonly onInterval: (interval: number) => void;
}

/** Where what is clicked goes, and what can be done with several people at once. */
export function PaletteFooter(props: PaletteFooterProps) {
  const { chosen, target, actions, onAction, interval, onInterval } = props;
  const { t } = useTranslation('composer');
  return (
    <div className={styles['paletteFooter']}>
      <div>
        <span className={styles['target']}>{target}</span>
        <span className={look['soft']}>
          {chosen > 0 ? t('palette.chosen', { count: chosen }) : t('palette.none')}
        </span>
      </div>
      <div className={styles['actions']}>
        {actions.map((action) => (
          <button
            key={action.id}
            type="button"
            className={styles['small']}
            title={action.help}
            disabled={chosen === 0}
            onClick={() => onAction(action)}
          >
            {action.label}
          </button>
        ))}
      </div>
      <fieldset className={styles['interval']} aria-label={t('palette.interval')}>
        <span aria-hidden>{t('palette.interval')}</span>
        <div className={styles['intervals']}>
          {POLL_INTERVALS.map((seconds) => (
            <button
              key={seconds}
              type="button"
              className={styles['small']}
              aria-pressed={seconds === interval}
              onClick={() => onInterval(seconds)}
            >
              {t('palette.seconds', { seconds })}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
