import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/first-words.ts';
import durations from './durations.ts';
import errors from './errors.ts';
import meetings from './meetings.ts';
import overview from './overview.ts';
import print from './print.ts';
import punctuation from './punctuation.ts';
import session from './session.ts';
import shell from './shell.ts';
import table from './table.ts';
import typing from './typing.ts';

/** The words of the pages that people begin on, and of what is on every page. */
export default {
  durations,
  errors,
  meetings,
  overview,
  print,
  punctuation,
  session,
  shell,
  table,
  typing,
} satisfies Texts<typeof zh>;
