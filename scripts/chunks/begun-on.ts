import { paths } from '../../src/lib/paths.ts';

/** A page that people begin on, as `src/app/routes.ts` has it. */
export interface BegunOn {
  readonly address: string;
  readonly page: string;
  /** How much it matters beside other pages (8) and parts of pages (1). */
  readonly weight: number;
  /** The groups of words that it speaks when it is first shown. */
  readonly words: readonly string[];
}

export const begunOn: readonly BegunOn[] = [
  {
    address: paths.overview,
    page: 'src/pages/overview/overview-page.tsx',
    weight: 200,
    words: ['first'],
  },
  {
    address: paths.meetings,
    page: 'src/pages/meetings/list/meetings-page.tsx',
    weight: 200,
    words: ['first'],
  },
  {
    address: paths.timeline,
    page: 'src/pages/meetings/timeline/timeline-page.tsx',
    weight: 100,
    words: ['first', 'booking'],
  },
  {
    address: paths.book,
    page: 'src/pages/booking/booking-page.tsx',
    weight: 100,
    words: ['first', 'booking'],
  },
];
