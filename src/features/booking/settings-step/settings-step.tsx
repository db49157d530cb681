import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '#app/components/meeting-settings/use-setting-texts.ts';
import type { SettingGroup } from '#app/domain/meeting/setting.ts';
import type { BookingValues } from '../booking-values.ts';
import { StepRefusal } from '../step-refusal.tsx';
import { GroupCard } from './group-card.tsx';
import { GroupIndex } from './group-index.tsx';
import { SettingRow } from './setting-row.tsx';
import { hasEveryWord, matchesQuery, stepGroups } from './step-groups.ts';
import styles from './settings-step.module.css';
import { VideoFormatsField } from './video-formats-field.tsx';

/** Media and security of a booking: every documented setting, grouped, searchable, seldom used ones folded. */
export function SettingsStep() {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const { getValues } = useFormContext<BookingValues>();
  const [query, setQuery] = useState('');
  const prefix = useId();
  const groups = stepGroups(getValues('settings'));
  const cardId = (group: SettingGroup) => `${prefix}-${group}`;
  const searching = query.trim() !== '';
  const found = searching
    ? groups
        .flatMap(({ usual, seldom }) => [...usual, ...seldom])
        .filter((setting) => matchesQuery(setting, texts, query))
    : [];
  const formatsFound =
    searching &&
    hasEveryWord(query, [t('labels.videoFormats'), t('help.videoFormats'), 'video_formats']);
  const count = found.length + (formatsFound ? 1 : 0);

  return (
    <div id="booking-settings" tabIndex={-1} className={styles['step']}>
      <StepRefusal field="settings" />
      <div className={styles['search']}>
        <Input
          type="search"
          allowClear
          prefix={<SearchOutlined />}
          placeholder={t('step.searchHint')}
          aria-label={t('step.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
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
            <SettingRow key={setting.key} setting={setting} />
          ))}
          {formatsFound && <VideoFormatsField />}
        </section>
      ) : (
        <div className={styles['columns']}>
          <GroupIndex groups={groups} cardId={cardId} />
          <div className={styles['cards']}>
            {groups.map((group) => (
              <GroupCard key={group.group} id={cardId(group.group)} group={group} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
