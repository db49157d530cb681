import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '#app/api/queries/meetings.ts';
import { MeetingStateMark } from '#app/components/meeting-state.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from '../presets.module.css';

/** A meeting by name, with what tells it from its namesakes. */
export function TargetName({ meeting }: { readonly meeting: MeetingRow }) {
  const { t } = useTranslation('presets');
  const { dateTime } = useTimeFormat();
  const { name, state, start, number, creator } = meeting;
  const facts = [start === undefined ? '' : dateTime(new Date(start)), number, creator];
  return (
    <span className={styles['target']}>
      <span className={styles['targetName']}>{name || t('unnamed')}</span>
      <span className={styles['soft']}>
        <MeetingStateMark state={state} /> {facts.filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
