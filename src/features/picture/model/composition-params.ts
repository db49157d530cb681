import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import {
  compositionModes,
  EMPTY_PANE,
  namePositions,
  nameSizes,
  NEW_COMPOSITION,
  preferredStyles,
} from './composition.ts';
import type { Composition } from './composition.ts';
import { layoutOf } from './layouts.ts';
import { readPanes, writePanes } from './pane-contract.ts';
import { fromPoll, toPoll } from './poll.ts';
import { changesBetween } from './row-carry.ts';

/** Maps a composed picture between the contract (`vmp`, a preset) and the editor. */

/** Missing fields get the contract's defaults. */
export function fromVmp(value: JsonObject): Composition {
  const style = isJsonObject(value['mt_name_style']) ? value['mt_name_style'] : {};
  const { nameStyle, background, ...standard } = NEW_COMPOSITION;
  const layout = numberOr(value['layout'], standard.layout);
  const slots = layoutOf(layout)?.cells.length;
  const { panes, outside } = readPanes(value['members'], slots);
  const count = slots ?? Math.max(0, ...[...panes.keys()].map((slot) => slot + 1));
  return {
    name: textOr(value['name'], standard.name),
    mode: nameOr(value['mode'], compositionModes, standard.mode),
    layout,
    preferredStyle: nameOr(value['preferred_style'], preferredStyles, standard.preferredStyle),
    panes: Array.from({ length: count }, (_, slot) => panes.get(slot) ?? EMPTY_PANE),
    tray: outside,
    exceptSelf: switchOr(value['except_self'], standard.exceptSelf),
    voiceHint: switchOr(value['voice_hint'], standard.voiceHint),
    showNames: switchOr(value['show_mt_name'], standard.showNames),
    broadcast: switchOr(value['broadcast'], standard.broadcast),
    nameStyle: {
      color: textOr(style['font_color'], nameStyle.color),
      position: nameOr(style['position'], namePositions, nameStyle.position),
      size: nameOr(style['font_size'], nameSizes, nameStyle.size),
    },
    background: {
      enabled: switchOr(value['background_image_enable'], background.enabled),
      image: textOr(value['background_image'], background.image),
    },
    poll: isJsonObject(value['poll']) ? fromPoll(value['poll']) : null,
  };
}

/**
 * The object to send. Unchanged parts are sent back as they were read, including unknown fields but not the
 * answer's envelope; a changed picture has every mandatory row of a preset. The tray is not part of it.
 * `meetingNumber` (`conf_e164`) is used for people who have none of their own.
 */
export function toVmp(
  composition: Composition,
  original?: unknown,
  meetingNumber?: string,
): JsonObject {
  const read = isJsonObject(original) ? original : {};
  const before = fromVmp(read);
  if (isJsonObject(original) && sameJson(before, composition)) return fullUpdate(read, {});
  const fields = changesBetween(written(before), written(composition), read, MANDATORY);
  const readStyle = isJsonObject(read['mt_name_style']) ? read['mt_name_style'] : {};
  const style = changesBetween(writtenStyle(before), writtenStyle(composition), readStyle, []);
  const { panes, tray, poll } = composition;
  const samePanes =
    Array.isArray(read['members']) && sameJson([before.panes, before.tray], [panes, tray]);
  const slots = layoutOf(before.layout)?.cells.length;
  return fullUpdate(read, {
    ...fields,
    ...(Object.keys(style).length > 0 && { mt_name_style: style }),
    ...(!sameJson(before.poll, poll) && {
      poll: poll === null ? undefined : toPoll(poll, read['poll'], meetingNumber),
    }),
    ...(!samePanes && {
      members: writePanes(panes, tray, read['members'], slots, meetingNumber),
    }),
  });
}

/** Rows that the contract marks as mandatory for a preset. */
const MANDATORY = ['layout', 'mode', 'voice_hint', 'show_mt_name', 'broadcast'];

function written(composition: Composition): JsonObject {
  const { name, mode, layout, preferredStyle, background } = composition;
  return {
    name,
    mode: compositionModes.valueOf(mode),
    layout,
    preferred_style: preferredStyles.valueOf(preferredStyle),
    except_self: Number(composition.exceptSelf),
    voice_hint: Number(composition.voiceHint),
    show_mt_name: Number(composition.showNames),
    broadcast: Number(composition.broadcast),
    background_image_enable: Number(background.enabled),
    background_image: background.image,
  };
}

function writtenStyle({ nameStyle: { color, position, size } }: Composition): JsonObject {
  return {
    font_color: color,
    position: namePositions.valueOf(position),
    font_size: nameSizes.valueOf(size),
  };
}

function nameOr<N>(value: unknown, names: { nameOf(value: number): N }, byDefault: N): N {
  return typeof value === 'number' ? names.nameOf(value) : byDefault;
}

function numberOr(value: unknown, byDefault: number): number {
  return typeof value === 'number' ? value : byDefault;
}

function textOr(value: unknown, byDefault: string): string {
  return typeof value === 'string' ? value : byDefault;
}

/** Any number but 0 is on; it is sent back as it was read until the user changes it. */
function switchOr(value: unknown, byDefault: boolean): boolean {
  return typeof value === 'number' ? value !== 0 : byDefault;
}
