import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import { ApiError } from './api-error.ts';

/**
 * The only place that knows `success` and `error_code` (field notes, section 3): HTTP 200 with `success` other
 * than 1 is a refusal, `error_code` may be 0 and `description` may be missing. The directory's errors use
 * `describe` instead.
 */
export function assertSuccess(
  answer: unknown,
  call: { readonly operationId: string; readonly write: boolean },
): asserts answer is JsonObject {
  if (!isJsonObject(answer)) throw new ApiError({ failure: 'malformed', ...call });
  const { success, error_code, description, describe } = answer;
  if (success === 1) return;
  if (success === undefined && error_code === undefined) {
    throw new ApiError({ failure: 'malformed', ...call });
  }
  throw new ApiError({
    failure: 'refused',
    code: typeof error_code === 'number' ? error_code : undefined,
    description:
      typeof description === 'string'
        ? description
        : typeof describe === 'string'
          ? describe
          : undefined,
    ...call,
  });
}

/**
 * For a call that requests a file (`parseAs: 'blob'`): a refusal comes as JSON instead, and a proxy's page or
 * an empty answer is not a file.
 */
export async function assertFile(
  answer: Blob,
  call: { readonly operationId: string; readonly write: boolean },
): Promise<void> {
  if (answer.size > 0 && !/^text\/|json/.test(answer.type)) return;
  assertSuccess(jsonIn(await answer.text()), call);
  throw new ApiError({ failure: 'malformed', ...call });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
