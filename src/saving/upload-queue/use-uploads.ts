import { useSyncExternalStore } from 'react';
import type { Upload, UploadRun } from './upload-run.ts';

export function useUploads<Facts, Problem extends string>(
  run: UploadRun<Facts, Problem>,
): readonly Upload<Facts>[] {
  return useSyncExternalStore(run.subscribe, run.get);
}
