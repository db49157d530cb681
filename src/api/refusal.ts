import { isApiError, type ApiError } from './api-error.ts';

/** Whether the platform refused, with one of these codes. */
export function isRefusedWith(error: unknown, ...codes: readonly number[]): boolean {
  return (
    isApiError(error) && error.failure === 'refused' && codes.includes(error.code ?? Number.NaN)
  );
}

/** What of a refusal tells that it concerns a field. Codes: field notes, section 3. */
interface RefusedField<Field> {
  readonly field: Field;
  readonly codes?: readonly number[];
  /** Words of the contract that the platform cites. */
  readonly words?: readonly string[];
}

/**
 * Tells which field of a form a refusal concerns; undefined for one about the whole form, or no
 * refusal at all. The same code can mean another thing in another module, so a cited word comes first.
 */
export function refusalReader<Field extends string>(fields: readonly RefusedField<Field>[]) {
  return (error: unknown): Field | undefined => {
    if (!isApiError(error) || error.failure !== 'refused') return undefined;
    const { code = Number.NaN } = error;
    const word = citedWord(error);
    const cited = fields.find(({ words = [] }) => word !== undefined && words.includes(word));
    return (cited ?? fields.find(({ codes = [] }) => codes.includes(code)))?.field;
  };
}

/** As in `start_time …` or `invite_members[0].bitrate …`. */
function citedWord({ description = '' }: ApiError): string | undefined {
  return /[a-z]+(?:_[a-z0-9]+)*/.exec(description)?.[0];
}
