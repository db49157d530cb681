import { afterEach, describe, expect, test } from 'vitest';
import { readProfile, type ProfileKey } from '#app/api/profile.ts';
import { parseFaults } from '#mocks/faults.ts';
import { startPlatform, type Platform, type PlatformOptions } from '#mocks/node/server.ts';
import { isObject } from '#mocks/http/json.ts';
import { contrary, pictures } from '#mocks/testing/contrary.ts';
import type { World } from '#mocks/world-state.ts';
import { profileOf, reportOf } from './report.ts';
import { probe, type ProbeOptions, type ProbeOutcome } from './run.ts';

const credentials = {
  user: 'admin',
  password: 'demo-only-1',
  consumerKey: 'demo',
  consumerSecret: 'demo',
};
const running: Platform[] = [];

async function start(options: PlatformOptions = {}): Promise<Platform> {
  const platform = await startPlatform({ supplyCredentials: false, ...options });
  running.push(platform);
  return platform;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((platform) => platform.close()));
});

async function run(
  { url }: Platform,
  write: boolean,
  given: Partial<Pick<ProbeOptions, 'interrupt' | 'ask'>> & { readonly user?: string } = {},
) {
  const told: ProfileKey[] = [];
  const outcome = await probe({
    address: new URL(url),
    credentials: { ...credentials, user: given.user ?? credentials.user },
    write,
    interrupt: given.interrupt ?? new AbortController().signal,
    ...(given.ask && { ask: given.ask }),
    tell: (key) => told.push(key),
  });
  return { ...outcome, told };
}

const cannotTell = ({ verdicts }: ProbeOutcome) =>
  [...verdicts].flatMap(([key, { kind }]) => (kind === 'unknown' ? [key] : []));

const isOwn = ({ fields }: { readonly fields: { readonly name?: unknown } }) =>
  String(fields.name).includes('console probe');

/** Everything in the world that the probe made and did not take away. */
function leftIn({ db }: World) {
  const meetings = [...db.meetings.values()].filter(isOwn);
  const isOpen = ({ status, endedAt }: (typeof meetings)[number]) =>
    status !== 'cancelled' && endedAt === undefined;
  const open = new Set(meetings.filter(isOpen).map(({ id }) => id));
  const owners = new Set([...db.meetings.keys(), ...db.templates.keys()]);
  return {
    meetings: open.size,
    series: [...db.series.values()].filter(({ meetings: dates }) =>
      dates.some((id) => open.has(id)),
    ).length,
    templates: [...db.templates.values()].filter(isOwn).length,
    staged: [...db.presets].filter(
      ([owner, presets]) => presets.length > 0 && !owners.has(owner.replace(/^\w+:/, '')),
    ).length,
  };
}

const nothing = { meetings: 0, series: 0, templates: 0, staged: 0 };

/** Not told where nobody looks at a picture, and because no session ends in the middle of a write when it should. */
const NEVER = ['afterSessionCode', 'paneOrder', 'layouts62And63'] as const;

describe('the platform as it is usually', () => {
  test('reading finds nothing that differs, and writes nothing', async () => {
    const platform = await start();
    const outcome = await run(platform, false);
    expect(profileOf(outcome.verdicts)).toEqual({});
    expect(outcome.verdicts.get('countZero')?.kind).toBe('holds');
    expect(outcome.cleaned).toBeUndefined();
    const writes = platform.world.calls.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ operationId }) => operationId)).toEqual(['createToken', 'signIn']);
  });

  test.each(['full', 'document', 'sparse'] as const)(
    'writing finds that all holds but what nobody can tell: answers %s',
    async (answers) => {
      const platform = await start({ answers });
      const outcome = await run(platform, true);
      expect(profileOf(outcome.verdicts)).toEqual({});
      expect(cannotTell(outcome)).toEqual(['isParticipated', ...NEVER]);
      expect(outcome.told).toHaveLength(outcome.verdicts.size);
      expect(outcome.cleaned?.left).toEqual([]);
      expect(outcome.cleaned?.removed).toBeGreaterThan(0);
      expect(leftIn(platform.world)).toEqual(nothing);
    },
  );

  test('an empty platform shows as much', async () => {
    const platform = await start({ scenario: 'empty' });
    const outcome = await run(platform, true);
    expect(profileOf(outcome.verdicts)).toEqual({});
    expect(cannotTell(outcome)).toEqual(['isParticipated', ...NEVER]);
  });
});

describe('what a platform lacks or limits is no difference', () => {
  test.each([
    ...[1, 2, 3, 4, 5, 6, 7, 9].map((apiLevel) => ({ settings: { apiLevel } })),
    { settings: { approval: true } },
    { settings: { bookingDays: 30 } },
    { settings: { roomNumbers: 'shared', permanentEnd: 'start' } },
    { scenario: 'busy' },
    { user: 'desk' },
  ] as const)('%j', async (given: PlatformOptions & { readonly user?: string }) => {
    const platform = await start(given);
    for (const write of [true, false]) {
      const outcome = await run(platform, write, given);
      expect(profileOf(outcome.verdicts)).toEqual({});
      expect(outcome.cleaned?.left ?? []).toEqual([]);
    }
    expect(leftIn(platform.world)).toEqual(nothing);
  });

  test('a deadline too near for series still lets meetings be tried', async () => {
    const outcome = await run(await start({ settings: { bookingDays: 30 } }), true);
    expect(outcome.verdicts.get('params')?.kind).toBe('holds');
    expect(outcome.verdicts.get('bookedPresets')?.kind).toBe('holds');
    expect(outcome.verdicts.get('repeatWeekly')?.kind).toBe('unknown');
  });

  test('where nothing can be booked, what is there is looked at', async () => {
    const outcome = await run(
      await start({ fault: { name: 'refused', operation: 'bookMeeting' } }),
      true,
    );
    expect(outcome.verdicts.get('params')?.kind).toBe('unknown');
    expect(outcome.verdicts.get('takenName')?.kind).toBe('holds');
  });
});

describe('one assumption the other way', () => {
  test.each([
    [{ params: contrary.params }, 'writing'],
    [{ deleteMethod: contrary.deleteMethod }, 'writing'],
    [{ countZero: contrary.countZero }, 'reading'],
    [{ bareTimes: contrary.bareTimes }, 'reading'],
    [{ bareTimes: '-03:30' }, 'reading'],
    [{ listRange: contrary.listRange }, 'reading'],
    [{ takenName: contrary.takenName }, 'reading'],
    [{ curlyQuotes: contrary.curlyQuotes }, 'reading'],
    [{ passwordCharacters: contrary.passwordCharacters }, 'writing'],
    [{ stagingKeys: contrary.stagingKeys }, 'writing'],
    [{ meetingKeyField: contrary.meetingKeyField }, 'writing'],
    [{ templateKeyField: contrary.templateKeyField }, 'writing'],
    [{ bookedPresets: contrary.bookedPresets }, 'writing'],
    [{ repeatField: contrary.repeatField }, 'writing'],
    [{ repeatDaily: 0 }, 'reading'],
    [{ repeatWeekly: 2 }, 'reading'],
    [{ repeatMonthly: 31 }, 'reading'],
    // two kinds that have each other's number
    [{ repeatDaily: 7, repeatWeekly: 1 }, 'reading'],
    [{ weekdays: 'monday-0' }, 'reading'],
    [{ weekdays: 'sunday-1' }, 'reading'],
    // it has another number for Sunday only, and no series of the office is on one
    [{ weekdays: 'sunday-0' }, 'writing'],
    [{ isParticipated: contrary.isParticipated }, 'reading'],
  ] as const)('%j is found by %s, and nothing else', async (profile, by) => {
    const platform = await start({ profile });
    const outcome = await run(platform, true);
    expect(profileOf(outcome.verdicts)).toEqual(profile);
    expect(leftIn(platform.world)).toEqual(nothing);
    const read = await run(platform, false);
    expect(profileOf(read.verdicts)).toEqual(by === 'reading' ? profile : {});
  });
});

describe('every assumption the other way', () => {
  test('is found, but what nobody can tell', async () => {
    const platform = await start({ profile: { ...contrary, ...pictures } });
    const outcome = await run(platform, true);
    // where no key made here is taken, none can be handed over
    const untold = ['meetingKeyField', 'templateKeyField'];
    expect(profileOf(outcome.verdicts)).toEqual(
      Object.fromEntries(Object.entries(contrary).filter(([key]) => !untold.includes(key))),
    );
    expect(cannotTell(outcome)).toEqual([...untold, ...NEVER]);
    expect(leftIn(platform.world)).toEqual(nothing);
    expect(readProfile(JSON.stringify(profileOf(outcome.verdicts)))).not.toHaveProperty('problems');
  });

  test('but keys are made here: their fields are found too', async () => {
    const { stagingKeys: _issued, ...profile } = contrary;
    const platform = await start({ profile });
    const outcome = await run(platform, true);
    expect(profileOf(outcome.verdicts)).toEqual(profile);
    expect(cannotTell(outcome)).toEqual(NEVER);
    expect(leftIn(platform.world)).toEqual(nothing);
  });
});

/** Somebody who looks at the pictures that the stand-in keeps: as they are drawn, whatever its numbers say. */
function personAt({ world: { db } }: Platform) {
  const asked: string[] = [];
  const pictureOf = (layout: string) =>
    [...db.presets.values()].flat().find(({ body }) => body.name === `console probe ${layout}`)
      ?.body;
  const ask = (question: string) => {
    asked.push(question);
    const [, layout = ''] = /^Preset "console probe (\d+)"/.exec(question.trim()) ?? [];
    const body = pictureOf(layout);
    if (question.includes('lower left')) return Promise.resolve(body?.layout === 63 ? 'u' : 'l');
    const members = Array.isArray(body?.members) ? body.members.filter(isObject) : [];
    const byPlace = members.toSorted((a, b) => Number(a.chn_idx) - Number(b.chn_idx));
    return Promise.resolve(byPlace.map(({ account }) => String(account)).join(' '));
  };
  return { ask, asked };
}

describe('a person at the terminal', () => {
  test.each([
    {},
    { paneOrder: { 5: [3, 2, 1, 0] } },
    { paneOrder: { 5: [0, 2, 1, 3], 73: [4, 0, 1, 2, 3] } },
    { layouts62And63: 'swapped' },
    { ...pictures },
  ] as const)('sees the order of panes: %j', async (profile) => {
    const platform = await start({ profile });
    const { ask, asked } = personAt(platform);
    const outcome = await run(platform, true, { ask });
    expect(profileOf(outcome.verdicts)).toEqual(profile);
    expect(cannotTell(outcome)).toEqual(['isParticipated', 'afterSessionCode']);
    // the way there, four layouts, and where the small picture is
    expect(asked).toHaveLength(6);
    expect(outcome.cleaned?.left).toEqual([]);
    expect(leftIn(platform.world)).toEqual(nothing);
  });

  test('who sees nothing tells nothing, and an answer that is not whole is asked for again', async () => {
    const platform = await start();
    const answers = ['', '1 2 2 4', '123', '1324'];
    const ask = () => Promise.resolve(answers.shift() ?? '');
    const { verdicts } = await run(platform, true, { ask });
    expect(verdicts.get('paneOrder')).toMatchObject({
      value: { 5: [0, 2, 1, 3] },
      evidence: 'a person looked at layouts 5',
    });
    expect(verdicts.get('layouts62And63')?.kind).toBe('unknown');
  });

  test.each([
    ['no presets', { settings: { apiLevel: 6 } }, 'the API level has no presets of meetings'],
    ['no instant meetings', { settings: { approval: true } }, 'a meeting cannot be started'],
  ] as const)('is not asked where there are %s', async (_name, options, why) => {
    const platform = await start(options);
    const { ask, asked } = personAt(platform);
    const { verdicts } = await run(platform, true, { ask });
    expect(asked).toEqual([]);
    expect(verdicts.get('paneOrder')?.evidence).toContain(why);
  });

  test('nobody is asked where nothing may be written', async () => {
    const platform = await start();
    const { ask, asked } = personAt(platform);
    await run(platform, false, { ask });
    expect(asked).toEqual([]);
  });
});

describe('what is made is taken away', () => {
  test.each([
    ['a booking that is lost', 'cut-before@bookMeeting*1'],
    ['a booking whose answer is lost', 'cut-before@bookMeeting*1!after'],
    ['a series whose answer is lost', 'cut-middle@createSeries*1!after'],
    ['a template whose answer is lost', 'http-500@createTemplate*1!after'],
    ['a preset whose answer is lost', 'cut-before@createMeetingMixPreset*1!after'],
    ['a session that ends', 'session-expired@createTemplate*1'],
    ['a token that ends after a booking', 'token-expired@bookMeeting*1!after'],
    ['a cancellation without an answer', 'cut-before@cancelBookedMeeting*1'],
    ['lists that break off', 'cut-middle@listMeetings*2'],
    ['a started meeting whose answer is lost', 'cut-middle@startMeeting*1!after'],
  ])('after %s', async (_name, spec) => {
    const platform = await start();
    for (const fault of parseFaults(spec)) platform.world.faults.add(fault);
    const outcome = await run(platform, true, personAt(platform));
    // it struck
    expect(platform.world.faults.list()).toEqual([]);
    expect(profileOf(outcome.verdicts)).toEqual({});
    expect(outcome.cleaned?.left).toEqual([]);
    expect(leftIn(platform.world)).toEqual(nothing);
  });

  test('when somebody ends it in the middle', async () => {
    const platform = await start();
    const interrupt = new AbortController();
    platform.world.onCall(({ operationId }) => {
      if (operationId === 'createSeries') interrupt.abort();
    });
    const outcome = await run(platform, true, { interrupt: interrupt.signal });
    expect(outcome.verdicts.get('params')?.kind).toBe('holds');
    expect(outcome.verdicts.get('weekdays')?.kind).toBe('unknown');
    expect(leftIn(platform.world)).toEqual(nothing);
  });

  test('what cannot be taken away is told', async () => {
    const platform = await start();
    const [fault] = parseFaults('refused@deleteTemplate');
    if (fault !== undefined) platform.world.faults.add(fault);
    const outcome = await run(platform, true);
    expect(outcome.cleaned?.left).toEqual(['template']);
    expect(reportOf(outcome, true)).toContain('not removed, look for "console probe": template');
  });
});

test('the report has every assumption, and nothing of the platform’s people and meetings', async () => {
  const platform = await start({ profile: { countZero: 'none' } });
  const outcome = await run(platform, true);
  const report = reportOf(outcome, true);
  for (const key of outcome.verdicts.keys()) expect(report).toContain(`\`${key}\``);
  expect(report).toContain('`countZero` (`"all"` is assumed, `"none"` is so)');
  const { db } = platform.world;
  const secret = [
    ...[...db.meetings.values()].flatMap(({ id, number, fields }) => [id, number, fields.name]),
    ...[...db.people.values()].flatMap(({ account, name, password }) => [account, name, password]),
    ...db.tokens.keys(),
    ...db.sessions.keys(),
  ].map(String);
  expect(secret.filter((text) => report.includes(text))).toEqual([]);
});

test('a user whom the platform refuses is told in words without a password', async () => {
  const platform = await start();
  const entering = probe({
    address: new URL(platform.url),
    credentials: { ...credentials, password: 'confidential' },
    write: false,
    interrupt: new AbortController().signal,
    tell: () => undefined,
  });
  await expect(entering).rejects.toThrow('The platform refuses the user: code 10101.');
});
