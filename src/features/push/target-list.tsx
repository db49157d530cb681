import { SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import styles from './push.module.css';
import type { PushTarget } from './push-target.ts';
import { TargetName } from './target-name.tsx';
import { useTargets } from './use-targets.ts';

interface TargetListProps {
  /** The owner of the preset. */
  readonly except: PresetOwner;
  readonly chosen: readonly PushTarget[];
  readonly onChoose: (chosen: readonly PushTarget[]) => void;
}

/** Meetings and templates to push to: searchable, and selectable one by one or all at once. */
export function TargetList({ except, chosen, onChoose }: TargetListProps) {
  const { t } = useTranslation('presets');
  const [text, setText] = useState('');
  const [kind, setKind] = useState(except.kind);
  const { listed, more, all, pending, error, retry } = useTargets(kind, except, text);
  const ids = new Set(chosen.map(({ id }) => id));

  return (
    <div className={styles['targets']}>
      <Radio.Group
        optionType="button"
        aria-label={t('push.kind')}
        value={kind}
        onChange={({ target }) => setKind(target.value === 'template' ? 'template' : 'meeting')}
        options={[
          { value: 'meeting', label: t('push.meetings') },
          { value: 'template', label: t('push.templates') },
        ]}
      />
      <div className={styles['line']}>
        <Input
          type="search"
          allowClear
          className={styles['search'] ?? ''}
          prefix={<SearchOutlined aria-hidden />}
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
          {all.length === 0 ? t('push.nobody') : t('push.noMatch', { text })}
        </p>
      )}
      <ul className={styles['targetRows']} aria-label={t('push.targets')}>
        {listed.map((one) => (
          <li key={one.id}>
            <Checkbox
              checked={ids.has(one.id)}
              onChange={({ target }) =>
                onChoose(
                  target.checked ? [...chosen, one] : chosen.filter(({ id }) => id !== one.id),
                )
              }
            >
              <TargetName target={one} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['soft']}>{t('push.more', { count: more })}</p>}
    </div>
  );
}
