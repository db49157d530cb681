import { usePreferences } from '../preferences.ts';
import { usePrinting } from '../print/use-printing.ts';
import { useMedia } from '../use-media.ts';

/** Whether the console is dark now: paper is always light. */
export function useIsDark(): boolean {
  const { theme } = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const printing = usePrinting();
  return !printing && (theme === 'dark' || (theme === 'system' && systemDark));
}
