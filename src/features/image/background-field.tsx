import { browserPath } from '#app/lib/base-path.ts';
import { WarningOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backgroundImageQueries } from './api/background-images.ts';
import { BackgroundImage } from './background-image.tsx';
import { paths } from '#app/lib/paths.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import styles from './background-field.module.css';

const ChooseDialog = lazyOverlay(
  () => import('./choose-dialog.tsx'),
  ({ onClose }) => onClose(),
);

interface BackgroundFieldProps {
  /** Id of an image of the library; empty for none. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Id of the button that opens the chooser, for a label outside. */
  readonly id?: string;
}

/** Chooses a background image from the library. An id that was deleted is kept and marked as such. */
export function BackgroundField({ value, onChange, id }: BackgroundFieldProps) {
  const { t } = useTranslation('library');
  const [choosing, setChoosing] = useState(false);
  const { data: images } = useQuery({ ...backgroundImageQueries.list(), enabled: value !== '' });
  const image = images?.find(({ file_id: known }) => known === value);
  const gone = value !== '' && images !== undefined && image === undefined;
  return (
    <div className={styles['field']}>
      {value !== '' && (
        <div className={styles['chosen']}>
          {gone ? (
            <WarningOutlined className={styles['warning']} aria-hidden />
          ) : (
            <BackgroundImage id={value} alt="" className={styles['thumbnail']} />
          )}
          <div className={styles['words']}>
            <div className={styles['name']}>
              {gone ? (
                t('field.gone')
              ) : (
                <ForeignText>{visibleName(image?.file_name) || value}</ForeignText>
              )}
            </div>
            {gone && <div className={styles['soft']}>{t('field.goneWhy', { id: value })}</div>}
          </div>
        </div>
      )}
      <div className={styles['actions']}>
        <Button {...(id !== undefined && { id })} onClick={() => setChoosing(true)}>
          {t(value === '' ? 'field.choose' : 'field.change')}
        </Button>
        {value !== '' && <Button onClick={() => onChange('')}>{t('field.clear')}</Button>}
        <a
          href={browserPath(
            value === '' || gone
              ? paths.library
              : `${paths.library}?image=${encodeURIComponent(value.toWellFormed())}`,
          )}
          target="_blank"
          rel="noreferrer"
        >
          {t('field.openLibrary')}
        </a>
      </div>
      <Suspense>
        {choosing && (
          <ChooseDialog
            value={value}
            onClose={() => setChoosing(false)}
            onChoose={(chosen) => {
              setChoosing(false);
              onChange(chosen);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
