import { textOf } from '#app/lib/json.ts';
import type { WritingBench } from './bench.ts';
import { idOf, rowsOf } from './lists.ts';
import { MINUTES, PRESET } from './own-things.ts';
import type { Answer } from './platform.ts';
import { found, unknown, type Verdict } from './verdict.ts';

const MEETING_FIELDS = ['meeting_key', 'meetingFormKey', 'meeting_form_key', 'meetingKey'] as const;
const TEMPLATE_FIELDS = [
  'template_key',
  'templateFormKey',
  'template_form_key',
  'templateKey',
] as const;

const SAVE = 'createMeetingMixPreset';
const NOT_BOOKED = 'no meeting could be booked';
const NO_PRESETS = 'the API level of the platform has no presets of meetings';

/** Books the meeting that other probes look at. Without it nothing else is written. */
export async function params(bench: WritingBench): Promise<Verdict> {
  const { platform, own } = bench;
  const refusals: string[] = [];
  for (const style of ['form', 'query'] as const) {
    platform.style = { ...platform.style, params: style };
    // oxlint-disable-next-line no-await-in-loop -- the second is tried where the first is refused
    const answer = await own.book();
    if (!answer.ok) {
      refusals.push(`${style}: ${answer.why}`);
      continue;
    }
    const id = idOf(answer.body['meeting_id']);
    // oxlint-disable-next-line no-await-in-loop -- once, for the one that was accepted
    const { start_time: start } = await platform.read('getMeeting', { path: { meeting_id: id } });
    bench.subject = { id, name: answer.name, start: textOf(start), minutes: MINUTES, at: own.at };
    bench.ownNumber = idOf(answer.body['conf_id']);
    const before = refusals.length > 0 ? `, ${refusals.join(', ')}` : '';
    return found('params', style, `a booking with ${style} parameters is accepted${before}`);
  }
  platform.style = { ...platform.style, params: 'form' };
  return unknown(`a booking is refused (${refusals.join(', ')})`);
}

export async function deleteMethod(bench: WritingBench): Promise<Verdict> {
  const { platform, own } = bench;
  const booked = await own.book();
  if (!booked.ok) return unknown(`a second booking is refused (${booked.why})`);
  const meeting = { path: { meeting_id: idOf(booked.body['meeting_id']) } };
  const cancelling = { path: { conf_id: idOf(booked.body['conf_id']) }, params: { reason: '' } };
  const answers: string[] = [];
  for (const method of ['delete', 'post'] as const) {
    platform.style = { ...platform.style, delete: method };
    // oxlint-disable-next-line no-await-in-loop -- the second is tried where the first does nothing
    const answer = await platform.ask('cancelBookedMeeting', cancelling);
    // oxlint-disable-next-line no-await-in-loop -- whether it is gone, after each
    const isGone = answer.ok && !(await platform.ask('getMeeting', meeting)).ok;
    answers.push(`${method}: ${answer.ok ? (isGone ? 'it is gone' : 'no effect') : answer.why}`);
    if (isGone) {
      return found('deleteMethod', method, `a meeting is cancelled (${answers.join(', ')})`);
    }
  }
  return unknown(`a meeting cannot be cancelled (${answers.join(', ')})`);
}

export async function curlyQuotes({ own, subject, ownNumber }: WritingBench): Promise<Verdict> {
  if (subject === undefined || ownNumber === '') return unknown(NOT_BOOKED);
  const answer = await own.book({ name: `“${subject.name}”` });
  return answer.ok
    ? found('curlyQuotes', 'allowed', 'a booking with curly quotes in its name is accepted')
    : found('curlyQuotes', 'refused', `a booking with curly quotes is refused (${answer.why})`);
}

export async function passwordCharacters({ own }: WritingBench): Promise<Verdict> {
  const other = await own.book({ password: 'a-b+1' });
  if (other.ok) {
    return found('passwordCharacters', 'advice', 'a password with - and + is accepted');
  }
  const plain = await own.book({ password: 'a_b.1' });
  return plain.ok
    ? found(
        'passwordCharacters',
        'enforced',
        `a password with - and + is refused (${other.why}), one with _ and . accepted`,
      )
    : unknown(`every password is refused (${plain.why})`);
}

/** Saves a preset where it must be possible: with its id, of a template that is there. */
async function underTemplate({ platform, own }: WritingBench): Promise<Answer> {
  const made = await own.makeTemplate();
  if (!made.ok) return made;
  const path = { template_id: idOf(made.body['template_id']) };
  return platform.ask('createTemplateMixPreset', { path, params: PRESET });
}

export async function stagingKeys(bench: WritingBench): Promise<Verdict> {
  if (!(await bench.platform.has(SAVE))) return unknown(NO_PRESETS);
  const staged = await bench.own.stage('meeting');
  if (staged.ok) {
    return found('stagingKeys', 'client', 'a preset is accepted under a key made here');
  }
  const same = await underTemplate(bench);
  return same.ok
    ? found(
        'stagingKeys',
        'issued',
        `a preset is refused under a key made here (${staged.why}) and accepted under a template's id`,
      )
    : unknown(`presets are refused everywhere (${staged.why}, ${same.why})`);
}

const isHandedOver = async ({ platform }: WritingBench, of: 'meeting' | 'template', id: string) => {
  const list = of === 'meeting' ? 'listMeetingMixPresets' : 'listTemplateMixPresets';
  return rowsOf(await platform.read(list, { path: { [`${of}_id`]: id } }), 'data').length > 0;
};

/** The field that hands staged presets over, tried one by one. */
async function keyField(
  bench: WritingBench,
  of: 'meeting' | 'template',
  fields: readonly string[],
): Promise<string | Verdict> {
  const { own } = bench;
  for (const field of fields) {
    // oxlint-disable-next-line no-await-in-loop -- the next is tried where this one does nothing
    const { key, ...staged } = await own.stage(of);
    if (!staged.ok) return unknown(`no preset is taken under a key made here (${staged.why})`);
    // oxlint-disable-next-line no-await-in-loop -- see above
    const made = await (of === 'meeting' ? own.book : own.makeTemplate)({ [field]: key });
    const id = made.ok ? idOf(made.body[`${of}_id`]) : '';
    // oxlint-disable-next-line no-await-in-loop -- see above
    if (id !== '' && (await isHandedOver(bench, of, id))) return field;
  }
  return unknown(`none of ${fields.join(', ')} hands a staged preset over`);
}

export async function meetingKeyField(bench: WritingBench): Promise<Verdict> {
  const field = await keyField(bench, 'meeting', MEETING_FIELDS);
  if (typeof field !== 'string') return field;
  bench.keyField = field;
  return found('meetingKeyField', field, `a meeting booked with ${field} has the staged preset`);
}

export async function templateKeyField(bench: WritingBench): Promise<Verdict> {
  const field = await keyField(bench, 'template', TEMPLATE_FIELDS);
  if (typeof field !== 'string') return field;
  return found('templateKeyField', field, `a template made with ${field} has the staged preset`);
}

export async function bookedPresets(bench: WritingBench): Promise<Verdict> {
  const { platform, own, subject, keyField: field } = bench;
  if (subject === undefined || bench.ownNumber === '') return unknown(NOT_BOOKED);
  if (!(await platform.has(SAVE))) return unknown(NO_PRESETS);
  const path = { meeting_id: subject.id };
  const direct = await platform.ask(SAVE, { path, params: PRESET });
  if (direct.ok && (await isHandedOver(bench, 'meeting', subject.id))) {
    return found('bookedPresets', 'id', 'a preset is accepted under the id of a booked meeting');
  }
  const why = direct.ok ? 'accepted without effect' : direct.why;
  const refused = `under the id of a booked meeting a preset is refused (${why})`;
  const { key, ...staged } = await own.stage('meeting');
  if (!staged.ok) {
    const same = await underTemplate(bench);
    return same.ok
      ? found('bookedPresets', 'key', `${refused}, under a template's it is accepted`)
      : unknown(`presets are refused everywhere (${why}, ${same.why})`);
  }
  if (field === undefined)
    return unknown(`${refused}, and no field is known that hands a key over`);
  const updated = await own.update(bench.ownNumber, subject.name, { [field]: key });
  if (!updated.ok) return unknown(`${refused}, and so is an update (${updated.why})`);
  return (await isHandedOver(bench, 'meeting', subject.id))
    ? found('bookedPresets', 'key', `${refused}, an update with ${field} hands it over`)
    : unknown(`${refused}, and an update with ${field} does not hand it over`);
}
