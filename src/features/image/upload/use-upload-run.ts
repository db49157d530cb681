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
import {
  canRedraw,
  nameKey,
  imageProblems,
  READ_LIMIT,
  type ImageProblem,
} from '../model/image-check.ts';
import { readJpeg, type JpegFacts } from '../model/jpeg.ts';
import { decodedPicture, redrawnToFit } from '../redraw.ts';
import { oneAtATime } from '#app/lib/one-at-a-time.ts';

/** What is known of a file; null where it could not be read. */
type ReadFacts = JpegFacts | null;
export type ImageUpload = Upload<ReadFacts>;
export type ImageUploads = UploadRun<ReadFacts, ImageProblem>;

/** A frame header stands behind EXIF and color profiles of 64 KB each at most; this is plenty. */
const headBytes = 1024 * 1024;

/** Walks the file and has the browser try it: its segments may be in order and its picture not. */
async function readFacts(file: File): Promise<ReadFacts> {
  const read = file.size > READ_LIMIT ? file.slice(0, headBytes) : file;
  try {
    const facts = readJpeg(new Uint8Array(await read.arrayBuffer()));
    if (!canRedraw({ bytes: file.size, header: facts })) return facts;
    const picture = await decodedPicture(file);
    picture?.close();
    return picture ? facts : { ...facts, coding: 'rare' };
  } catch {
    return null;
  }
}

/** Files are read and decoded whole: one in memory at a time, however many were chosen. */
const inTurn = oneAtATime();

/** Draws a picture anew, the best way that fits, in the place of the chosen file. */
export function redrawUpload(run: ImageUploads, key: number): Promise<void> {
  return run.replace(key, inTurn(redrawnToFit));
}

/** A run of uploads that lives as long as the component; leaving cancels what is on the way. */
export function useUploadRun(onStored?: (id: string) => void): ImageUploads {
  const queryClient = useQueryClient();
  const [run] = useState(() =>
    createUploadRun<ReadFacts, ImageProblem>({
      read: inTurn(readFacts),
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
