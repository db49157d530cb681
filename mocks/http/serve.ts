import { isAnswerStyle, styled, type AnswerStyle } from '../answers.ts';
import { fileAt } from '../handlers/files.ts';
import { handlers } from '../handlers/handlers.ts';
import type { DueFault, FaultSpec } from '../faults.ts';
import type { Operation } from '../operations.ts';
import { usualProfile, type Profile } from '../profile.ts';
import { checkPasswords } from '../rules/password-characters.ts';
import type { World } from '../world-state.ts';
import { answer, type Answer, type Call } from './call.ts';
import { decodeRequest, readBody, type Decoded } from './decode.ts';
import { ownAnswer, usualParams, usualQuery } from './dialect.ts';
import { notStated, Refusal } from './refusal.ts';
import { oddAnswer } from '../odd-answers.ts';
import { brokenReply, reply } from './reply.ts';
import { checkCookie, checkLevel, checkSession } from './session.ts';

/** The operations of a path: by its method, and as DELETE for a POST with `_method=DELETE`. */
export interface Route {
  readonly own: Operation | undefined;
  readonly asDelete: Operation | undefined;
}

const WHOLE_ANSWER: Answer = answer({ description: '操作成功' });

/** Handles one request from start to end: fault, decoding, session, level, handler, recording. */
export async function serve(
  world: World,
  route: Route,
  request: Request,
  values: readonly string[],
  cookies: Readonly<Record<string, string>>,
): Promise<Response> {
  // Known before the body is decoded: an upload is never a POST that stands for DELETE.
  const isCut = route.own !== undefined && world.faults.due(route.own.id)?.name === 'upload-cut';
  const body = await readBody(request, isCut ? 'half' : 'whole');
  const profile = profileFor(world, request);
  let decoded: Decoded = { query: {}, params: {}, files: [] };
  let undecodable: Refusal | undefined;
  if (!isCut) {
    try {
      decoded = decodeRequest(request, body, profile.params);
    } catch (error) {
      undecodable = asRefusal(error);
    }
  }
  if (request.method === 'DELETE' && profile.deleteMethod === 'post') {
    return new Response('DELETE is not allowed here', { status: 405 });
  }
  const operation = operationOf(route, decoded);
  if (operation === undefined) {
    return reply(notStated(`${request.method} ${new URL(request.url).pathname}`));
  }

  const call: Omit<Call, 'person'> = {
    operation,
    path: pathOf(operation, values),
    ...decoded,
    token: decoded.query.account_token ?? '',
    cookie: cookies.SSO_COOKIE_KEY ?? world.keptCookie(),
    profile,
  };
  const fault = world.faults.take(operation.id);
  if (fault?.afterEffect !== true) expire(world, fault, call);
  if (fault?.name === 'slow' && fault.afterEffect !== true) await wait(fault);

  const takesEffect = fault === undefined || fault.name === 'slow' || fault.afterEffect === true;
  // A read has no effect, so the body that is cut or made odd can be the real one.
  const changed = fault?.name === 'cut-middle' || fault?.name === 'odd';
  const reads = changed && operation.method === 'GET';
  const outcome = undecodable ?? (takesEffect || reads ? run(world, call, request) : WHOLE_ANSWER);
  if (fault?.afterEffect === true) {
    expire(world, fault, call);
    if (fault.name === 'slow') await wait(fault);
  }

  world.record(
    inUsualWords(call),
    outcome instanceof Refusal ? `refused:${outcome.code}` : 'ok',
    fault?.name,
  );
  const answered =
    outcome instanceof Refusal ? outcome : styled(styleOf(world, request), operation, outcome);
  const whole = reply(
    fault?.name === 'odd' ? oddAnswer(answered, fault.field) : answered,
    operation.path,
  );
  whole.headers.set('date', printedNow(world));
  return fault === undefined ? whole : brokenReply(fault, whole, request.signal, operation.path);
}

/** A platform's answers carry its own time. */
export function printedNow({ clock }: World): string {
  return new Date(clock.now()).toUTCString();
}

/** The world's style; a test that reads what the platform really has asks for `full` itself. */
function styleOf({ options }: World, request: Request): AnswerStyle {
  const asked = request.headers.get('x-stand-in-answers');
  return isAnswerStyle(asked) ? asked : (options.answers ?? 'full');
}

/** A test that asks the platform itself may do so in the usual way. */
function profileFor({ db }: World, request: Request): Profile {
  const isUsual = request.headers.get('x-stand-in-dialect') === 'usual';
  return isUsual ? usualProfile : db.settings.profile;
}

/** The names of the `{values}` in a path, in order. */
export function valueNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
}

/** Matched by position: a POST with `_method=DELETE` may arrive on a path with other value names. */
function pathOf({ path }: Operation, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(valueNames(path).map((name, index) => [name, values[index] ?? '']));
}

function operationOf(route: Route, { query }: Decoded): Operation | undefined {
  const { _method: method } = query;
  return method?.toUpperCase() === 'DELETE' ? route.asDelete : route.own;
}

function run(world: World, call: Omit<Call, 'person'>, request: Request): Answer | Refusal {
  const { db } = world;
  const { profile } = call;
  try {
    const person = checkSession(db, call.operation, call, world.clock.now());
    checkLevel(db, call.operation, request.headers.get('api-level'));
    checkPasswords(call.params, profile);
    const { query, ...asked } = inUsualWords(call);
    const answered = handlers[call.operation.id](
      { ...asked, person, query: countedQuery(query, profile) },
      world,
    );
    return 'bytes' in answered
      ? answered
      : { ...answered, body: ownAnswer(answered.body, profile) };
  } catch (error) {
    return asRefusal(error);
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** Both as the handlers take it and as it is recorded: a test reads the same call on every platform. */
function inUsualWords<C extends Pick<Call, 'params' | 'query' | 'profile'>>(call: C): C {
  const { params, query, profile } = call;
  return { ...call, params: usualParams(params, profile), query: usualQuery(query, profile) };
}

/** Where `count` 0 asks for no row, it is read as a page beyond the last one. */
function countedQuery(query: Call['query'], { countZero }: Profile): Call['query'] {
  if (countZero === 'all' || query.count !== '0') return query;
  return { ...query, start: String(Number.MAX_SAFE_INTEGER) };
}

/** The two faults that expire a session or token do so permanently. */
function expire(
  world: World,
  fault: FaultSpec | undefined,
  call: Pick<Call, 'token' | 'cookie'>,
): void {
  if (fault?.name === 'session-expired') world.db.sessions.delete(call.cookie);
  if (fault?.name === 'token-expired') world.db.tokens.delete(call.token);
}

function wait({ delayMs }: DueFault): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}

/** A `file_url` is opened by a link or an `<img>`, which send only the cookie. */
export function serveFile(
  world: World,
  id: string,
  cookies: Readonly<Record<string, string>>,
): Response {
  const { db, clock } = world;
  try {
    checkCookie(db, cookies.SSO_COOKIE_KEY ?? world.keptCookie(), clock.now());
  } catch (error) {
    return reply(asRefusal(error));
  }
  const file = fileAt(db, id, clock.now());
  return file === undefined ? new Response('not found', { status: 404 }) : reply(file);
}
