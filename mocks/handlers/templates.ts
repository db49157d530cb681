import type { Db, Template } from '../db/db.ts';
import { newId, newNumber } from '../db/ids.ts';
import { answer, type Call } from '../http/call.ts';
import { isObject, numberOf, objectsOf, textOf, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { answerFields } from '../rules/answer-fields.ts';
import { checkSize } from '../rules/capacity.ts';
import { defaultsOf, requireFields } from '../rules/field-table.ts';
import { checkConference, templateFields } from '../rules/meeting-fields.ts';
import { checkName } from '../rules/meeting-name.ts';
import { checkOddParts } from '../rules/odd-parts.ts';
import { pageOf } from '../rules/paging.ts';
import { words } from '../rules/words.ts';
import { checkKey, handOver } from './booking.ts';
import type { Handler, HandlerTable } from './handler.ts';
import { checkTemplateIsOwn } from './lookup.ts';
import { completeWith, named, namedList, pick } from './meeting-shapes.ts';

const ROWS = ['name', 'conf_type', 'voice_activity_detection', 'max_join_mt'] as const;
const defaults = defaultsOf(templateFields);

/** Fields that an answer computes; they are not stored when a full update sends them back. */
const computed: ReadonlySet<string> = new Set(
  words('success error_code description template_id e164 template_key'),
);

const rowKeys = answerFields('TemplateItem');
const summaryKeys = answerFields('TemplateSummaryAnswer');

/** Operations 36-47. */
export const templateHandlers = {
  createTemplate: (call, { db }) => {
    const template: Template = {
      id: newId(db),
      number: call.params.bind_e164 === 1 ? newNumber(db) : '',
      creator: call.person?.account ?? '',
      fields: checked(db, call.params),
    };
    db.templates.set(template.id, template);
    handOver(db, call, 'template', template.id);
    return saved(template.id);
  },

  updateTemplate: (call, { db }) => {
    const before = ownTemplateOf(db, call);
    const fields = checked(db, call.params, before.fields);
    // "bind_e164: reserve a meeting number 0/1": a reserved number is kept as long as it stays reserved.
    const number = fields.bind_e164 === 1 ? before.number || newNumber(db) : '';
    db.templates.set(before.id, { ...before, number, fields });
    handOver(db, call, 'template', before.id);
    return saved(before.id);
  },

  deleteTemplate: (call, { db }) => {
    const { id } = ownTemplateOf(db, call);
    db.templates.delete(id);
    db.presets.delete(`template:${id}`);
    if (db.defaultTemplate?.template === id) db.defaultTemplate = null;
    return saved(id);
  },

  /**
   * The caller's own ("个人模板"; inferred). `conf_category` ("vcs时给1") is accepted and ignored: its effect is not
   * stated.
   */
  listTemplates: ({ query, person }, { db }) => {
    const rows = [...db.templates.values()].filter(
      ({ creator, number }) =>
        creator === person?.account && (!query.e164 || number === query.e164),
    );
    const { total, page } = pageOf(query, rows);
    return answer({ total, personal_templates: page.map((template) => rowOf(db, template)) });
  },

  getTemplate: (call, { db }) => answer(detailOf(db, templateOf(db, call))),

  getTemplateSummary: (call, { db }) => {
    const template = templateOf(db, call);
    const whole = detailOf(db, template);
    return answer({
      ...pick(whole, summaryKeys),
      ...headOf(template),
      speaker: whole.speaker,
      chairman: whole.chairman,
      vip_num: objectsOf(whole.vips).length,
      invite_num: objectsOf(whole.invite_members).length,
      vmp_num: membersOf(whole.vmp).length,
      mix_num: membersOf(whole.mix).length,
      poll_num: membersOf(whole.poll).length,
    });
  },

  listTemplateMembers: peopleOf('invite_members'),
  listTemplateAudiences: peopleOf('audiences'),
  listTemplateVips: peopleOf('vips'),
  getTemplateVmp: partOf('vmp'),
  getTemplatePoll: partOf('poll'),
  getTemplateMix: partOf('mix'),

  /** Operations 85-87. The answer without a default template is not stated: the sample's empty texts. */
  getDefaultTemplate: (_call, { db }) => {
    const chosen = db.defaultTemplate;
    const template = db.templates.get(chosen?.template ?? '');
    return answer({
      data: {
        create_by: chosen === null ? '' : (db.people.get(chosen.by)?.moid ?? ''),
        creator: chosen === null ? '' : (db.people.get(chosen.by)?.name ?? ''),
        e164: template?.number ?? '',
        template_moid: template?.id ?? '',
        name: chosen?.name ?? '',
      },
    });
  },

  setDefaultTemplate: ({ params, person }, { db }) => {
    requireFields(params, ['e164', 'template_moid', 'name']);
    const template = db.templates.get(textOf(params.template_moid));
    if (template === undefined) throw new Refusal('noSuchTemplate');
    if (typeof params.name !== 'string') throw invalid('name', '必须为字符串');
    db.defaultTemplate = {
      template: template.id,
      by: person?.account ?? '',
      name: params.name || textOf(template.fields.name),
    };
    return answer();
  },

  clearDefaultTemplate: (_call, { db }) => {
    db.defaultTemplate = null;
    return answer();
  },
} satisfies Partial<HandlerTable>;

function templateOf(db: Db, { path }: Call): Template {
  const template = db.templates.get(path.template_id ?? '');
  if (template === undefined) throw new Refusal('noSuchTemplate');
  return template;
}

function ownTemplateOf(db: Db, call: Call): Template {
  const template = templateOf(db, call);
  checkTemplateIsOwn(call.person, template);
  return template;
}

function checked(db: Db, params: JsonObject, before?: JsonObject): JsonObject {
  requireFields(params, ROWS);
  checkName(db, params.name);
  checkConference(params, templateFields);
  checkOddParts(db, params, before);
  checkSize(db, params, before);
  checkKey(params, 'template');
  return Object.fromEntries(Object.entries(params).filter(([key]) => !computed.has(key)));
}

const saved = (id: string) => answer({ description: '', template_id: id });

function headOf(template: Template): JsonObject {
  return {
    template_id: template.id,
    name: textOf(template.fields.name),
    e164: template.number,
  };
}

function rowOf(db: Db, template: Template): JsonObject {
  const whole = completeWith(db, defaults, template.fields);
  const [format] = objectsOf(whole.video_formats);
  return {
    ...pick(whole, rowKeys),
    ...headOf(template),
    resolution: numberOf(format?.resolution),
    chairman: named(db, isObject(whole.chairman) ? whole.chairman : {}),
  };
}

function detailOf(db: Db, template: Template): JsonObject {
  const whole = completeWith(db, defaults, template.fields);
  const speaker = named(db, isObject(whole.speaker) ? whole.speaker : {});
  return {
    ...whole,
    ...headOf(template),
    speaker: { conf_e164: template.number, ...speaker },
    chairman: named(db, isObject(whole.chairman) ? whole.chairman : {}),
    vips: withNumber(template, namedList(db, whole.vips)),
    invite_members: namedList(db, whole.invite_members),
    audiences: namedList(db, whole.audiences),
    keep_calling_members: withNumber(template, namedList(db, whole.keep_calling_members)),
  };
}

function withNumber({ number }: Template, rows: readonly JsonObject[]): JsonObject[] {
  return rows.map((row) => ({ conf_e164: number, ...row }));
}

function membersOf(part: JsonObject[string]): readonly JsonObject[] {
  return isObject(part) ? objectsOf(part.members) : [];
}

/** Operations 42, 43 and 47: one list of people, paged. */
function peopleOf(key: 'invite_members' | 'audiences' | 'vips'): Handler {
  return (call, { db }) => {
    const template = templateOf(db, call);
    const { total, page } = pageOf(call.query, objectsOf(template.fields[key]));
    const rows = namedList(db, page);
    return answer({
      template_id: template.id,
      total,
      [key]: key === 'vips' ? withNumber(template, rows) : rows,
    });
  };
}

/** Operations 44-46: one part, with its people paged ("VMP人员开始行"). */
function partOf(key: 'vmp' | 'poll' | 'mix'): Handler {
  return (call, { db }) => {
    const template = templateOf(db, call);
    const part = detailOf(db, template)[key];
    const { total, page } = pageOf(call.query, membersOf(part));
    const shown = isObject(part) ? { ...part, members: page } : {};
    return answer({ template_id: template.id, total, [key]: shown });
  };
}
