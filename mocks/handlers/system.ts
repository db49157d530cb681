import { running } from '../rules/capacity.ts';
import { bookingDeadline } from '../rules/meeting-times.ts';
import { toPlatformTime } from '../db/platform-time.ts';
import { answer } from '../http/call.ts';
import type { HandlerTable } from './handler.ts';

/** resources.resource_type: 1 counts terminals only, 2 counts by resolution. */
const BY_RESOLUTION = 2;

/** Operations 34, 83, 84, 93 and 94. */
export const systemHandlers = {
  getVersion: (_call, { db }) =>
    answer({ version: '10.0.0.0.0.20260513', api_level: db.settings.apiLevel, error_code: 0 }),

  /** The meaning of `mode` is not stated; this is the sample's 0. */
  getBookingDeadline: (_call, { db, clock }) =>
    answer({
      data: { mode: 0, deadline: toPlatformTime(bookingDeadline(db, clock.now())) },
    }),

  getResources: (_call, { db, clock }) =>
    answer({
      resource_type: BY_RESOLUTION,
      resources: db.resources.map((row) => ({
        ...row,
        used: Math.min(row.total, running(db, row.max_join_mt, clock.now())),
      })),
    }),

  listPlatforms: (_call, { db }) =>
    answer({
      total: db.platforms.size,
      platforms: [...db.platforms].map(([platform_id, platform]) => ({ platform_id, ...platform })),
    }),

  /**
   * The values of `call_permission` are not stated: 1 if both numbers belong to the company, otherwise the
   * sample's 0.
   */
  getPointToPointPermission: ({ query }, { db }) => {
    const parties = [query.caller, query.callee].map((number) =>
      [...db.accounts.values()].find(({ e164 }) => e164 === number),
    );
    const known = parties.filter((account) => account !== undefined);
    return answer({
      call_permission: known.length === parties.length ? 1 : 0,
      doubleflow_members: known.map(({ moid, name }) => ({ account: moid, account_type: 1, name })),
    });
  },
} satisfies Partial<HandlerTable>;
