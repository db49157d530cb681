import { typedName } from './foreign-text.ts';

/** Things that are typed or pasted as lines of an id and a name, where no operation lists them. */

export interface IdName {
  readonly id: string;
  /** Empty where only an id is given. */
  readonly name: string;
}

export interface ReadIdNames {
  readonly read: readonly IdName[];
  /** Lines whose id cannot be one. */
  readonly left: readonly string[];
}

/** A line each: the id, then the name, with a tab, comma, semicolon or spaces between them. */
export function readIdNames(text: string, isId: (id: string) => boolean): ReadIdNames {
  const read: IdName[] = [];
  const left: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const [, id = '', name = ''] = /^([^\s,;，；]+)[\s,;，；]*(.*)$/.exec(line) ?? [];
    if (id !== '' && isId(id)) read.push({ id, name: typedName(name).trim() });
    else left.push(line);
  }
  return { read, left };
}
