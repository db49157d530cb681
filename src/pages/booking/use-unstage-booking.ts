import { useUnstageFiles } from '#app/features/file/use-unstage-files.ts';
import { useUnstage } from '#app/features/preset/use-unstage.ts';

/** Deletes the presets and files that were staged under a key for an abandoned booking. */
export function useUnstageBooking(): (key: string) => Promise<unknown> {
  const presets = useUnstage('meeting');
  const files = useUnstageFiles();
  return (key) => Promise.all([presets(key), files(key)]);
}
