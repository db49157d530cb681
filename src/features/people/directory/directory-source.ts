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
