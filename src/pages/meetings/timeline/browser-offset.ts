import { offsetAt } from '#app/components/time/browser-zone.ts';
import type { OffsetAt } from '#app/features/meeting/model/timeline/days.ts';

/** Minutes east of UTC that clocks show in the browser's zone: the one all times are shown in. */
export const browserOffset: OffsetAt = offsetAt;
