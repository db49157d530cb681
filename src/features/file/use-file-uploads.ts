import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listMeetingFiles, uploadMeetingFile } from '#app/api/generated/sdk.gen.ts';
import { meetingFileQueries } from './api/meeting-files.ts';
import { createUploadTransport } from '#app/api/upload-transport.ts';
import {
  createUploadRun,
  isActive,
  isIdle,
  type Upload,
  type UploadRun,
} from '#app/saving/upload-queue/upload-run.ts';
import { fileProblems, withoutRoom, type FileProblem } from './model/file-check.ts';

export type FileUpload = Upload<true>;
export type FileUploads = UploadRun<true, FileProblem>;

interface FileOwner {
  /** A meeting's id, or the key files are staged under; empty while there is none yet. */
  readonly id: string;
  /** The id, made now where there is none yet. */
  readonly ensureId: () => string;
}

/** Uploads to one meeting, alive as long as the component; leaving cancels what is on the way. */
export function useFileUploads({ id, ensureId }: FileOwner): FileUploads {
  const queryClient = useQueryClient();
  const [owner] = useState(() => latest({ id, ensureId }));
  useEffect(() => owner.set({ id, ensureId }));
  const [run] = useState(() => {
    const ensure = () => owner.get().ensureId();
    const known = () => queryClient.getQueryData(filesKey(owner.get().id))?.meeting_files ?? [];
    return createUploadRun<true, FileProblem>({
      read: () => Promise.resolve(true),
      problems: (upload, all) => {
        const own = ownProblems(upload);
        if (own.length > 0 || !isIdle(upload)) return own;
        return withoutRoom(takenBy(known(), all), wanting(all)).has(upload.key) ? ['no-room'] : [];
      },
      sameName: (stored, sent) => stored === sent,
      send: async (file, { signal, onProgress }) => {
        const { meeting_file: stored } = await uploadMeetingFile({
          path: { id: ensure() },
          body: { file },
          signal,
          fetch: createUploadTransport(({ sent, total }) =>
            onProgress(total > 0 ? sent / total : 0),
          ),
        });
        return stored === undefined ? [] : [stored];
      },
      list: async () => {
        const key = ensure();
        const answer = await listMeetingFiles({ path: { id: key } });
        // what was read is what the page shows
        queryClient.setQueryData(filesKey(key), answer);
        return answer.meeting_files;
      },
    });
  });
  useEffect(() => () => run.cancelAll(), [run]);
  return run;
}

/** Holds the latest value, for calls that return long after they were started. */
function latest<T>(first: T) {
  let now = first;
  return {
    get: () => now,
    set: (next: T) => {
      now = next;
    },
  };
}

const filesKey = (id: string) => meetingFileQueries.list(id).queryKey;

function ownProblems({ file }: FileUpload): readonly FileProblem[] {
  return fileProblems({ name: file.name, bytes: file.size });
}

/** Places taken by the files that are there, and by those that are, or may be, on their way. */
function takenBy(stored: readonly { readonly file_id: string }[], all: readonly FileUpload[]) {
  const there = new Set(stored.map(({ file_id: id }) => id));
  const coming = all.filter(
    (upload) =>
      isActive(upload) ||
      upload.progress.state === 'unknown' ||
      (upload.progress.state === 'done' && !there.has(upload.progress.id)),
  );
  return there.size + coming.length;
}

/** Those that ask for a place, in their order; who cancelled one comes last. */
function wanting(all: readonly FileUpload[]): readonly number[] {
  const idle = all.filter((upload) => isIdle(upload) && ownProblems(upload).length === 0);
  const given = idle.filter(({ progress }) => progress.state === 'cancelled');
  return [...idle.filter((upload) => !given.includes(upload)), ...given].map(({ key }) => key);
}
