import { lazy } from 'react';
import { DesignChanges } from './design-changes.tsx';
import { DesignSummary } from './design-summary.tsx';

/** How lists and dialogs of presets show designs; the editors load when one is opened. */
export const designParts = {
  Editor: lazy(() => import('./design-editor.tsx')),
  Summary: DesignSummary,
  Changes: DesignChanges,
};
