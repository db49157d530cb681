import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Dialog } from '#app/components/dialog.tsx';
import { keysOfPage } from './page-keys.ts';
import styles from './keys-dialog.module.css';

/** The keys of the page that is shown, and those of every page. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Dialog open title={t('keys.title')} footer={null} onCancel={onClose}>
      {keysOfPage(pathname).map(({ name, keys }) => (
        <section key={name} aria-label={t(`keys.sets.${name}`)} className={styles['set']}>
          <h3>{t(`keys.sets.${name}`)}</h3>
          <dl className={styles['keys']}>
            {keys.map((key) => (
              <div key={key.does}>
                <dt>
                  {key.keys.map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{t(`keys.does.${key.does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
