import { SearchOutlined } from '#app/components/icons/icons.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { Loading } from '#app/components/loading.tsx';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import type { PushTarget } from '../push-target.ts';
import { TargetName } from '../target-name.tsx';
import { useSources } from './use-sources.ts';
import look from '../push.module.css';
import styles from './take.module.css';

interface SourceListProps {
  readonly except: PresetOwner | undefined;
  readonly onChoose: (source: PushTarget) => void;
}

/** Meetings and templates to take over from: searchable, chosen with one press. */
export function SourceList({ except, onChoose }: SourceListProps) {
  const { t } = useTranslation('presets');
  const { t: words } = useTranslation('designFiles');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PresetOwner['kind']>('meeting');
  const { listed, more, pending, error, retry } = useSources(kind, except, text);
  return (
    <div className={look['targets']}>
      <RadioGroup
        asButtons
        aria-label={words('take.kind')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'meeting', label: t('push.meetings') },
          { value: 'template', label: t('push.templates') },
        ]}
      />
      <TextInput
        type="search"
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('push.search')}
        placeholder={t('push.searchHint')}
        value={text}
        onText={setText}
      />
      {error !== null && <ErrorNotice title={t('push.readFailed')} error={error} onRetry={retry} />}
      {pending && error === null && <Loading label={t('push.reading')} rows={6} />}
      {!pending && listed.length === 0 && (
        <p className={look['soft']}>
          {text === '' ? words('take.nobody') : t('push.noMatch', { text })}
        </p>
      )}
      <ul className={look['targetRows']} aria-label={words('take.sources')}>
        {listed.map((one) => (
          <li key={one.id}>
            <button type="button" className={styles['source']} onClick={() => onChoose(one)}>
              <TargetName target={one} />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={look['soft']}>{t('push.more', { count: more })}</p>}
    </div>
  );
}
