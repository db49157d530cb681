import type { OperationId } from '../operations.ts';
import type { Handler } from './handler.ts';
import { meetingHandlers } from './meetings.ts';
import { sessionHandlers } from './session.ts';
import { systemHandlers } from './system.ts';

/** One handler an operation. */
export const handlers: Partial<Readonly<Record<OperationId, Handler>>> = {
  ...meetingHandlers,
  ...sessionHandlers,
  ...systemHandlers,
};
