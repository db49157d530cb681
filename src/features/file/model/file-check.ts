import { splitName } from '#app/lib/file-name.ts';

/** What the platform takes as a file of a meeting (contract, operations 70 and 72). */

/** In bytes: "每个文件不超过20MB". */
export const FILE_SIZE_LIMIT = 20 * 1024 * 1024;
/** "一个会议最多保存10个文件" */
export const FILES_LIMIT = 10;
/** Those that were seen to be taken (field notes, section 5); the document names none. */
export const knownExtensions = [
  'txt',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'pdf',
  'rar',
  'zip',
  'jpg',
  'png',
  'bmp',
] as const;
const known: ReadonlySet<string> = new Set(knownExtensions);

export interface FileToSend {
  readonly name: string;
  /** In bytes. */
  readonly bytes: number;
}

export type FileProblem = 'empty-file' | 'too-large' | 'unknown-extension' | 'no-room';

interface Rule {
  readonly problem: Exclude<FileProblem, 'no-room'>;
  readonly broken: (file: FileToSend) => boolean;
}

const rules: readonly Rule[] = [
  { problem: 'empty-file', broken: ({ bytes }) => bytes === 0 },
  { problem: 'too-large', broken: ({ bytes }) => bytes > FILE_SIZE_LIMIT },
  {
    problem: 'unknown-extension',
    broken: ({ name }) => !known.has(splitName(name).extension.toLowerCase()),
  },
];

/** Why the platform would refuse a file regardless of the meeting's other files; not fixable on this page. */
export function fileProblems(file: FileToSend): readonly FileProblem[] {
  return rules.filter(({ broken }) => broken(file)).map(({ problem }) => problem);
}

/**
 * The keys of those that find no place, in their order. `taken` counts the files that the meeting has and those on
 * their way to it.
 */
export function withoutRoom<Key>(taken: number, wanting: readonly Key[]): ReadonlySet<Key> {
  return new Set(wanting.slice(Math.max(FILES_LIMIT - taken, 0)));
}
