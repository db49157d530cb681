import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** What is typed stays unseen; the question alone is shown. */
export async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: process.stdin,
    output: unseen,
    terminal: process.stdin.isTTY,
  });
  const answer = await firstLine(lines);
  process.stderr.write('\n');
  return answer;
}

/** Yes only where somebody says so. */
export async function confirm(question: string): Promise<boolean> {
  process.stderr.write(`${question} [y/N] `);
  const lines = createInterface({ input: process.stdin });
  return /^y(?:es)?$/i.test((await firstLine(lines)).trim());
}

/** A line that somebody types; empty once the probe or what is typed has ended. */
export async function askLine(question: string, ended: AbortSignal): Promise<string> {
  // nothing would ever come of it, and nothing would keep the process until it has cleaned up
  if (ended.aborted || process.stdin.readableEnded) return '';
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin });
  const close = () => lines.close();
  ended.addEventListener('abort', close);
  const answer = await firstLine(lines);
  ended.removeEventListener('abort', close);
  // Ctrl+C and Ctrl+D leave the cursor behind the question
  if (ended.aborted || process.stdin.readableEnded) process.stderr.write('\n');
  return answer;
}

function firstLine(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line);
      lines.close();
    });
    lines.once('SIGINT', () => process.exit(130));
    lines.once('close', () => resolve(''));
  });
}
