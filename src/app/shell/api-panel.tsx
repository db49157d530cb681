import { basePath } from '#app/lib/base-path.ts';
import { DeleteOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { SideDrawer } from '#app/components/side-drawer.tsx';
import { useDeferredValue, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { clearCallLog, getCallLog, subscribeCallLog, type CallRecord } from '#app/api/call-log.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { asCurl } from './curl.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import styles from './api-panel.module.css';

/** What this screen asked the platform, newest first. */
export default function ApiPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const calls = useSyncExternalStore(subscribeCallLog, getCallLog);
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.trim().toLowerCase());
  const shown = calls.filter(({ operationId }) => operationId.toLowerCase().includes(wanted));
  return (
    <SideDrawer
      open
      onClose={onClose}
      size={560}
      title={t('apiPanel.title')}
      mask={false}
      extra={
        <Button size="small" icon={<DeleteOutlined aria-hidden />} onClick={clearCallLog}>
          {t('apiPanel.clear')}
        </Button>
      }
    >
      <p className={styles['why']}>{t('apiPanel.why')}</p>
      <TextInput
        allowClear
        value={filter}
        aria-label={t('apiPanel.filter')}
        placeholder={t('apiPanel.filter')}
        onText={setFilter}
      />
      {shown.length === 0 ? (
        <p className={styles['empty']}>{t('apiPanel.empty')}</p>
      ) : (
        <ol className={styles['calls']} aria-label={t('apiPanel.title')}>
          {shown.map((call) => (
            <li key={call.id}>
              <CallEntry call={call} />
            </li>
          ))}
        </ol>
      )}
    </SideDrawer>
  );
}

function CallEntry({ call }: { readonly call: CallRecord }) {
  const { t } = useTranslation('shell');
  const { t: marks } = useTranslation('punctuation');
  const time = useTimeFormat();
  const { outcome } = call;
  return (
    <details className={styles['call']}>
      <summary>
        <span className={styles['state']} data-state={outcome.state}>
          {t(`apiPanel.${outcome.state}`)}
        </span>
        <span className={styles['operation']}>{call.operationId}</span>
        <span className={styles['facts']}>
          {call.method} · {time.clock(new Date(call.startedAt))}
          {call.minApiLevel !== undefined && ` · ${t('apiPanel.level')} ${call.minApiLevel}`}
          {call.duration !== undefined &&
            ` · ${t('apiPanel.milliseconds', { value: Math.round(call.duration) })}`}
        </span>
      </summary>
      <code className={styles['path']}>{call.path}</code>
      {outcome.state === 'failed' && (
        <p className={styles['error']}>
          {t('apiPanel.error')}
          {marks('colon')}
          {outcome.failure} {outcome.code} {outcome.description}
        </p>
      )}
      {outcome.state === 'ok' && outcome.unreadable.length > 0 && (
        <Json title={t('apiPanel.unreadable')} value={outcome.unreadable} />
      )}
      {Object.keys(call.query).length > 0 && (
        <Json title={t('apiPanel.query')} value={call.query} />
      )}
      {call.form !== undefined && (
        <Json title={t('apiPanel.params')} value={shownForm(call.form)} />
      )}
      <CopyButton
        size="small"
        label={t('apiPanel.copyCurl')}
        text={() => asCurl(call, location.origin + basePath)}
      />
    </details>
  );
}

/** The decoded `params` is what a write is about; the session calls have plain fields. */
function shownForm(form: unknown): unknown {
  return form instanceof Object && 'params' in form ? form.params : form;
}

function Json({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <>
      <h3 className={styles['heading']}>{title}</h3>
      {/* scrollable, so it must be reachable by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['json']} tabIndex={0}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </>
  );
}
