import type {
  MixPresetParams,
  PollPresetParams,
  TvWallPresetParams,
  VmpPresetParams,
} from '#app/api/generated/types.gen.ts';
import type { Named } from '#app/api/named.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { DesignFamily } from '../model/designs.ts';
import type { ReadOperationId } from '#app/api/read-key.ts';
import type { WriteOperationId } from '#app/api/stale-after.ts';

/** What both the presets of a meeting and those of a template need to be asked for. */

export interface FamilyCalls {
  readonly list: (owner: string, signal?: AbortSignal) => Promise<readonly Named[]>;
  readonly get: (owner: string, id: string, signal?: AbortSignal) => Promise<JsonObject>;
  /** Answers the id of the new one, where the platform tells it. */
  readonly create: (owner: string, params: JsonObject) => Promise<string | undefined>;
  readonly update: (owner: string, id: string, params: JsonObject) => Promise<unknown>;
  readonly remove: (owner: string, id: string) => Promise<unknown>;
  /** The operations behind it: a read is keyed by them, and a platform may lack them. */
  readonly operations: {
    readonly list: ReadOperationId;
    readonly get: ReadOperationId;
    readonly create: WriteOperationId;
    readonly update: WriteOperationId;
    readonly remove: WriteOperationId;
  };
}

/** Whether it has what every preset of its family must have. */
export function isPresetParams(family: DesignFamily, params: JsonObject): params is JsonObject {
  return { vmp: isVmp, mix: isMix, poll: isPoll, wall: isWalls }[family](params);
}

export function isVmp(params: JsonObject): params is VmpPresetParams & JsonObject {
  const { layout, mode, voice_hint: hint, show_mt_name: names, broadcast, members } = params;
  return [layout, mode, hint, names, broadcast].every(isNumber) && Array.isArray(members);
}

export function isMix(params: JsonObject): params is MixPresetParams & JsonObject {
  return isNumber(params['mode']);
}

export function isPoll(params: JsonObject): params is PollPresetParams & JsonObject {
  const { num, keep_time: interval, mode, members } = params;
  return [num, interval, mode].every(isNumber) && Array.isArray(members);
}

/** Of each wall its mandatory rows. */
export function isWalls(params: JsonObject): params is TvWallPresetParams & JsonObject {
  const { name, tvwalls: walls } = params;
  return (
    typeof name === 'string' &&
    Array.isArray(walls) &&
    walls.every(
      (wall: unknown) =>
        isJsonObject(wall) && typeof wall['style_id'] === 'string' && isNumber(wall['mode']),
    )
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
