/** Whether two ids name one meeting: some answers print an id with dashes, some without. */
export function isSameMeeting(one: string, other: string): boolean {
  return bareId(one) === bareId(other);
}

/** The same whichever way an answer prints it. */
export function bareId(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}

const TAKEN_SINCE = 7;
const ID_LENGTH = 32;

/**
 * Whether a platform of this version ends a meeting by its id (contract, operation 2: "7.0做过兼容,可传meetingMoid,
 * 通过长度判断").
 */
export function isEndedById(version: string | undefined, id: string): boolean {
  const [major = 0] = (version?.match(/\d+/) ?? []).map(Number);
  return major >= TAKEN_SINCE && id.length === ID_LENGTH;
}
