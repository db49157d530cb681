import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';

interface SettingsSectionProps {
  /** Under the contract's words. */
  readonly values: Record<string, unknown>;
  /** What stands before the settings: why some of them may be missing. */
  readonly children: ReactNode;
}

/** Every setting in words, shown by the shared component. */
export function SettingsSection({ values, children }: SettingsSectionProps) {
  const { t } = useTranslation('meeting');
  return (
    <DetailSection anchor="settings" title={t('sections.settings')}>
      {children}
      <SettingsInWords values={values} />
    </DetailSection>
  );
}
