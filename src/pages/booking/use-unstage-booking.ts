import { useUnstageFiles } from '#app/features/file/use-unstage-files.ts';
import { useUnstage } from '#app/features/preset/use-unstage.ts';

/** Deletes what was staged under a key for a booking that will not be: presets and files. */
export function useUnstageBooking(): (key: string) => Promise<unknown> {
  const presets = useUnstage('meeting');
  const files = useUnstageFiles();
  return (key) => Promise.all([presets(key), files(key)]);
}
