import { DesignChanges } from './design-changes.tsx';
import { DesignSummary } from './design-summary.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** How lists and dialogs of presets show designs; the editors load when one is opened. */
export const designParts = {
  Editor: lazyPart(() => import('./design-editor.tsx')),
  Summary: DesignSummary,
  Changes: DesignChanges,
};
