import { lazy } from 'react';
import { DesignChanges } from './design-changes.tsx';
import { DesignSummary } from './design-summary.tsx';

/** What lists and dialogs of presets show designs with; the editors come when one is opened. */
export const designParts = {
  Editor: lazy(() => import('./design-editor.tsx')),
  Summary: DesignSummary,
  Changes: DesignChanges,
};
