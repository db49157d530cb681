import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './tabs.module.css';

interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

interface TabsProps<Key extends string> {
  readonly tabs: readonly Tab<Key>[];
  readonly active: Key;
  readonly onActive: (key: Key) => void;
  readonly size?: 'small';
  /** What was shown once stays as it is behind the others; otherwise it is drawn anew. */
  readonly keepsShown?: boolean;
}

/** Parts of a page of which one is in sight; the arrow keys, Home and End lead from tab to tab. */
export function Tabs<Key extends string>(props: TabsProps<Key>) {
  const { tabs, active, onActive, size, keepsShown = false } = props;
  const id = useId();
  const [shown, setShown] = useState<ReadonlySet<Key>>(new Set([active]));
  if (!shown.has(active)) setShown(new Set([...shown, active]));
  const isDrawn = (key: Key) => key === active || (keepsShown && shown.has(key));

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = tabs.findIndex(({ key }) => key === active);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const place = to[event.key];
    const next = place === undefined ? undefined : tabs[place];
    if (place === undefined || next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
    onActive(next.key);
  }

  return (
    <div className={styles['tabs']} data-size={size}>
      {/* the focus is on the tabs, one of them at a time */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="tablist" className={styles['list']} data-print="never" onKeyDown={onKeyDown}>
        {tabs.map(({ key, label }) => (
          <button
            key={key}
            id={`${id}-${key}`}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={key === active}
            aria-controls={isDrawn(key) ? `${id}-${key}-panel` : undefined}
            tabIndex={key === active ? 0 : -1}
            onClick={() => onActive(key)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(
        ({ key, children }) =>
          isDrawn(key) && (
            <div
              key={key}
              id={`${id}-${key}-panel`}
              role="tabpanel"
              aria-labelledby={`${id}-${key}`}
              hidden={key !== active}
            >
              {children}
            </div>
          ),
      )}
    </div>
  );
}
