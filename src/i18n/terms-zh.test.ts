import { describe, expect, it } from 'vitest';
import catalogue from './zh-CN/catalogue.ts';

interface Term {
  readonly not: RegExp;
  readonly but: string;
  /** Texts in which the word is the right one. */
  readonly allowed?: readonly string[];
}

/** What the Chinese interface does not say, and what it says instead. */
const terms: readonly Term[] = [
  // the field's terms
  { not: /系列/, but: '例会' },
  {
    not: /号码/,
    but: '会议号',
    // numbers of terminals and telephones
    allowed: [
      'people.field.hint',
      'people.field.nobody',
      'people.field.placeholder',
      'people.kindNames.e164',
      'people.kindNames.phone',
      'people.paste.why',
      'people.directory.find',
      'people.results.problem.number-too-short',
      'people.results.problem.number-too-long',
      'people.results.doubt.looks-like-date',
      'people.results.doubt.number-form',
      'people.results.doubt.staff-number',
      'system.permission.why',
      'system.permission.notNumber',
    ],
  },
  { not: /参会|与会者|与会成员/, but: '与会人员' },
  // the platform has a setting of this name
  {
    not: /观众席/,
    but: '观众', // the setting's own name
    allowed: [
      'settings.labels.audienceSeats',
      'people.noAudienceSeats.title_other',
      'people.noAudienceSeats.turnOn',
    ],
  },
  { not: /持续呼叫/, but: '追呼' },
  { not: /共享/, but: '双流' },
  { not: /布局/, but: '画面合成风格、风格' },
  { not: /窗格/, but: '子画面' },
  { not: /自定义/, but: '定制' },
  { not: /自动轮询/, but: '自动批量轮询' },
  { not: /合成(轮询|四分屏)/, but: '设为轮询、设为四分屏' },
  { not: /[大小]画面/, but: '大子画面、小子画面' },
  { not: /多画面.*格/, but: '子画面' },
  { not: /编排画面(?!合成)/, but: '编排画面合成、编辑多画面' },
  { not: /(轮询|混音)方式|轮数/, but: '轮询模式、混音模式、轮询次数' },
  { not: /N-1/i, but: 'N−1' },
  { not: /项注意/, but: '警告' },
  { not: /电视墙详情/, but: '电视墙风格' },
  { not: /待放/, but: '暂存' },
  { not: /召开方式/, but: '会议形式' },
  { not: /立即(召开|开会)/, but: '召开会议、即时会议' },
  { not: /再次预约|再约|另约/, but: '复制会议、预约新会议' },
  { not: /时间线/, but: '时间轴' },
  { not: /预订/, but: '预约' },
  { not: /资料库/, but: '素材库' },
  { not: /创建人/, but: '创建者' },
  { not: /最近见过/, but: '最近联系人' },
  { not: /现在起/, but: '今后' },
  { not: /若干/, but: '重复次数' },
  { not: /不在规则内/, but: '已改期、不符合重复规则' },
  { not: /会拒绝|会被拒绝/, but: '无法预约' },
  { not: /以列表/, but: '列表显示' },
  // what happened
  { not: /没能/, but: '……失败' },
  { not: /没有(设|建成|读到|成功|保存|收到|创建|选|启用)/, but: '……失败、未……' },
  { not: /未能(读取|刷新|更新)|读取失败/, but: '……加载失败' },
  {
    not: /正在读取|重新读取|读取中/,
    but: '正在加载、刷新',
    // a file of this machine
    allowed: ['people.file.reading'],
  },
  { not: /答复|回答/, but: '平台响应' },
  { not: /核实/, but: '经确认、确认结果' },
  { not: /告知|告诉/, but: '未提供、平台不提供' },
  { not: /认识/, but: '无法识别' },
  { not: /放回/, but: '恢复、放入' },
  { not: /再试一次/, but: '重试' },
  { not: /改动|(?<!修)改过/, but: '修改' },
  // spoken Chinese
  { not: /不了/, but: '取消、返回' },
  { not: /去核对/, but: '核对信息' },
  { not: /你/, but: '您' },
  { not: /别人|(?<!识)别的/, but: '他人、其他' },
  { not: /[这那][个里天]/, but: '该、此处、当日' },
  { not: /谁|什么|怎么|哪/, but: '人员、内容' },
  { not: /大家/, but: '与会人员' },
  { not: /还(没|不|在|是)/, but: '尚未、暂无、仍' },
  { not: /去掉/, but: '移除' },
  { not: /刚刚|马上/, but: '编辑期间、立即' },
  { not: /把/, but: '将' },
  { not: /接下来/, but: '即将召开、后续' },
  { not: /起作用/, but: '生效' },
  { not: /看看|只看/, but: '查看、仅显示' },
  // counting
  { not: /个(会议(?!室|平台|号)|例会)/, but: '场' },
  { not: /[位名](用户|成员|与会|专属)|\}\} [位名](?![，数]|$)/, but: '人' },
];

/** Texts in which a value stands beside Chinese without a space, since it is Chinese itself. */
const joinedChinese: readonly string[] = [
  'editing.list.add',
  'editing.list.remove',
  'editing.list.choose',
  'editing.steps.setting',
  'editing.steps.create',
  'editing.steps.remove',
  'layouts.short.inset',
  'layouts.short.insets',
  'layouts.standing.bigs',
  'layouts.standing.smallsAt',
  'layouts.standing.equal',
  'meeting.when.startsIn',
  'meeting.secret.reveal',
  'meeting.secret.copy',
  'meeting.people.search',
  'overview.when.startsIn',
  'people.panel.typedSeated',
  'people.results.seated',
  'pictureProblems.said.source-twice',
  'polling.pace.each_other',
  'presets.changes.setting',
  'presets.changes.wall-setting',
  'series.rule.weekly_other',
  'series.rule.weeklyEach',
  'settings.words.reveal',
  'settings.words.conceal',
  'settings.secret.show',
  'settings.secret.hide',
  'settings.secret.generateFor',
  'settings.secret.copyOf',
  'simulator.seen.every',
  'simulator.seen.someEvery',
  'typing.day.holiday',
  'typing.day.makeUp',
];

const texts: ReadonlyMap<string, string> = new Map(textsOf(catalogue));
const keysOf = (wrong: (text: string, key: string) => boolean) =>
  [...texts].flatMap(([key, text]) => (wrong(text, key) ? [key] : []));

describe('Chinese texts', () => {
  it.each(terms)('$not: $but', ({ not, allowed = [] }) => {
    expect(keysOf((text) => not.test(text)).toSorted()).toEqual([...allowed].toSorted());
  });

  it('have a space between Chinese and Latin letters, digits and values', () => {
    const tight = /\p{Script=Han}([A-Za-z0-9]|\{\{)|([A-Za-z0-9%]|\}\})\p{Script=Han}/u;
    expect(keysOf((text) => tight.test(text)).toSorted()).toEqual(joinedChinese.toSorted());
  });

  it('have no space beside Chinese punctuation, and Chinese punctuation beside Chinese', () => {
    expect(keysOf((text) => /\s[，。；：、！？（）“”]|[，。；：、！？（“]\s/.test(text))).toEqual(
      [],
    );
    // a list as somebody would paste it
    const placeholder = ['people.paste.placeholder'];
    expect(keysOf((text) => /\p{Script=Han}[,;:!?()"]/u.test(text))).toEqual(placeholder);
  });
});

type Texts = string | { readonly [key: string]: Texts };

function textsOf(texts: Texts, key = ''): [key: string, text: string][] {
  if (typeof texts === 'string') return [[key, texts]];
  return Object.entries(texts).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}
