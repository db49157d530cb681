import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/designer.ts';

export default {
  back: 'Back',
  panels: { palette: 'People and sources', properties: 'Properties and settings' },
  hints: 'Keys and hints',
  size: 'Size of controls',
  stageOnly: 'Show the stage only',
  stageOnlyKey: 'Show the stage only (F)',
  everything: 'Show all controls',
  everythingKey: 'Show all controls (F or Esc)',
  opening: 'Opening the designer…',
  open: 'Open designer',
} satisfies Texts<typeof zh>;
