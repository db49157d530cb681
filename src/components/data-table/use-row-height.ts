import { usePreferences } from '../preferences.ts';

const rowHeights = {
  columns: { compact: 34, comfortable: 42 },
  stacked: { compact: 54, comfortable: 62 },
} as const;

/** Height of a row in px, in the density that this person chose; `stacked` are rows of two lines. */
export function useRowHeight(stacked: boolean): number {
  const { density } = usePreferences();
  return rowHeights[stacked ? 'stacked' : 'columns'][density];
}
