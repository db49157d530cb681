import type { Account, Db } from '../db/db.ts';
import { answer } from '../http/call.ts';
import type { JsonObject } from '../http/json.ts';
import { pageOf } from '../rules/paging.ts';
import type { HandlerTable } from './handler.ts';

/** The neighbouring directory API of the older text (field-notes.md, section 6). */
export const directoryHandlers = {
  listDepartments: (_call, { db }) =>
    answer({
      total: db.departments.size,
      departments: [...db.departments.values()].map((row) => ({ ...row })),
    }),

  listDepartmentAccounts: ({ path, query }, { db }) => {
    const rows = [...db.accounts.values()].filter(({ department }) => department === path.moid);
    const { total, page } = pageOf(query, rows);
    return answer({ total, accounts: page.map((account) => shape(db, account)) });
  },

  searchAccounts: ({ query }, { db }) => {
    const wanted = (query.account ?? '').toLowerCase();
    const rows = [...db.accounts.values()].filter(({ name, email, e164, mobile }) =>
      [name, email, e164, mobile].some((text) => text.toLowerCase().includes(wanted)),
    );
    const { total, page } = pageOf(query, rows);
    return answer({ total, accounts: page.map((account) => shape(db, account)) });
  },

  listRecordingServers: (_call, { db }) =>
    answer({
      total: db.recorders.size,
      vrs: [...db.recorders].map(([moid, { name }]) => ({ moid, name })),
    }),
} satisfies Partial<HandlerTable>;

function shape(db: Db, account: Account): JsonObject {
  const department = db.departments.get(account.department);
  return {
    account_moid: account.moid,
    account: account.email,
    e164: account.e164,
    name: account.name,
    mobile: account.mobile,
    email: account.email,
    departments: department === undefined ? [] : [{ ...department }],
  };
}
