import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '#app/api/queries/meetings.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import styles from '../presets.module.css';
import { TargetName } from './target-name.tsx';
import { useTargets } from './use-targets.ts';

interface TargetListProps {
  /** The meeting the preset is of. */
  readonly except: string;
  readonly chosen: readonly MeetingRow[];
  readonly onChoose: (chosen: readonly MeetingRow[]) => void;
}

/** Meetings to push to: searched, and chosen one by one or all that are shown. */
export function TargetList({ except, chosen, onChoose }: TargetListProps) {
  const { t } = useTranslation('presets');
  const [text, setText] = useState('');
  const { listed, more, all, pending, error, retry } = useTargets(except, text);
  const ids = new Set(chosen.map(({ id }) => id));

  return (
    <div className={styles['targets']}>
      <div className={styles['line']}>
        <Input
          type="search"
          allowClear
          className={styles['search'] ?? ''}
          prefix={<SearchOutlined />}
          aria-label={t('push.search')}
          placeholder={t('push.searchHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          disabled={listed.every(({ id }) => ids.has(id))}
          onClick={() => onChoose([...chosen, ...listed.filter(({ id }) => !ids.has(id))])}
        >
          {t('push.chooseShown')}
        </Button>
        <Button disabled={chosen.length === 0} onClick={() => onChoose([])}>
          {t('push.clear')}
        </Button>
      </div>
      <output className={styles['soft']}>{t('push.chosen', { count: chosen.length })}</output>
      {error !== null && <ErrorNotice title={t('push.readFailed')} error={error} onRetry={retry} />}
      {pending && error === null && (
        <output aria-label={t('push.reading')}>
          <Skeleton active title={false} paragraph={{ rows: 6 }} />
        </output>
      )}
      {!pending && listed.length === 0 && (
        <p className={styles['soft']}>
          {all.length === 0 ? t('push.noMeetings') : t('push.noMatch', { text })}
        </p>
      )}
      <ul className={styles['targetRows']} aria-label={t('push.targets')}>
        {listed.map((meeting) => (
          <li key={meeting.id}>
            <Checkbox
              checked={ids.has(meeting.id)}
              onChange={({ target }) =>
                onChoose(
                  target.checked
                    ? [...chosen, meeting]
                    : chosen.filter(({ id }) => id !== meeting.id),
                )
              }
            >
              <TargetName meeting={meeting} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['soft']}>{t('push.more', { count: more })}</p>}
    </div>
  );
}
