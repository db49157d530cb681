import { MailOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { SeriesLetterPanel } from '#app/features/series/letter/series-letter-panel.tsx';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import type { SeriesFacts } from '#app/features/series/model/series-facts.ts';

interface SeriesInvitationProps {
  readonly seriesId: string;
  readonly facts: SeriesFacts;
  readonly days: readonly SeriesDay[];
}

/** One invitation to every date that is still to come, as a letter and as a calendar file. */
export function SeriesInvitation({ seriesId, facts, days }: SeriesInvitationProps) {
  const { t } = useTranslation('invitation');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon={<MailOutlined aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('toSeries')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('title')}
        footer={null}
        width={720}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <SeriesLetterPanel seriesId={seriesId} facts={facts} days={days} />
      </Dialog>
    </>
  );
}
