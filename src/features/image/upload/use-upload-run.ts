import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listBackgroundImages, uploadBackgroundImages } from '#app/api/generated/sdk.gen.ts';
import { backgroundImageQueries } from '../api/background-images.ts';
import { createUploadTransport } from '#app/api/upload-transport.ts';
import {
  createUploadRun,
  type Upload,
  type UploadRun,
} from '#app/saving/upload-queue/upload-run.ts';
import { nameKey, imageProblems, type ImageProblem } from '../model/image-check.ts';
import { readJpegHeader, type JpegHeader } from '../model/jpeg-header.ts';

export type ImageUpload = Upload<JpegHeader>;
export type ImageUploads = UploadRun<JpegHeader, ImageProblem>;

/** A frame header stands behind EXIF and colour profiles of 64 KB each at most; this is plenty. */
const headBytes = 1024 * 1024;

/** A run of uploads that lives as long as the component; leaving cancels what is on the way. */
export function useUploadRun(onStored?: (id: string) => void): ImageUploads {
  const queryClient = useQueryClient();
  const [run] = useState(() =>
    createUploadRun({
      read: async (file): Promise<JpegHeader> => {
        try {
          return readJpegHeader(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
        } catch {
          return { isJpeg: false };
        }
      },
      problems: ({ name, file, facts }) =>
        imageProblems({ ...name, bytes: file.size, header: facts }),
      sameName: (stored, sent) => nameKey(stored) === nameKey(sent),
      send: async (file, { signal, onProgress }) => {
        const answer = await uploadBackgroundImages({
          body: { files: [new File([file], file.name, { type: 'image/jpeg' })] },
          signal,
          fetch: createUploadTransport(({ sent, total }) =>
            onProgress(total > 0 ? sent / total : 0),
          ),
        });
        return answer.list ?? [];
      },
      list: async () => {
        const { list } = await listBackgroundImages();
        // what was read is what the page shows
        queryClient.setQueryData(backgroundImageQueries.list().queryKey, list);
        return list;
      },
      onStored,
    }),
  );
  useEffect(() => () => run.cancelAll(), [run]);
  return run;
}
