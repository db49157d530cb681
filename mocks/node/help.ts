import { answerWords } from '../answers.ts';
import { highestLevel } from '../choice.ts';
import { FAULT_GRAMMAR, faultWords } from '../faults.ts';
import { oddWays } from '../odd-answers.ts';
import { scenarioWords } from '../scenarios/scenarios.ts';

/** The switches that say what the stand-in's world is, as `--help` explains them. */
export const worldHelp = `The world:
  --scenario NAME  what is there at the start
${table(scenarioWords)}
  --data FILE      a recorded world in place of a scenario, level, approval and profile; it goes on from its own
                   time, or from --now. The control call /ID/data writes one
  --answers NAME   how much its answers contain
${table(answerWords)}
  --level N        its API level, 1 to ${highestLevel} (${highestLevel}); it refuses the operations above
  --approval       every booking awaits approval, and instant meetings are refused
  --profile FILE   where the platform differs: a platform-profile.json
  --now ISO        its time at the start, 2026-03-31T09:00:00+08:00; it goes on from there (the real time)
  --fault FAULT    what goes wrong, see below; may be repeated

Who is there:
  admin            a meeting admin, may change every meeting; password demo-only-1
  desk             a receptionist, may change her own meetings; password demo-only-1
  demo / demo      consumer key and secret (oauth_consumer_key, oauth_consumer_secret) of the account token

Faults: ${FAULT_GRAMMAR}, several separated by commas
  @operationId     only this operation (bookMeeting, listMeetings, …; a wrong one lists all)
  #skip            so many calls pass first: slow@bookMeeting#2*1 is the third booking alone
  *times           so many times, then no more; without it until it is cleared
  %share[/seed]    a share of the calls, in percent: http-503%20; the same seed (1) gives the same calls
  ~latency         how late slow is, in ms: ~800, ~200-800 (anything between), ~200/3000 (half of the answers within
                   200, 99 of 100 within 3000)
  !after           a write takes effect first, then its answer is lost
  Examples: slow   http-503@listMeetings*2   timeout@bookMeeting*1!after   refused:mute@bookMeeting
${table(faultWords)}
  odd:HOW is one of
${wrapped(oddWays)}`;

/** The control calls, as `--help` explains them. */
const controlHelp = `Control calls: under /__stand-in/worlds, JSON both ways, each with the header x-stand-in-control: 1
  POST   /                {"scenario","now","fault","settings","answers","profile","profileFile"} -> {"id"}: a private world
  DELETE /ID              removes it; one that nobody uses for 30 minutes goes by itself
  POST   /ID/faults       {"spec": "slow@bookMeeting*1"} adds, {"clear": true} removes all
  GET    /ID/faults       what is pending
  GET    /ID/clock        {"now", "stopped"}
  POST   /ID/clock        {"set": "2026-03-31T09:00:00+08:00"}, {"stopped": true}, {"advanceMs": 60000}, or several
  POST   /ID/approvals    {"name": "Meeting", "granted": true} decides what awaits approval
  POST   /ID/presets      {"meeting", "family", "body"} stores a preset unchecked
  GET    /ID/calls        every answered call: operation, parameters, outcome; no credentials
  GET    /ID/stream       each call as it is answered, as server-sent events (event: call)
  GET    /ID/data         the whole world, as --data FILE reads it; nobody is signed in
  POST   /ID/reset        back to the start
  ID is "default" for the world of whoever names none. Others name theirs with the cookie stand_in_world=ID or the
  header x-stand-in-world: ID. A request may ask for whole answers (x-stand-in-answers: full).

  curl:
    curl -X POST -H 'x-stand-in-control: 1' -d '{"spec":"http-503@listMeetings*1"}' ORIGIN/__stand-in/worlds/default/faults
    curl -H 'x-stand-in-control: 1' ORIGIN/__stand-in/worlds/default/calls
    curl -N -H 'x-stand-in-control: 1' ORIGIN/__stand-in/worlds/default/stream
    curl -H 'x-stand-in-control: 1' ORIGIN/__stand-in/worlds/default/data > world.json

  Playwright, a world for one test:
    const headers = { 'x-stand-in-control': '1' };
    const made = await request.post('/__stand-in/worlds', { headers, data: { scenario: 'crowded' } });
    const { id } = await made.json();
    await context.addCookies([{ name: 'stand_in_world', value: id, url: baseURL }]);
    await request.post(\`/__stand-in/worlds/\${id}/faults\`, { headers, data: { spec: 'slow@bookMeeting' } });`;

/** What `npm run platform -- --help` says. */
export const platformHelp = `usage: npm run platform -- [--port N] [switches]

The stand-in platform alone, over HTTP on 127.0.0.1: its API under /api/v1, its profile at /platform-profile.json.
\`npm start\` has the console before it, on one port, and takes the same switches.

  --port N         where it listens, 0 for any free port (8790)
  --help           this text

${worldHelp}

${controlHelp}
`;

function table(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([name, meaning]) => `    ${name.padEnd(16)} ${meaning}`)
    .join('\n');
}

/** Names in lines of at most a hundred characters. */
function wrapped(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    const line = lines.at(-1) ?? '';
    if (line.length + name.length > 96) lines.push(`    ${name}`);
    else lines[lines.length - 1] = line === '' ? `    ${name}` : `${line} ${name}`;
  }
  return lines.join('\n');
}
