import { isApiError } from './api-error.ts';

/**
 * A read beside another one, which not every platform answers: undefined where the platform refuses it, or a
 * server in front of it does not know it. Any other failure is thrown: what is read in part must not be edited.
 */
export async function ifOffered<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isApiError(error) && (error.failure === 'refused' || isUnknownPath(error.status))) {
      return undefined;
    }
    throw error;
  }
}

function isUnknownPath(status: number | undefined): boolean {
  return status === 404 || status === 405;
}
