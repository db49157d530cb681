import { currentProfile } from '#app/api/profile.ts';
import { SearchOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { memo, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '../use-setting-texts.ts';
import { settingPlace } from '../refused-place.ts';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import type { SettingGroup, SettingsOwner } from '../model/setting.ts';
import type { MeetingSettings } from '../model/meeting-settings.ts';
import { GroupCard } from './group-card.tsx';
import { rowState, SettingRow } from './setting-row.tsx';
import {
  hasEveryWord,
  matchesQuery,
  settingsGroups,
  type SettingsGroup,
} from './settings-groups.ts';
import type { SetSetting } from './settings-value.ts';
import styles from './settings.module.css';
import { VideoFormatsField } from './video-formats-field.tsx';
import { checkSettings, isChanged, type SettingProblem } from '../model/settings-rules.ts';
import { TextInput } from '#app/components/form/text-input.tsx';

interface SettingsEditorProps {
  readonly value: MeetingSettings;
  readonly onChange: (value: MeetingSettings) => void;
  /** Whose settings: what it has not is not offered. */
  readonly owner: SettingsOwner;
  /** The platform's reason for refusing one of them. */
  readonly refusal?: ControlRefusal | undefined;
  /** The contract's words of those that the platform does not answer. */
  readonly unread?: ReadonlySet<string>;
  /** What of them does not fit other parts of the form; the same list while it stays so. */
  readonly misfits?: readonly SettingProblem[];
}

const NO_MISFITS: readonly SettingProblem[] = [];
const NOTHING_UNREAD: ReadonlySet<string> = new Set();

/**
 * Media and security: every documented setting, grouped, searchable, seldom used ones folded. It stands beside other
 * fields and is long: typing into those draws none of it again.
 */
export const SettingsEditor = memo(function SettingsEditor({
  value,
  onChange,
  owner,
  refusal,
  unread = NOTHING_UNREAD,
  misfits = NO_MISFITS,
}: SettingsEditorProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const [query, setQuery] = useState('');
  const prefix = useId();
  const onSet = useSetSetting(value, onChange);
  const groups = settingsGroups(value, owner);
  const cardId = (group: SettingGroup) => `${prefix}-${group}`;
  const searching = query.trim() !== '';
  const found = searching
    ? groups
        .flatMap(({ usual, seldom }) => [...usual, ...seldom])
        .filter(
          (setting) =>
            settingPlace(setting.key) === refusal?.control || matchesQuery(setting, texts, query),
        )
    : [];
  const formatsFound =
    searching &&
    (refusal?.control === settingPlace('videoFormats') ||
      hasEveryWord(query, [t('labels.videoFormats'), t('help.videoFormats'), 'video_formats']));
  const count = found.length + (formatsFound ? 1 : 0);

  return (
    <div className={styles['editor']}>
      <div className={styles['search']}>
        <TextInput
          type="search"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          placeholder={t('step.searchHint')}
          aria-label={t('step.search')}
          value={query}
          onText={setQuery}
        />
        <output className={styles['found']}>{count > 0 && t('step.found', { count })}</output>
      </div>
      {searching ? (
        <section className={styles['card']}>
          {count === 0 && (
            <p className={styles['nothing']}>
              {t('step.nothingFound', { query: query.trim() })}{' '}
              <Button type="link" size="small" onClick={() => setQuery('')}>
                {t('step.clearSearch')}
              </Button>
            </p>
          )}
          {found.map((setting) => (
            <SettingRow
              key={setting.key}
              setting={setting}
              owner={owner}
              onSet={onSet}
              {...rowState(setting, value, refusal, misfits, unread)}
            />
          ))}
          {formatsFound && <VideoFormatsField value={value} onSet={onSet} refusal={refusal} />}
        </section>
      ) : (
        <div className={styles['columns']}>
          <GroupIndex groups={groups} value={value} misfits={misfits} cardId={cardId} />
          <div className={styles['cards']}>
            {groups.map((group) => (
              <GroupCard
                key={group.group}
                id={cardId(group.group)}
                group={group}
                value={value}
                onSet={onSet}
                owner={owner}
                refusal={refusal}
                unread={unread}
                misfits={misfits}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
});

/** The same function every time: rows are not drawn again for its sake. */
function useSetSetting(
  value: MeetingSettings,
  onChange: (value: MeetingSettings) => void,
): SetSetting {
  const latest = useRef({ value, onChange });
  useLayoutEffect(() => {
    latest.current = { value, onChange };
  });
  return useCallback((key, next) => {
    const value = { ...latest.current.value, [key]: next };
    // another change may come before this one is drawn
    latest.current = { ...latest.current, value };
    latest.current.onChange(value);
  }, []);
}

interface GroupIndexProps {
  readonly groups: readonly SettingsGroup[];
  readonly value: MeetingSettings;
  readonly misfits: readonly SettingProblem[];
  readonly cardId: (group: SettingGroup) => string;
}

/** The groups at a glance, with what differs from the default in each; goes to a group. */
function GroupIndex({ groups, value: settings, misfits, cardId }: GroupIndexProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const wrong = new Set(
    [...checkSettings(settings, currentProfile().passwordCharacters), ...misfits].map(
      ({ key }) => key,
    ),
  );
  const goTo = (group: SettingGroup) => {
    const title = document.getElementById(cardId(group));
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={styles['index']} aria-label={t('step.index')}>
      {groups.map(({ group, usual, seldom }) => {
        const all = [...usual, ...seldom];
        const formats = group === 'media' && (settings.videoFormats ?? []).length > 0 ? 1 : 0;
        const changed = all.filter((setting) => isChanged(setting, settings)).length + formats;
        const problems =
          all.filter(({ key }) => wrong.has(key)).length +
          (group === 'media' && wrong.has('videoFormats') ? 1 : 0);
        return (
          <button key={group} type="button" onClick={() => goTo(group)}>
            <span>{texts.group(group)}</span>
            {problems > 0 && (
              <em className={styles['wrong']} title={t('step.problemCount', { count: problems })}>
                !
                <span className="visually-hidden">
                  {t('step.problemCount', { count: problems })}
                </span>
              </em>
            )}
            {changed > 0 && (
              <em title={t('step.changedCount', { count: changed })}>
                <span aria-hidden>{changed}</span>
                <span className="visually-hidden">
                  {t('step.changedCount', { count: changed })}
                </span>
              </em>
            )}
          </button>
        );
      })}
    </nav>
  );
}
