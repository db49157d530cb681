import { SESSION_IDLE, type Db, type Person } from '../db/db.ts';
import type { Operation, OperationId } from '../operations.ts';
import { notStated, Refusal } from './refusal.ts';

/** What each session call requires (field-notes.md, section 1); every other call requires both. */
const needs: Partial<Record<OperationId, 'nothing' | 'token'>> = {
  createToken: 'nothing',
  keepTokenAlive: 'nothing',
  signIn: 'token',
};

/**
 * Checks the token and session of a call; both expire after 30 idle minutes. Any request keeps the token alive,
 * a heartbeat the session.
 */
export function checkSession(
  db: Db,
  operation: Operation,
  credentials: { readonly token: string; readonly cookie: string },
  now: number,
): Person | undefined {
  const need = needs[operation.id] ?? 'both';
  if (need === 'nothing') return undefined;
  keepToken(db, credentials.token, now);
  if (need === 'token') return undefined;
  return checkCookie(db, credentials.cookie, now);
}

/** The user of a cookie's session. */
export function checkCookie(db: Db, cookie: string, now: number): Person | undefined {
  const session = db.sessions.get(cookie);
  if (session === undefined || now - session.alive >= SESSION_IDLE) {
    db.sessions.delete(cookie);
    throw new Refusal('notSignedIn');
  }
  return db.people.get(session.account);
}

export function keepToken(db: Db, token: string, now: number): void {
  const used = db.tokens.get(token);
  if (used === undefined || now - used >= SESSION_IDLE) {
    db.tokens.delete(token);
    throw new Refusal('tokenInvalid');
  }
  db.tokens.set(token, now);
}

/**
 * Every call carries `API-Level`. It is not stated what a platform does without it, what its older formats look
 * like, or how it answers an operation it does not have.
 */
export function checkLevel(db: Db, operation: Operation, header: string | null): void {
  if (operation.level === 0) return;
  if (operation.level > db.settings.apiLevel) {
    throw notStated(`平台 API level ${db.settings.apiLevel} 没有该接口(${operation.level})`);
  }
  if (header === null || !/^\d+$/.test(header)) throw notStated('缺少请求头 API-Level');
  if (Number(header) < operation.level) throw new Refusal('levelTooLow');
}
