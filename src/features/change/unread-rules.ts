import type { UnreadRules } from '#app/saving/form-rules.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { lastSentOf, rememberSent } from './last-sent.ts';
import { unreadFields, withLastSent, type WrittenKind } from './model/unread-fields.ts';

interface KindOfForm<Values> {
  readonly kind: WrittenKind;
  /** The object to send. */
  readonly paramsOf: (values: Values, opened: JsonObject) => JsonObject;
  /** The values of a form whose object is `params`; what they do not come from stays as it is. */
  readonly fromParams: (values: Values, params: JsonObject) => Values;
}

/** How a form treats the fields that no read of this platform answers. */
export function unreadRules<Values>(form: KindOfForm<Values>): UnreadRules<Values> {
  const { kind, paramsOf, fromParams } = form;
  return {
    of: (values, { id, opened }, username) =>
      unreadFields(paramsOf(values, opened), kind, lastSentOf(username, kind, id)),
    take: (values, opened, fields) =>
      fromParams(values, withLastSent(paramsOf(values, opened), fields)),
    remember: (id, values, opened, username) =>
      rememberSent(username, kind, id, paramsOf(values, opened)),
  };
}
