import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { useBooking } from '../booking-context.ts';
import { presetsId } from '../staging.ts';
import { SummaryLine } from '../summary-line.tsx';

/** The walls of a series, and the TV-wall presets by name. */
export function WallPresetsSummary() {
  const { t } = useTranslation('wallPresets');
  const { mode, values } = useBooking();
  const id = presetsId(mode, values.key);
  const { offered } = useOffered('listMeetingTvWallPresets');
  const presets = useQuery({
    ...presetQueries.list({ kind: 'meeting', id }, 'wall'),
    enabled: offered && id !== '',
  });
  // not read yet, or not answered: the section itself says so
  if (id !== '' && presets.data === undefined) return null;
  const names = (presets.data ?? []).map((preset) => visibleName(preset.name) || preset.id);
  const own = values.kind === 'recurring' && values.walls.walls.length > 0;
  return <SummaryLine parts={[...(own ? [t('own.title')] : []), ...names]} none={t('none')} />;
}
