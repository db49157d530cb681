import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/first-words.ts';
import booking from './booking.ts';
import errors from './errors.ts';
import invitation from './invitation.ts';
import meetings from './meetings.ts';
import overview from './overview.ts';
import print from './print.ts';
import punctuation from './punctuation.ts';
import report from './report.ts';
import session from './session.ts';
import shell from './shell.ts';
import table from './table.ts';
import timeline from './timeline.ts';
import typing from './typing.ts';

/** The words of the pages that people begin on, and of what is on every page. */
export default {
  booking,
  errors,
  invitation,
  meetings,
  overview,
  print,
  punctuation,
  report,
  session,
  shell,
  table,
  timeline,
  typing,
} satisfies Texts<typeof zh>;
