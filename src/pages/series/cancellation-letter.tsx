import { MailOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { LetterPanel } from '#app/features/meeting/invitation/letter-panel.tsx';
import { saveCancellation } from '#app/features/meeting/invitation/save-calendar.ts';
import { addressesOf } from '#app/features/series/letter/series-letter-panel.tsx';
import { seriesCancellation } from '#app/features/series/letter/series-letter.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import type { SeriesFacts } from '#app/features/series/model/series-facts.ts';
import { seriesMeetings } from '#app/features/series/series-meetings.ts';

interface CancellationLetterProps {
  readonly facts: SeriesFacts;
  /** The cancelled dates. */
  readonly days: readonly SeriesDay[];
  readonly reason: string;
}

/** One letter about dates that were cancelled, and the file that takes them out of calendars. */
export function CancellationLetter({ facts, days, reason }: CancellationLetterProps) {
  const { t } = useTranslation('invitation');
  const { t: series } = useTranslation('series');
  const zone = useZone();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<MailOutlined aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('cancellationLetter')}
      </Button>
      <Dialog
        open={isOpen}
        title={series('cancel.done', { count: days.length })}
        footer={null}
        width={720}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <LetterPanel
          letterOf={(language) =>
            seriesCancellation(
              { name: facts.name, dates: days.map(({ at }) => at), reason },
              { language, zoneName: zone.name, offsetAt },
            )
          }
          hasPassword={false}
          to={addressesOf(facts)}
          waiting={false}
          calendar={{
            label: t('cancellation'),
            save: ({ subject }) => saveCancellation(seriesMeetings(facts, days), subject),
          }}
        />
      </Dialog>
    </>
  );
}
