import type { OwnThings } from './own-things.ts';
import type { Looked } from './pictures.ts';
import type { Platform } from './platform.ts';
import type { Repeats } from './series.ts';

/** A meeting that has yet to begin: one of the probe's own, or one that was found. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** As the platform prints it. */
  readonly start: string;
  readonly minutes: number;
  /** When it really starts, where that is known without reading the text. */
  readonly at: number | undefined;
}

/** What the probes of one run share; some find out what others build on. */
export interface Bench {
  readonly platform: Platform;
  /** Absent while nothing may be written. */
  readonly own: OwnThings | undefined;
  /** Asks whoever is at the terminal, and answers a line; absent where nobody is. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  subject: Subject | undefined;
  /** Of times without an offset, in minutes. */
  bareOffset: number | undefined;
  /** The field that hands staged presets over to a meeting. */
  keyField: string | undefined;
  /** The number of the subject, where it is its own. */
  ownNumber: string;
  repeats: Promise<Repeats> | undefined;
  /** What a person saw of the pictures; nobody is asked twice. */
  looked: Promise<Looked> | undefined;
}

export interface WritingBench extends Bench {
  readonly own: OwnThings;
}
