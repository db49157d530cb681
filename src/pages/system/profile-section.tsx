import { useTranslation } from 'react-i18next';
import {
  currentProfile,
  givenKeys,
  profileKeyNames,
  profileKeys,
  type ProfileKey,
} from '#app/api/profile.ts';
import { sameJson } from '#app/lib/json.ts';
import styles from './system.module.css';

/** What the console takes for granted of this platform, and which of it is from the profile file. */
export function ProfileSection() {
  const { t } = useTranslation('system');
  const labels: Readonly<Record<ProfileKey, string>> = t('profile.keys', { returnObjects: true });
  const valueWords = useValueWords();
  const profile = currentProfile();
  const given = givenKeys();
  return (
    <>
      <p className={styles['soft']}>{t('profile.why')}</p>
      <div className={styles['scroller']}>
        <table className={styles['resources']} aria-label={t('profile.title')}>
          <thead>
            <tr>
              <th scope="col">{t('profile.columns.what')}</th>
              <th scope="col">{t('profile.columns.value')}</th>
              <th scope="col">{t('profile.columns.source')}</th>
            </tr>
          </thead>
          <tbody>
            {profileKeyNames.map((key) => (
              <tr key={key}>
                <th scope="row">
                  {labels[key]}
                  <br />
                  <code className={styles['soft']}>{key}</code>
                </th>
                <td>{valueWords(key, profile[key])}</td>
                <td>{source(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

  function source(key: ProfileKey) {
    if (!given.has(key)) return t('profile.source.default');
    const isDefault = sameJson(profile[key], profileKeys[key].default);
    return t(isDefault ? 'profile.source.fileAsDefault' : 'profile.source.file');
  }
}

function useValueWords(): (key: ProfileKey, value: unknown) => string {
  const { t } = useTranslation('system');
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = t('profile.values', {
    returnObjects: true,
  });
  return (key, value) => {
    if (typeof value !== 'object' || value === null) {
      return words[key]?.[String(value)] ?? String(value);
    }
    const orders = Object.entries(value).map(([layout, order]) =>
      t('profile.paneOrder', { layout, order: String(order) }),
    );
    return orders.join(t('profile.next')) || t('profile.noPaneOrder');
  };
}
