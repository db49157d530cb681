import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCallLog, getCallLog, subscribeCallLog } from './call-log.ts';
import {
  bookMeeting,
  getMeeting,
  keepTokenAlive,
  listMeetings,
  uploadMeetingFile,
} from './generated/sdk.gen.ts';
import { platform, yes, booking, failure, token, tokenPath } from './testing/platform.ts';

beforeEach(clearCallLog);

describe('the call log', () => {
  it('tells operation, decoded params, level, duration and outcome, newest first', async () => {
    platform(({ method }) =>
      Response.json(method === 'GET' ? { success: 1 } : { success: 0, error_code: 51102 }),
    );
    await getMeeting({ path: { meeting_id: 'a b' } });
    await listMeetings({ query: { state: '1,2', count: 0 } });
    await failure(bookMeeting(booking));
    const [last, list, read, tokenCall] = getCallLog();
    expect(last).toMatchObject({
      operationId: 'bookMeeting',
      method: 'POST',
      path: '/api/v1/mc/booked_confs',
      form: { params: { name: 'Weekly', recorder: { recorder_mode: 1 } } },
      minApiLevel: 3,
      duration: expect.any(Number),
      outcome: { state: 'failed', failure: 'refused', code: 51102, description: undefined },
    });
    expect(list).toMatchObject({
      operationId: 'listMeetings',
      query: { state: '1,2', count: 0 },
      form: undefined,
      outcome: { state: 'ok' },
    });
    expect(read?.path).toBe('/api/v1/mc/meetings/a%20b');
    expect(tokenCall).toMatchObject({ operationId: 'createToken', outcome: { state: 'ok' } });
  });

  it('shows a call while it runs, and tells its listeners of start and end', async () => {
    const answers: ((answer: Response) => void)[] = [];
    platform(() => new Promise((resolve) => answers.push(resolve)));
    const seen: string[] = [];
    const stop = subscribeCallLog(() => seen.push(getCallLog()[0]?.outcome.state ?? ''));
    const listed = listMeetings();
    await vi.waitFor(() => expect(getCallLog()[0]?.operationId).toBe('listMeetings'));
    expect(getCallLog()[0]).toMatchObject({ outcome: { state: 'running' } });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(Response.json({ success: 1 }));
    await listed;
    stop();
    expect(seen).toEqual(['running', 'ok', 'running', 'ok']);
  });

  it('holds no secret, at any depth, of any call', async () => {
    const { session } = platform(yes);
    await session.signIn('desk', 'open-sesame');
    await bookMeeting(booking);
    await keepTokenAlive({ path: { account_token: token } });
    const log = JSON.stringify(getCallLog());
    for (const secret of [token, 'open-sesame', 'door-code', 'abc123', 'k3y']) {
      expect(log).not.toContain(secret);
    }
    expect(log).toContain(`${tokenPath}/•••/heartbeat`);
    expect(booking.body.params.password).toBe('door-code');
  });

  it('names an uploaded file', async () => {
    platform(yes);
    await uploadMeetingFile({ path: { id: 'f' }, body: { file: new File(['x'], 'a.txt') } });
    expect(getCallLog()[0]?.form).toEqual({ file: 'a.txt' });
  });

  it('forgets the oldest', async () => {
    platform(yes);
    for (let call = 0; call < 205; call += 1) {
      // oxlint-disable-next-line no-await-in-loop -- sequential, so that the order is known
      await listMeetings({ query: { start: call } });
    }
    expect(getCallLog()).toHaveLength(200);
    expect(getCallLog()[0]?.query).toEqual({ start: 204 });
    expect(getCallLog().at(-1)?.query).toEqual({ start: 5 });
  });
});
