import { memo, type ComponentType } from 'react';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import type { BookingSectionId } from './section-address.ts';
import { FilesSummary } from './files-part/files-summary.tsx';
import { MoreSummary } from './more-fields/more-summary.tsx';
import { PictureSummary } from './picture-part/picture-summary.tsx';
import { SettingsSummary } from './settings-part/settings-summary.tsx';
import { WallPresetsSummary } from './walls-part/wall-presets-summary.tsx';

export interface BookingSection {
  readonly id: Exclude<BookingSectionId, 'people'>;
  /** Loaded when the section is first opened; rendered when its own parts of the booking change. */
  readonly Component: ComponentType;
  /** What is set in it, in one line. */
  readonly Summary: ComponentType;
}

/** The sections under the fields that are always in sight, in their order. */
export const BOOKING_SECTIONS: readonly BookingSection[] = [
  {
    id: 'settings',
    Component: memo(lazyPart(() => import('./settings-part/settings-part.tsx'))),
    Summary: SettingsSummary,
  },
  {
    id: 'picture',
    Component: memo(lazyPart(() => import('./picture-part/picture-part.tsx'))),
    Summary: PictureSummary,
  },
  {
    id: 'walls',
    Component: memo(lazyPart(() => import('./walls-part/walls-part.tsx'))),
    Summary: WallPresetsSummary,
  },
  {
    id: 'files',
    Component: memo(lazyPart(() => import('./files-part/files-part.tsx'))),
    Summary: FilesSummary,
  },
  {
    id: 'more',
    Component: memo(lazyPart(() => import('./more-fields/more-part.tsx'))),
    Summary: MoreSummary,
  },
];
