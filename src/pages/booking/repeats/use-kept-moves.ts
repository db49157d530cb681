import { useTranslation } from 'react-i18next';
import { message } from '#app/components/messages/messages.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { usePendingMovesStore } from '#app/features/series/pending-moves.ts';
import { putBack } from '#app/features/series/put-back.ts';
import type { BookingMode } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { movesAfter, movesOfEdit } from './moves-of-edit.ts';
import type { PlatformClock } from './series-clock.ts';

/**
 * Moves the dates of a saved series back that had been moved by hand. They are noted first: failures are shown with the
 * result and on the series' page, and retried there.
 */
export function useKeptMoves(
  mode: BookingMode,
  platform: PlatformClock,
): (values: BookingValues) => Promise<void> {
  const { t } = useTranslation('series');
  const store = usePendingMovesStore();
  return async (values) => {
    if (mode.kind !== 'edit' || mode.series === undefined) return;
    const { id } = mode.series;
    const earlier = store.get(id)?.moves;
    const moves = movesAfter(movesOfEdit(values, mode.opened, mode.series, platform, earlier));
    if (moves.length === 0) return;
    const noted = { id, savedAt: platformNow(), moves };
    store.save(noted);
    const progress = (done: number) =>
      message.loading({
        key: id,
        duration: 0,
        content: t('moves.progress', { done, all: moves.length }),
      });
    // what fails stays noted
    await putBack(store, noted, progress).catch(() => undefined);
    message.close(id);
  };
}
