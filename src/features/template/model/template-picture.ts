import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { designsOf, peopleIn } from '#app/features/preset/model/people-in-design.ts';
import {
  NO_PICTURE,
  PICTURE_PARTS,
  pictureChanges,
  readPicture,
} from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';

/**
 * Picture, mix and poll of a template. The platform answers all three for every template, and the
 * contract has no switch that tells which of them somebody set: what it fills in by itself (an
 * automatic picture, a smart mix, a poll of nobody) is as good as nothing. Null in the form, it
 * goes back as it was read.
 */
export function readTemplatePicture(answer: JsonObject): PictureAndSound {
  const { vmp, mix, poll } = readPicture(answer);
  const standard = vmp !== null && sameJson({ ...vmp, poll: null }, NEW_COMPOSITION);
  return {
    vmp: standard && !used({ vmp }) ? null : vmp,
    mix: mix?.mode === 'smart' && !used({ mix }) ? null : mix,
    poll: used({ poll }) ? poll : null,
  };
}

function used(part: Partial<PictureAndSound>): boolean {
  return designsOf({ ...NO_PICTURE, ...part }).flatMap(peopleIn).length > 0;
}

/** The contract's fields that differ from what was read; undefined takes a field out. */
export function templatePictureFields(picture: PictureAndSound, original: JsonObject): JsonObject {
  const before = readTemplatePicture(original);
  const read = readPicture(original);
  const untouched = PICTURE_PARTS.filter((part) => sameJson(picture[part], before[part]));
  const kept = Object.fromEntries(untouched.map((part) => [part, read[part]]));
  const { e164: number } = original;
  // people sit in the template's own number; one that reserves none has an empty one
  return pictureChanges(
    { ...picture, ...kept },
    original,
    typeof number === 'string' ? number : '',
  );
}
