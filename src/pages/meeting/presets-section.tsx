import { Loading } from '#app/components/loading.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { paths } from '#app/lib/paths.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** Lists and editors of presets come beside the page, not before it. */
const DesignPresets = lazyPart(() => import('./presets-host.tsx'));

interface PresetsSectionProps {
  readonly facts: MeetingFacts;
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** The presets of a meeting; each family is read separately. */
export function PresetsSection({ facts, booking }: PresetsSectionProps) {
  const { t } = useTranslation('meeting');
  const { t: rehearsal } = useTranslation('rehearsal');
  return (
    <DetailSection
      anchor="presets"
      title={t('sections.presets')}
      extra={<Link to={paths.rehearsal(facts.id)}>{rehearsal('action')}</Link>}
    >
      <Suspense fallback={<Loading rows={5} />}>
        <DesignPresets facts={facts} booking={booking} />
      </Suspense>
    </DetailSection>
  );
}
