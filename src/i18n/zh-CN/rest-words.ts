import composer from './composer.ts';
import designFiles from './design-files.ts';
import designer from './designer.ts';
import layouts from './layouts.ts';
import library from './library.ts';
import lives from './lives.ts';
import meetingCheck from './meeting-check.ts';
import memberOrder from './member-order.ts';
import mixing from './mixing.ts';
import panes from './panes.ts';
import polling from './polling.ts';
import rehearsal from './rehearsal.ts';
import report from './report.ts';
import simulator from './simulator.ts';
import system from './system.ts';
import templateEditor from './template-editor.ts';
import templates from './templates.ts';
import wallDesigner from './wall-designer.ts';
import wallProblems from './wall-problems.ts';
import wallStyles from './wall-styles.ts';

/** All other words. */
export default {
  composer,
  designFiles,
  designer,
  layouts,
  library,
  lives,
  meetingCheck,
  memberOrder,
  mixing,
  panes,
  polling,
  rehearsal,
  report,
  simulator,
  system,
  templateEditor,
  templates,
  wallDesigner,
  wallProblems,
  wallStyles,
};
