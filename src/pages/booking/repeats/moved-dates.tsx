import { useTranslation } from 'react-i18next';
import { MovesInWords } from '#app/features/series/pending-moves-notice.tsx';
import type { MovesOfEdit } from './moves-of-edit.ts';
import styles from './repeats.module.css';

/** The dates of an edited series that were moved by hand, and what becomes of them. */
export function MovedDates({ moves }: { readonly moves: MovesOfEdit }) {
  const { t } = useTranslation('series');
  return (['kept', 'dropped'] as const).map((fate) => {
    const { length: count } = moves[fate];
    if (count === 0) return null;
    return (
      <section key={fate} className={styles['skips']} aria-label={t(`moves.${fate}`, { count })}>
        <h4>{t(`moves.${fate}`, { count })}</h4>
        <MovesInWords moves={moves[fate]} />
        <p className={fate === 'kept' ? styles['quiet'] : styles['mind']}>
          {t(`moves.${fate}Why`)}
        </p>
      </section>
    );
  });
}
