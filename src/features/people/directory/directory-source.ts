import type { Department, DirectoryPerson } from '../model/directory.ts';

export interface DirectoryView {
  /** The search text, for all departments. */
  readonly text: string;
  /** The department whose people are shown while there is no search text. */
  readonly department: string | undefined;
}

/** The platform's directory, wherever it is read from. */
export interface DirectorySource {
  readonly departments: readonly Department[];
  readonly view: DirectoryView;
  readonly onView: (view: DirectoryView) => void;
  /** Undefined while nothing is asked for. */
  readonly found?: FoundPeople;
  /** Absent where they are not read, and a search is all there is. */
  readonly everybody?: EverybodyRead;
}

/** The people of the directory, as many as are read, to be searched without asking the platform. */
export interface EverybodyRead {
  readonly people: readonly DirectoryPerson[];
  /** Undefined before the platform said it. */
  readonly total: number | undefined;
  /** Nobody is missing. */
  readonly isWhole: boolean;
  readonly reading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Somebody is about to search: it is read from now on. */
  readonly onWanted: () => void;
}

export interface FoundPeople {
  /** Undefined while they are read, or could not be. */
  readonly people: readonly DirectoryPerson[] | undefined;
  readonly total: number;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Where there are more to read. */
  readonly onMore?: () => void;
  readonly reading: boolean;
}
