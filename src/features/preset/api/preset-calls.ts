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

/** The calls that presets of a meeting and presets of a template have in common. */

export interface FamilyCalls {
  readonly list: (owner: string, signal?: AbortSignal) => Promise<readonly Named[]>;
  readonly get: (owner: string, id: string, signal?: AbortSignal) => Promise<JsonObject>;
  /** Resolves to the id of the new preset, if the platform answers one. */
  readonly create: (owner: string, params: JsonObject) => Promise<string | undefined>;
  readonly update: (owner: string, id: string, params: JsonObject) => Promise<unknown>;
  readonly remove: (owner: string, id: string) => Promise<unknown>;
  /** The operations behind the calls: they form the key of a read, and a platform may lack them. */
  readonly operations: {
    readonly list: ReadOperationId;
    readonly get: ReadOperationId;
    readonly create: WriteOperationId;
    readonly update: WriteOperationId;
    readonly remove: WriteOperationId;
  };
}

/** Whether it has everything that is mandatory for a preset of its family. */
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

/** Checks the mandatory rows of each wall. */
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
