import { browserPath } from '#app/lib/base-path.ts';
import { isMissingFile } from './file-beside.ts';
import { computerNow, noteDate } from './platform-clock.ts';
import { defaultProfile, readProfile, type LoadedProfile, type ProfileProblem } from './profile.ts';

const address = browserPath('/platform-profile.json');

/** What became of the profile: there, wrong, or not known because the server did not answer for it. */
export type ProfileAnswer =
  | { readonly state: 'ready'; readonly loaded: LoadedProfile }
  | { readonly state: 'wrong'; readonly problems: readonly ProfileProblem[] }
  | { readonly state: 'unreachable' };

/**
 * Reads the profile beside the app; without one, everything is at its default. `early` is the request that boot.js sent
 * while this code was still on its way.
 */
export async function loadProfile(early?: Promise<Response>): Promise<ProfileAnswer> {
  try {
    const response = await (early ?? fetchProfile());
    // the first word on what time it is: of the console's own server, until the platform has answered
    noteDate(response.headers.get('Date'), computerNow() - performance.now(), computerNow());
    if (isMissingFile(response)) {
      return { state: 'ready', loaded: { profile: defaultProfile, given: new Set() } };
    }
    if (!response.ok) return { state: 'unreachable' };
    const read = readProfile(await response.text());
    return 'problems' in read
      ? { state: 'wrong', problems: read.problems }
      : { state: 'ready', loaded: read };
  } catch {
    return { state: 'unreachable' };
  }
}

function fetchProfile(): Promise<Response> {
  return fetch(address, { cache: 'no-store', headers: { Accept: 'application/json' } });
}
