import { ArrowLeftOutlined, PrinterOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorNotice } from '../error-notice.tsx';
import { PageTitle } from '../page-title.tsx';
import { Skeleton } from '../skeleton/skeleton.tsx';
import styles from './print.module.css';

interface PrintPageProps {
  /** Of the window, and so of the file where somebody prints into one. */
  readonly title: string;
  /** Address of the page this one was opened from. */
  readonly back: string;
  /** What can be chosen of the sheet. */
  readonly options?: ReactNode;
  /** What goes on paper is still being read. */
  readonly isReading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The sheet, as far as it has been read. */
  readonly children: ReactNode;
}

/** What will be printed, to look at first. Only the sheet itself goes on paper. */
export function PrintPage(props: PrintPageProps) {
  const { title, back, options, isReading, error, onRetry, children } = props;
  const { t } = useTranslation('print');
  const hasSheet = children !== false && children !== undefined && children !== null;
  return (
    <div className={styles['page']}>
      <PageTitle title={title} />
      <div className={styles['tools']} data-print="never">
        <Link to={back} className={styles['back']}>
          <ArrowLeftOutlined aria-hidden /> {t('back')}
        </Link>
        {options}
        <Button
          type="primary"
          className={styles['print'] ?? ''}
          icon={<PrinterOutlined aria-hidden />}
          disabled={!hasSheet || isReading}
          onClick={() => print()}
        >
          {t('action')}
        </Button>
      </div>
      {error !== undefined && (
        <div data-print="never">
          <ErrorNotice
            title={t(hasSheet ? 'failedPart' : 'failed')}
            error={error}
            onRetry={onRetry}
          />
        </div>
      )}
      {isReading && (
        <output className={styles['reading']} data-print="never">
          {t('reading')}
          {!hasSheet && <Skeleton rows={6} />}
        </output>
      )}
      {hasSheet && (
        // what scrolls has to be reachable by keyboard
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={styles['paper']} aria-label={t('preview')} tabIndex={0}>
          {children}
        </section>
      )}
    </div>
  );
}
