import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#app/lib/json.ts';
import { useServerNames } from './server-name.tsx';
import { SecretWord } from './secret-word.tsx';
import { groupsOfWords, type Entry } from './setting-entries.ts';
import styles from './settings-in-words.module.css';
import { useSettingTexts } from './use-setting-texts.ts';

interface SettingsInWordsProps {
  /** A response of the platform, or fields by the contract's names; those present are shown. */
  readonly values: JsonObject;
  /** As it was before: what differs stands out, with what it was. */
  readonly compareTo?: JsonObject;
  /** Set when `compareTo` holds the defaults of a new meeting, not an earlier state. */
  readonly compareToDefaults?: boolean;
}

/** The settings of a meeting, a template or a virtual room, read only, grouped, in the field's words. */
export function SettingsInWords({
  values,
  compareTo,
  compareToDefaults = false,
}: SettingsInWordsProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const [tersely, setTersely] = useState(compareTo !== undefined);
  const groups = groupsOfWords(texts, values, compareTo);
  const wanted = (entry: Entry) =>
    compareTo ? entry.was !== undefined : !entry.isDefault && !entry.isWord;
  const shown = groups
    .map((group) => ({ ...group, entries: group.entries.filter((e) => !tersely || wanted(e)) }))
    .filter(({ entries }) => entries.length > 0);

  return (
    <div className={styles['words']}>
      <RadioGroup
        asButtons
        size="small"
        aria-label={t('words.show')}
        value={tersely}
        onChange={setTersely}
        options={[
          { value: false, label: t('words.all') },
          { value: true, label: t(compareTo ? 'words.compareOnly' : 'words.changedOnly') },
        ]}
      />
      {shown.length === 0 && (
        <p className={styles['nothing']}>
          {t(compareTo ? 'words.nothingCompared' : 'words.nothingChanged')}
        </p>
      )}
      <div className={styles['groups']}>
        {shown.map(({ group, entries }) => (
          <section key={group} className={styles['group']}>
            <h3 className={styles['title']}>{texts.group(group)}</h3>
            {group === 'advanced' && (
              <p className={styles['why']}>{t('words.platformFieldsWhy')}</p>
            )}
            <dl className={styles['list']}>
              {entries.map((entry) => (
                <Row key={entry.key} entry={entry} againstDefaults={compareToDefaults} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly againstDefaults: boolean;
}

function Row({ entry, againstDefaults }: RowProps) {
  const { t } = useTranslation('settings');
  const { t: marks } = useTranslation('punctuation');
  const { label, lines, was, secret, ofServer, isDefault, matters, isWord } = entry;
  const named = useServerNames(ofServer);
  const quiet = isDefault || isWord || !matters;
  const weight = was === undefined ? (quiet ? 'dim' : 'plain') : 'changed';
  return (
    <div className={styles['row']} data-weight={weight}>
      <dt>{isWord ? <code>{label}</code> : label}</dt>
      <dd>
        {lines.map((line) =>
          secret ? (
            <SecretWord key={line} label={label} text={line} />
          ) : (
            <div key={line}>{named(line)}</div>
          ),
        )}
        {was !== undefined && (
          <div className={styles['was']}>
            {secret
              ? t('words.changed')
              : t(againstDefaults ? 'step.byDefault' : 'words.was', {
                  value: was.map(named).join(marks('semicolon')),
                })}
          </div>
        )}
        {!matters && <div className={styles['idle']}>{t('words.notInEffect')}</div>}
      </dd>
    </div>
  );
}
