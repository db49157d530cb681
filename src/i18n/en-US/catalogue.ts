import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/catalogue.ts';
import booking from './booking.ts';
import bulkRun from './bulk-run.ts';
import composer from './composer.ts';
import editing from './editing.ts';
import errors from './errors.ts';
import invitation from './invitation.ts';
import library from './library.ts';
import meeting from './meeting.ts';
import meetings from './meetings.ts';
import memberOrder from './member-order.ts';
import people from './people.ts';
import picture from './picture.ts';
import presets from './presets.ts';
import session from './session.ts';
import settings from './settings.ts';
import shell from './shell.ts';
import table from './table.ts';

export default {
  booking,
  bulkRun,
  composer,
  editing,
  errors,
  invitation,
  library,
  meeting,
  meetings,
  memberOrder,
  people,
  picture,
  presets,
  session,
  settings,
  shell,
  table,
} satisfies Texts<typeof zh>;
