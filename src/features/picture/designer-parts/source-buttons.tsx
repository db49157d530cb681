import type { ComponentType } from 'react';
import styles from './palette.module.css';

interface SourceButtonsProps<Source extends string> {
  readonly label: string;
  readonly sources: readonly Source[];
  readonly icon: ComponentType<{ kind: Source }>;
  readonly wordOf: (source: Source) => string;
  readonly helpOf: (source: Source) => string;
  readonly onPut: (source: Source) => void;
}

/** What can be put in besides people: by click, or dragged as `source:` and its name. */
export function SourceButtons<Source extends string>(props: SourceButtonsProps<Source>) {
  const { label, sources, icon: Icon, wordOf, helpOf, onPut } = props;
  return (
    <fieldset className={styles['sources']} aria-label={label}>
      {sources.map((source) => (
        <button
          key={source}
          type="button"
          title={helpOf(source)}
          data-drag={`source:${source}`}
          data-kind={source}
          onClick={() => onPut(source)}
        >
          <Icon kind={source} />
          <span>{wordOf(source)}</span>
        </button>
      ))}
    </fieldset>
  );
}
