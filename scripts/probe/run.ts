import type { ProfileKey } from '#app/api/profile.ts';
import type { Bench, WritingBench } from './bench.ts';
import { ownThings, type Cleaned, type OwnThings } from './own-things.ts';
import { NoAnswer, signIn, type Credentials, type Platform } from './platform.ts';
import * as pictures from './pictures.ts';
import * as reads from './reads.ts';
import * as series from './series.ts';
import { unknown, type Verdict, type Verdicts } from './verdict.ts';
import * as writes from './writes.ts';

/** Cleaning up has the rest of the two minutes. */
const TIME = 75_000;

export interface ProbeOptions {
  readonly address: URL;
  readonly credentials: Credentials;
  /** Whether it may book, change and cancel things of its own. */
  readonly write: boolean;
  readonly interrupt: AbortSignal;
  /** Asks whoever is at the terminal; absent where nobody is. */
  readonly ask?: (question: string) => Promise<string>;
  /** After each key. */
  readonly tell: (key: ProfileKey, verdict: Verdict) => void;
}

export interface ProbeOutcome {
  readonly verdicts: Verdicts;
  /** Absent where nothing was written. */
  readonly cleaned: Cleaned | undefined;
}

type Probe<B extends Bench = Bench> = (bench: B) => Verdict | Promise<Verdict>;

const never =
  (why: string): Probe =>
  () =>
    unknown(why);
const writesOnly = never('only a write shows it (--write)');
const picture = never('a picture must be looked at, of a meeting of its own (--write)');

interface Probes {
  readonly read: Probe;
  /** Where writing shows it better. */
  readonly write?: Probe<WritingBench>;
}

const needsSubject: ReadonlySet<ProfileKey> = new Set(['bareTimes', 'listRange', 'takenName']);

/** In the order in which one builds on another. */
const probes: Readonly<Record<ProfileKey, Probes>> = {
  params: { read: writesOnly, write: writes.params },
  deleteMethod: { read: writesOnly, write: writes.deleteMethod },
  countZero: { read: reads.countZero },
  bareTimes: { read: reads.bareTimes },
  listRange: { read: reads.listRange },
  takenName: { read: reads.takenName },
  curlyQuotes: { read: reads.curlyQuotes, write: writes.curlyQuotes },
  passwordCharacters: { read: writesOnly, write: writes.passwordCharacters },
  stagingKeys: { read: writesOnly, write: writes.stagingKeys },
  meetingKeyField: { read: writesOnly, write: writes.meetingKeyField },
  templateKeyField: { read: writesOnly, write: writes.templateKeyField },
  bookedPresets: { read: writesOnly, write: writes.bookedPresets },
  repeatField: { read: series.repeatField },
  repeatDaily: { read: series.repeatCode('repeatDaily') },
  repeatWeekly: { read: series.repeatCode('repeatWeekly') },
  repeatMonthly: { read: series.repeatCode('repeatMonthly') },
  weekdays: { read: series.weekdays },
  isParticipated: { read: reads.isParticipated },
  afterSessionCode: {
    read: never('no session ends just when a write is under way'),
  },
  paneOrder: { read: picture, write: pictures.paneOrder },
  layouts62And63: { read: picture, write: pictures.layouts62And63 },
};

/** Tries every assumption, and takes away what it made, whatever happens. */
export async function probe(options: ProbeOptions): Promise<ProbeOutcome> {
  const interrupt = AbortSignal.any([options.interrupt, AbortSignal.timeout(TIME)]);
  const platform = await signIn(options.address, options.credentials, interrupt);
  const own = options.write ? await ownThings(platform, Date.now()) : undefined;
  try {
    const verdicts = await tryAll(platform, own, interrupt, options);
    return { verdicts, cleaned: await own?.cleanUp() };
  } catch (error) {
    await own?.cleanUp();
    throw error;
  }
}

async function tryAll(
  platform: Platform,
  own: OwnThings | undefined,
  interrupt: AbortSignal,
  { ask, tell, interrupt: byPerson }: ProbeOptions,
): Promise<Verdicts> {
  const bench: Bench = {
    platform,
    own,
    ask,
    subject: undefined,
    bareOffset: undefined,
    keyField: undefined,
    ownNumber: '',
    repeats: undefined,
    looked: undefined,
  };
  const verdicts = new Map<ProfileKey, Verdict>();
  for (const [key, { read, write }] of entriesOf(probes)) {
    const act = async () => {
      // where it books none, one that is there shows as much
      if (needsSubject.has(key)) bench.subject ??= await reads.foundSubject(bench);
      // a person may think as long as it takes
      const end = bench.looked === undefined ? interrupt : byPerson;
      if (end.aborted) return unknown('the probe was ended before');
      if (own === undefined || write === undefined) return read(bench);
      return write(Object.assign(bench, { own }));
    };
    // oxlint-disable-next-line no-await-in-loop -- one probe builds on another
    const verdict = await told(act);
    verdicts.set(key, verdict);
    tell(key, verdict);
  }
  return verdicts;
}

/** What is not answered is not known; everything else that goes wrong is a mistake of the probe. */
async function told(act: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NoAnswer) return unknown(error.message);
    throw error;
  }
}

function entriesOf<K extends string, V>(
  record: Readonly<Record<K, V>>,
): readonly (readonly [K, V])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of these keys
  return Object.entries(record) as [K, V][];
}
