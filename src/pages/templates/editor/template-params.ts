import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isDuration } from '#app/lib/time.ts';
import { readSettings, settingChanges } from '#app/features/setting/model/settings-fields.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { peopleChanges, readPeople } from '#app/features/people/model/people-fields.ts';
import {
  readTemplatePicture,
  templatePictureFields,
} from '#app/features/template/model/template-picture.ts';
import { USUAL_DURATION } from './template-values.ts';
import type { TemplateValues } from './template-values.ts';

/**
 * A template between the contract and the form. `original` is the template as it was read
 * (operation 40); a new one has none. Every field that the form does not change goes back as it
 * came, unknown ones included.
 */

/** The form's values of a template that was read. */
export function fromTemplate(answer: JsonObject): TemplateValues {
  const { name, bind_e164: bound } = answer;
  return {
    name: typeof name === 'string' ? name : '',
    durationMinutes: durationOf(answer),
    reservesNumber: bound === 1,
    people: readPeople(answer),
    settings: readSettings(answer),
    picture: readTemplatePicture(answer),
    key: '',
  };
}

/** `params` of operations 36 and 37. */
export function toTemplateParams(values: TemplateValues, original: JsonObject = {}): JsonObject {
  const { name, durationMinutes: minutes, reservesNumber, people, settings, picture, key } = values;
  const isNew = Object.keys(original).length === 0;
  const before = fromTemplate(original);
  const resized = isNew || !Object.is(minutes, before.durationMinutes);
  return withMandatory(
    fullUpdate(original, {
      ...((isNew || name !== before.name) && { name }),
      ...(resized && isDuration(minutes) && { duration: minutes }),
      ...(reservesNumber !== before.reservesNumber && { bind_e164: Number(reservesNumber) }),
      ...peopleChanges(people, original),
      ...settingChanges(settings, original),
      ...templatePictureFields(picture, original),
      ...(key !== '' && { template_key: key }),
    }),
  );
}

function durationOf({ duration }: JsonObject): number {
  return typeof duration === 'number' ? duration : USUAL_DURATION;
}

/** The rows that the contract says must be there; an edit has read them already. */
function withMandatory(params: JsonObject): JsonObject {
  const { conf_type, voice_activity_detection, max_join_mt } = defaultSettings();
  return { conf_type, voice_activity_detection, max_join_mt, ...params };
}
