import { newId } from '../db/ids.ts';
import { answer } from '../http/call.ts';
import { Refusal } from '../http/refusal.ts';
import { keepToken } from '../http/session.ts';
import type { HandlerTable } from './handler.ts';

const CONSUMER = { key: 'demo', secret: 'demo' };

/** Field notes, section 1. */
export const sessionHandlers = {
  createToken: ({ query }, { db, clock, options }) => {
    const supplied = options.supplyCredentials === true ? CONSUMER : { key: '', secret: '' };
    const key = query.oauth_consumer_key ?? supplied.key;
    const secret = query.oauth_consumer_secret ?? supplied.secret;
    if (key !== CONSUMER.key || secret !== CONSUMER.secret) throw new Refusal('consumerRefused');
    const token = newId(db);
    db.tokens.set(token, clock.now());
    return answer({ account_token: token });
  },
  signIn: ({ query }, { db, clock, keepCookie }) => {
    const person = db.people.get(query.username ?? '');
    if (person === undefined || person.password !== query.password) {
      throw new Refusal('wrongPassword');
    }
    const cookie = newId(db);
    db.sessions.set(cookie, { account: person.account, alive: clock.now() });
    keepCookie(cookie);
    return {
      body: { username: person.account },
      setCookie: `SSO_COOKIE_KEY=${cookie}; Path=/; HttpOnly`,
    };
  },
  keepSessionAlive: ({ cookie }, { db, clock }) => {
    const session = db.sessions.get(cookie);
    if (session !== undefined) db.sessions.set(cookie, { ...session, alive: clock.now() });
    return answer();
  },
  keepTokenAlive: ({ path }, { db, clock }) => {
    keepToken(db, path.account_token ?? '', clock.now());
    return answer();
  },
} satisfies Partial<HandlerTable>;
