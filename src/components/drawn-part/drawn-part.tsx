import { WarningOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textOfRaw } from '#app/lib/raw-text.ts';
import { ErrorReportLine } from '../error-report/error-report-line.tsx';
import styles from './drawn-part.module.css';

interface DrawnPartProps {
  /** What the part draws, to be shown as it came where the part cannot be drawn. */
  readonly raw?: unknown;
  /** Stands around the message where the place allows only one kind of element, as a list does. */
  readonly renderFailed?: (message: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

interface Failed {
  /** Undefined while everything is drawn. */
  readonly error: { readonly thrown: unknown } | undefined;
  readonly raw: unknown;
}

/**
 * A part of a page that fails alone: where it cannot be drawn it says so and shows what came, and the page around it
 * stays. It is tried again when something else comes, or when the person asks.
 */
export class DrawnPart extends Component<DrawnPartProps, Failed> {
  override state: Failed = { error: undefined, raw: this.props.raw };

  static getDerivedStateFromError(thrown: unknown): Partial<Failed> {
    return { error: { thrown } };
  }

  static getDerivedStateFromProps({ raw }: DrawnPartProps, before: Failed): Failed | null {
    return raw === before.raw ? null : { error: undefined, raw };
  }

  override render(): ReactNode {
    const { renderFailed, children } = this.props;
    const { error, raw } = this.state;
    if (error === undefined) return children;
    const message = (
      <NotDrawn
        raw={raw}
        thrown={error.thrown}
        onRetry={() => this.setState({ error: undefined })}
      />
    );
    return renderFailed === undefined ? message : renderFailed(message);
  }
}

interface NotDrawnProps {
  readonly raw: unknown;
  readonly thrown: unknown;
  readonly onRetry: () => void;
}

function NotDrawn({ raw, thrown, onRetry }: NotDrawnProps) {
  const { t } = useTranslation('shell');
  return (
    <div role="alert" className={styles['part']}>
      <p>
        <WarningOutlined aria-hidden /> {t('notDrawn.title')}{' '}
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      </p>
      <details>
        <summary>{t(raw === undefined ? 'notDrawn.why' : 'notDrawn.raw')}</summary>
        <ErrorReportLine error={thrown} />
        <pre>{raw === undefined ? String(thrown) : textOfRaw(raw)}</pre>
      </details>
    </div>
  );
}

/** Draws within a part what is made of a value, so that making it fails alone too. */
export function Drawn<T>({ of, by }: { readonly of: T; readonly by: (value: T) => ReactNode }) {
  return by(of);
}
