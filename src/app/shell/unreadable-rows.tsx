import { WarningOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { getCallLog, subscribeCallLog, type CallRecord } from '#app/api/call-log.ts';
import styles from './shell.module.css';

/** Says that rows of the latest lists are left out, and where they can be seen. */
export function UnreadableRows({ onOpenApiPanel }: { readonly onOpenApiPanel: () => void }) {
  const { t } = useTranslation('shell');
  const count = useSyncExternalStore(subscribeCallLog, () => unreadableIn(getCallLog()));
  if (count === 0) return null;
  return (
    <output className={styles['offline']}>
      <WarningOutlined aria-hidden /> {t('unreadableRows', { count })}{' '}
      <Button size="small" onClick={onOpenApiPanel}>
        {t('apiPanel.open')}
      </Button>
    </output>
  );
}

/** Rows that the latest answer of each list left out. */
function unreadableIn(calls: readonly CallRecord[]): number {
  const latest = new Map<string, number>();
  for (const { operationId, path, outcome } of calls) {
    const list = `${operationId} ${path}`;
    if (outcome.state === 'ok' && !latest.has(list)) latest.set(list, outcome.unreadable.length);
  }
  return [...latest.values()].reduce((sum, rows) => sum + rows, 0);
}
