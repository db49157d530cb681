import type { Answer, Call } from '../http/call.ts';
import type { OperationId } from '../operations.ts';
import type { World } from '../world-state.ts';

/** Performs one operation; refuses by throwing a `Refusal`. */
export type Handler = (
  call: Call,
  world: Pick<World, 'db' | 'clock' | 'options' | 'keepCookie'>,
) => Answer;

export type HandlerTable<Ids extends OperationId = OperationId> = Readonly<Record<Ids, Handler>>;
