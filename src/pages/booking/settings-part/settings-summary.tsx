import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { useSettingTexts } from '#app/features/setting/use-setting-texts.ts';
import { useBooking } from '../booking-context.ts';
import { SummaryLine } from '../summary-line.tsx';
import { chosenSettings, type ChosenSetting } from './chosen-settings.ts';

/** The settings that differ from their defaults. */
export function SettingsSummary() {
  return <ChosenSettings settings={useBooking().values.settings} />;
}

const ChosenSettings = memo(function ChosenSettings({
  settings,
}: {
  readonly settings: MeetingSettings;
}) {
  const { t } = useTranslation('booking');
  const { t: marks } = useTranslation('punctuation');
  const texts = useSettingTexts();
  const formats = settings.videoFormats ?? [];
  const parts = [
    ...chosenSettings(settings).map(inWords),
    ...(formats.length > 0 ? [texts.videoFormats] : []),
  ];
  return <SummaryLine parts={parts} none={t('summary.defaults')} />;

  function inWords({ setting, meaning }: ChosenSetting): string {
    const label = texts.label(setting);
    // what is on, or was typed, is named alone
    if (meaning.kind === 'on' || meaning.kind === 'text' || meaning.kind === 'server') return label;
    return `${label}${marks('colon')}${texts.meaning(setting, meaning)}`;
  }
});
