import { SnippetsOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { MeetingStateMark } from '#app/features/meeting/meeting-state.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from './push.module.css';
import type { PushTarget } from './push-target.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';

/** The name of a meeting or template, with details that distinguish it from others of that name. */
export function TargetName({ target }: { readonly target: PushTarget }) {
  const { t } = useTranslation('presets');
  const { dateTime } = useTimeFormat();
  const { kind, name, state, start, number, creator } = target;
  const facts = [start === undefined ? '' : dateTime(new Date(start)), number, creator];
  return (
    <span className={styles['target']}>
      <span className={styles['targetName']}>
        <ForeignText>{visibleName(name) || t('unnamed')}</ForeignText>
      </span>
      <span className={styles['soft']}>
        {kind === 'meeting' ? (
          <MeetingStateMark state={state} />
        ) : (
          <>
            <SnippetsOutlined aria-hidden /> {t('push.template')}
          </>
        )}{' '}
        {facts.filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
