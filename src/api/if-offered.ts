import { isApiError, type ApiError } from './api-error.ts';

/**
 * A read beside another one, which not every platform answers: undefined where the platform refuses it, answers for
 * another meeting, or a server in front of it does not know it. Any other failure is thrown: what is read in part must not be edited.
 */
export async function ifOffered<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isApiError(error) && isNoAnswer(error)) return undefined;
    throw error;
  }
}

function isNoAnswer({ failure, status }: ApiError): boolean {
  return (
    failure === 'refused' ||
    failure === 'noSuch' ||
    failure === 'otherMeeting' ||
    status === 404 ||
    status === 405
  );
}
