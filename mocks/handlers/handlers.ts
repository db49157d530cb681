import { directoryHandlers } from './directory.ts';
import { fileHandlers } from './files.ts';
import type { HandlerTable } from './handler.ts';
import { liveHandlers } from './lives.ts';
import { meetingHandlers } from './meetings.ts';
import { presetHandlers } from './presets.ts';
import { seriesHandlers } from './series.ts';
import { sessionHandlers } from './session.ts';
import { systemHandlers } from './system.ts';
import { templateHandlers } from './templates.ts';
import { virtualRoomHandlers } from './virtual-rooms.ts';
import { wallHandlers } from './walls.ts';

/** One handler per operation; the compiler checks that the list is complete. */
export const handlers: HandlerTable = {
  ...meetingHandlers,
  ...presetHandlers,
  ...templateHandlers,
  ...wallHandlers,
  ...fileHandlers,
  ...seriesHandlers,
  ...systemHandlers,
  ...virtualRoomHandlers,
  ...liveHandlers,
  ...sessionHandlers,
  ...directoryHandlers,
};
