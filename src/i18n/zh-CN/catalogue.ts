import booking from './booking.ts';
import bulkRun from './bulk-run.ts';
import capacity from './capacity.ts';
import findTime from './find-time.ts';
import workingTime from './working-time.ts';
import composer from './composer.ts';
import designFiles from './design-files.ts';
import designer from './designer.ts';
import editing from './editing.ts';
import errors from './errors.ts';
import files from './files.ts';
import invitation from './invitation.ts';
import layouts from './layouts.ts';
import library from './library.ts';
import lives from './lives.ts';
import measures from './measures.ts';
import meeting from './meeting.ts';
import meetingCheck from './meeting-check.ts';
import meetingRooms from './meeting-rooms.ts';
import meetings from './meetings.ts';
import memberOrder from './member-order.ts';
import mixing from './mixing.ts';
import overview from './overview.ts';
import panes from './panes.ts';
import people from './people.ts';
import picture from './picture.ts';
import pictureProblems from './picture-problems.ts';
import polling from './polling.ts';
import presets from './presets.ts';
import print from './print.ts';
import punctuation from './punctuation.ts';
import rehearsal from './rehearsal.ts';
import report from './report.ts';
import rooms from './rooms.ts';
import series from './series.ts';
import session from './session.ts';
import settings from './settings.ts';
import shell from './shell.ts';
import simulator from './simulator.ts';
import system from './system.ts';
import table from './table.ts';
import templateEditor from './template-editor.ts';
import templates from './templates.ts';
import typing from './typing.ts';
import unread from './unread.ts';
import wallDesigner from './wall-designer.ts';
import wallPresets from './wall-presets.ts';
import wallProblems from './wall-problems.ts';
import wallStyles from './wall-styles.ts';
import timeline from './timeline.ts';
import whereUsed from './where-used.ts';

/** Every area of the source language; its shape is the shape of all the others. */
export default {
  booking,
  bulkRun,
  capacity,
  findTime,
  workingTime,
  composer,
  designFiles,
  designer,
  editing,
  errors,
  files,
  invitation,
  layouts,
  library,
  lives,
  measures,
  meeting,
  meetingCheck,
  meetingRooms,
  meetings,
  memberOrder,
  mixing,
  overview,
  panes,
  people,
  picture,
  pictureProblems,
  polling,
  presets,
  print,
  punctuation,
  rehearsal,
  report,
  rooms,
  series,
  session,
  settings,
  shell,
  simulator,
  system,
  table,
  templateEditor,
  templates,
  typing,
  unread,
  wallDesigner,
  wallPresets,
  wallProblems,
  wallStyles,
  timeline,
  whereUsed,
};
