import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/booking-words.ts';
import booking from './booking.ts';
import bulkRun from './bulk-run.ts';
import capacity from './capacity.ts';
import editing from './editing.ts';
import files from './files.ts';
import findTime from './find-time.ts';
import invitation from './invitation.ts';
import measures from './measures.ts';
import meeting from './meeting.ts';
import meetingRooms from './meeting-rooms.ts';
import people from './people.ts';
import picture from './picture.ts';
import pictureProblems from './picture-problems.ts';
import presets from './presets.ts';
import rooms from './rooms.ts';
import series from './series.ts';
import settings from './settings.ts';
import timeline from './timeline.ts';
import unread from './unread.ts';
import wallPresets from './wall-presets.ts';
import whereUsed from './where-used.ts';
import workingTime from './working-time.ts';

/** The words of booking, of the timeline and of the meeting pages. */
export default {
  booking,
  bulkRun,
  capacity,
  editing,
  files,
  findTime,
  invitation,
  measures,
  meeting,
  meetingRooms,
  people,
  picture,
  pictureProblems,
  presets,
  rooms,
  series,
  settings,
  timeline,
  unread,
  wallPresets,
  whereUsed,
  workingTime,
} satisfies Texts<typeof zh>;
