import { isJsonObject } from '#app/lib/json.ts';
import type { Design, DesignFamily } from './designs.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';

/** Whether what was kept somewhere is a design as it is edited now: of another shape it is none. */

export function isDesign(value: unknown, family: DesignFamily): value is Design {
  if (!isJsonObject(value) || value['family'] !== family) return false;
  const checks = { vmp: isComposition, mix: isMix, poll: isPoll, wall: isWallPreset };
  return checks[family](value['value']);
}

export function isPicture(value: unknown): value is PictureAndSound {
  if (!isJsonObject(value)) return false;
  const { vmp, mix, poll } = value;
  return (
    (vmp === null || isComposition(vmp)) &&
    (mix === null || isMix(mix)) &&
    (poll === null || isPoll(poll))
  );
}

function isComposition(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { name, mode, layout, panes, tray, nameStyle, background, poll } = value;
  return (
    typeof name === 'string' &&
    isCode(mode) &&
    isCode(value['preferredStyle']) &&
    typeof layout === 'number' &&
    isList(panes, isPane) &&
    isList(tray, isPane) &&
    ['exceptSelf', 'voiceHint', 'showNames', 'broadcast'].every(
      (key) => typeof value[key] === 'boolean',
    ) &&
    isJsonObject(nameStyle) &&
    typeof nameStyle['color'] === 'string' &&
    isCode(nameStyle['position']) &&
    isCode(nameStyle['size']) &&
    isJsonObject(background) &&
    typeof background['enabled'] === 'boolean' &&
    typeof background['image'] === 'string' &&
    (poll === null || isPoll(poll))
  );
}

function isPane(value: unknown): boolean {
  if (!isJsonObject(value) || !isJsonObject(value['source'])) return false;
  if (!isChannel(value['channel'])) return false;
  const { kind, person, poll } = value['source'];
  if (kind === 'member') return isParticipant(person);
  if (kind === 'poll') return isPoll(poll);
  return isCode(kind);
}

function isWallPreset(value: unknown): boolean {
  return isJsonObject(value) && typeof value['name'] === 'string' && isList(value['walls'], isWall);
}

function isWall(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { styleId, mode, showNames, batchPoll, boxes, repeated } = value;
  return (
    typeof styleId === 'string' &&
    isCode(mode) &&
    typeof showNames === 'boolean' &&
    (batchPoll === null || isPoll(batchPoll)) &&
    isJsonObject(boxes) &&
    Object.values(boxes).every(isBoxContent) &&
    isList(
      repeated,
      (item) =>
        isJsonObject(item) && typeof item['box'] === 'string' && isBoxContent(item['content']),
    )
  );
}

function isBoxContent(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { kind, person, channel, poll, picture, parts } = value;
  switch (kind) {
    case 'member':
      return isParticipant(person) && isChannel(channel);
    case 'poll':
      return isPoll(poll);
    case 'own-picture':
      return isComposition(picture);
    case 'quad':
      return isList(
        parts,
        (part) =>
          isJsonObject(part) &&
          typeof part['index'] === 'number' &&
          isParticipant(part['person']) &&
          isChannel(part['channel']),
      );
    default:
      return isCode(kind) && (person === undefined || person === null || isParticipant(person));
  }
}

function isMix(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value['name'] === 'string' &&
    isCode(value['mode']) &&
    isList(value['members'], isParticipant) &&
    isList(value['active'], isParticipant)
  );
}

function isPoll(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value['name'] === 'string' &&
    isCode(value['mode']) &&
    isTypedNumber(value['rounds']) &&
    isTypedNumber(value['interval']) &&
    isList(value['members'], isParticipant)
  );
}

function isChannel(value: unknown): boolean {
  return value === undefined || typeof value === 'number';
}

function isTypedNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}

function isParticipant(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value['account'] === 'string' &&
    isCode(value['kind']) &&
    typeof value['name'] === 'string'
  );
}

function isCode(value: unknown): boolean {
  return typeof value === 'string';
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
