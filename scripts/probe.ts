/**
 * `npm run probe -- --platform URL --user NAME`: finds out where a platform differs from what the console assumes, and
 * writes `platform-profile.json` (what differs) and `probe-report.md` (everything, with what shows it).
 *
 *   --write        book, change and cancel meetings, a series and a template of its own, far ahead; asks before. At a
 *                  terminal it also starts a meeting with numbered pictures, and asks which number is seen where
 *   --yes          do not ask anything
 *   --out DIR      where the two files go (here)
 *
 * The password comes from PLATFORM_PASSWORD or the terminal, the consumer from PLATFORM_CONSUMER_KEY and
 * PLATFORM_CONSUMER_SECRET, as for `npm start`. None of them, and nothing personal, is printed or written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Credentials } from './probe/platform.ts';
import { cleanedInWords, profileOf, reportOf } from './probe/report.ts';
import { probe } from './probe/run.ts';
import { askHidden, askLine, confirm } from './probe/terminal.ts';
import type { Verdict } from './probe/verdict.ts';

const WORDS = {
  holds: 'holds',
  differs: 'differs',
  unknown: 'cannot be told',
} as const satisfies Record<Verdict['kind'], string>;

const say = (line: string) => process.stdout.write(`${line}\n`);

function addressIn(text: string | undefined): URL {
  const address = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') {
    throw new Error('--platform must be an address such as https://platform.example');
  }
  return address;
}

async function credentialsOf(user: string | undefined): Promise<Credentials> {
  if (!user) throw new Error('--user must name the user to sign in as');
  const consumerKey = process.env['PLATFORM_CONSUMER_KEY'];
  const consumerSecret = process.env['PLATFORM_CONSUMER_SECRET'];
  if (!consumerKey || !consumerSecret) {
    throw new Error('PLATFORM_CONSUMER_KEY and PLATFORM_CONSUMER_SECRET must be set.');
  }
  const password = process.env['PLATFORM_PASSWORD'] ?? (await askHidden('Password: '));
  return { user, password, consumerKey, consumerSecret };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      platform: { type: 'string' },
      user: { type: 'string' },
      write: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      out: { type: 'string', default: '.' },
    },
  });
  const { write, out } = values;
  const address = addressIn(values.platform);
  const credentials = await credentialsOf(values.user);
  const question =
    'The probe will book, start, change and cancel meetings, series and templates named "console probe". Go on?';
  if (write && !values.yes && !(await confirm(question))) {
    say('Nothing was done.');
    return;
  }
  const interrupt = new AbortController();
  // more than once: npm passes Ctrl+C on to a program that the terminal has told already
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interrupt.abort());
  }
  // a terminal that is closed takes no more lines, and what was made is taken away all the same
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const outcome = await probe({
    address,
    credentials,
    write,
    interrupt: interrupt.signal,
    ...(process.stdin.isTTY &&
      !values.yes && { ask: (question) => askLine(question, interrupt.signal) }),
    tell: (key, verdict) =>
      say(`${key.padEnd(20)} ${WORDS[verdict.kind].padEnd(15)} ${verdict.evidence}`),
  });
  if (outcome.cleaned !== undefined) say(cleanedInWords(outcome.cleaned));
  mkdirSync(out, { recursive: true });
  const profile = join(out, 'platform-profile.json');
  const report = join(out, 'probe-report.md');
  writeFileSync(profile, `${JSON.stringify(profileOf(outcome.verdicts), null, 2)}\n`);
  writeFileSync(report, reportOf(outcome, write));
  say(`${profile}\n${report}`);
  if (interrupt.signal.aborted || (outcome.cleaned?.left.length ?? 0) > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
