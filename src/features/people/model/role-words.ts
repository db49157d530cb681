import type { AccountKind } from './accounts.ts';

/** What a word before a colon, or at the head of a column, says about what follows. */
export type WordRole =
  | 'name'
  | 'account'
  | AccountKind
  /** A number of somebody in a company: the number of a terminal perhaps. */
  | 'staff'
  /** Neither a name nor an account. */
  | 'unused';
/** Lower-case word to role. Other languages' words are the caller's: `{ ...ROLE_WORDS, ...more }`. */
export type RoleWords = Readonly<Record<string, WordRole>>;

export const ROLE_WORDS: RoleWords = {
  name: 'name',
  'display name': 'name',
  'full name': 'name',
  'first name': 'name',
  'last name': 'name',
  attendee: 'name',
  participant: 'name',
  contact: 'name',
  person: 'name',
  account: 'account',
  user: 'account',
  username: 'account',
  'user name': 'account',
  login: 'account',
  number: 'account',
  moid: 'moid',
  uuid: 'moid',
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  mailto: 'email',
  'email address': 'email',
  'e-mail address': 'email',
  e164: 'e164',
  'e.164': 'e164',
  extension: 'e164',
  ext: 'e164',
  tel: 'phone',
  phone: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  mob: 'phone',
  cell: 'phone',
  cellphone: 'phone',
  handy: 'phone',
  landline: 'phone',
  ip: 'ip',
  'ip address': 'ip',
  alias: 'alias-ip',
  'staff number': 'staff',
  'staff id': 'staff',
  'staff no': 'staff',
  'employee number': 'staff',
  'employee id': 'staff',
  'employee no': 'staff',
  no: 'unused',
  nr: 'unused',
  index: 'unused',
  row: 'unused',
  id: 'unused',
  serial: 'unused',
  department: 'unused',
  dept: 'unused',
  company: 'unused',
  organization: 'unused',
  organisation: 'unused',
  team: 'unused',
  title: 'unused',
  'job title': 'unused',
  position: 'unused',
  gender: 'unused',
  sex: 'unused',
  age: 'unused',
  note: 'unused',
  notes: 'unused',
  remark: 'unused',
  remarks: 'unused',
  comment: 'unused',
  date: 'unused',
  time: 'unused',
  city: 'unused',
  country: 'unused',
  address: 'unused',
  fax: 'unused',
};

export function roleOfWord(word: string, words: RoleWords): WordRole | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
