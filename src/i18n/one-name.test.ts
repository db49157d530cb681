import { expect, it } from 'vitest';
import en from './en-US/catalogue.ts';
import zh from './zh-CN/catalogue.ts';

/*
 * One thing has one name. Names are texts of at most three English words that no value is put into. Plurals,
 * articles, capitals and the marks at the end make no other name: Chinese has none of the first three.
 */

/** Chinese names with several in English, by the reason. */
const severalInEnglish: Readonly<Record<string, readonly string[]>> = {
  'a choice or a short label, where its place says the rest': [
    '会议号: meeting number, number',
    '例会: recurring, series',
    '分钟: min, minute',
    '双流: content, content sharing, shared content',
    '复制会议: duplicate, duplicate meeting',
    '开始时间: start, start time',
    '我的修改: changed by you, your change, yours',
    '直播会议: live, live meeting',
    '结束日期: last day, on date',
    '预约会议: book, book meeting, one-time',
  ],
  'Chinese says with one word what one does and what it is': [
    '修改会议: edit meeting, meeting edit',
    '关闭: close, off',
    '继续: continue, resume',
    '继续填写: resume, stay',
    '选择人员: assign person, choose person',
    '重复: duplicate, repeat',
    '隐藏: hidden, hide',
    '预约: book, booking',
  ],
  'the whole, and the one of its lists that is not the audience': ['与会人员: member, person'],
  'two things that Chinese calls alike': [
    '复制: copy, duplicate',
    '大: big, large',
    '空闲: free, idle',
  ],
};

/** English names with several in Chinese, by the reason. */
const severalInChinese: Readonly<Record<string, readonly string[]>> = {
  'the thing is named in full where more than one kind is near': [
    'book: 预约, 预约会议',
    'duplicate: 复制, 复制会议, 重复',
    'edit meeting: 修改会议, 修改该场会议',
    'failed: 上传失败, 失败',
    'keep meeting: 保留会议, 保留这些会议',
    'live: 直播, 直播会议',
    'nothing copied yet: 尚未复制子画面, 尚未复制屏',
    'open meeting: 查看会议, 查看该场会议',
    'resume: 继续, 继续填写',
    'stay: 继续上传, 继续填写',
    'template: 会议模板, 模板',
    'where used: 人员使用位置, 使用位置',
  ],
  'a choice says what is chosen or left': [
    'hidden: 已隐藏, 隐藏',
    'none: 不加密, 不预占, 无, 未列出',
    'not set: 不指定, 未设置',
    'off: 不启用, 不开启, 不自动刷新, 关, 关闭',
    'on: 启用, 开',
    'person: 与会人员, 人员, 指定人员',
    'speaker: 仅发言人, 发言人',
    'upcoming: 今后, 即将召开, 未开始',
  ],
  'a label and a state, a unit or a whole sentence': [
    'add member: 添加成员, 请添加轮询成员',
    'box: 屏, 屏数',
    'checking: 正在查询, 正在检查, 正在确认结果',
    'conflict: 冲突检查, 有冲突',
    'day: 天, 日',
    'done: 完成, 已完成',
    'end: 结束方式, 结束时间',
    'meeting: 会议, 召开, 场',
    'no meeting: 不召开, 无会议',
    'round: 次, 轮询次数',
    'row: 分行方式, 每页',
    'week: 周, 本周',
  ],
  'two things that English calls alike': [
    'clear: 清空, 清除',
    'file: 文件, 表格',
    'free: 空闲, 自由协作',
    'name: 名称, 姓名, 按名称',
  ],
};

/** Areas that name the same settings and choices: a key of both has the same name in both. */
const sameNames: readonly (readonly [string, string])[] = [
  ['composer.settings', 'presets.settings'],
  ['composer.modes', 'presets.modes'],
  ['composer.sources', 'wallDesigner.kinds'],
  ['composer.styles', 'layouts.picker.styles'],
  ['mixing.modes', 'presets.modes'],
  ['polling.modes', 'presets.modes'],
  ['wallDesigner.settings', 'presets.wallSettings'],
  ['picture.parts', 'presets.families'],
  ['picture.parts', 'booking.template'],
  ['picture.parts', 'templates.panel'],
];

/** The same setting under keys of two names. */
const sameSettings: readonly (readonly [string, string])[] = [
  ['layouts.title', 'composer.toolbar.layout'],
  ['mixing.mode', 'rooms.edit.mixMode'],
  ['polling.interval', 'presets.changes.interval'],
  ['polling.rounds', 'presets.changes.rounds'],
  ['wallDesigner.settings.style', 'presets.wallSettings.styleId'],
  ['wallDesigner.settings.modes.custom', 'composer.modes.custom'],
];

interface Name {
  readonly chinese: string;
  readonly english: string;
}

const english = new Map(textsOf(en));
const names = textsOf(zh).flatMap(([key, text]): Name[] => {
  const translated = english.get(key);
  if (translated === undefined || !isName(text, translated)) return [];
  return [{ chinese: bareChinese(text), english: bareEnglish(translated) }];
});

it('a Chinese name has one name in English', () => {
  expect(several('chinese', 'english')).toEqual(Object.values(severalInEnglish).flat().toSorted());
});

it('an English name has one name in Chinese', () => {
  expect(several('english', 'chinese')).toEqual(Object.values(severalInChinese).flat().toSorted());
});

it.each([
  ['Chinese', zh],
  ['English', en],
])('a setting has one name wherever it is shown in %s', (_, catalogue) => {
  const texts = new Map(textsOf(catalogue));
  const shared = sameNames.flatMap(([one, other]) => {
    const keys = [...texts.keys()].filter((key) => key.startsWith(`${one}.`));
    const pairs = keys.map((key) => [key, key.replace(one, other)] as const);
    return pairs.filter(([, elsewhere]) => texts.has(elsewhere));
  });
  const named = (key: string) => bareEnglish(bareChinese(settingIn(texts.get(key) ?? '')));
  const different = [...shared, ...sameSettings].filter(
    ([one, other]) => named(one) !== named(other),
  );
  expect(different).toEqual([]);
});

/** "Rounds: {{before}} → {{after}}" names the setting "Rounds". */
function settingIn(text: string): string {
  return text.replace(/[:：].*/u, '');
}

/** Every name that has several in the other language, with them. */
function several(language: keyof Name, other: keyof Name): string[] {
  return [...Map.groupBy(names, (name) => name[language])]
    .map(([name, group]) => ({ name, others: new Set(group.map((one) => one[other])) }))
    .filter(({ others }) => others.size > 1)
    .map(({ name, others }) => `${name}: ${[...others].toSorted().join(', ')}`)
    .toSorted();
}

function isName(chinese: string, english: string): boolean {
  const isSentence = /[，。；]/u.test(chinese) || english.split(' ').length > 3;
  const hasLetters = [chinese, english].every((text) => /\p{L}/u.test(text));
  return hasLetters && !isSentence && !chinese.includes('{{') && !english.includes('{{');
}

function bareChinese(text: string): string {
  return text.replace(/[…。]+$/u, '');
}

function bareEnglish(text: string): string {
  return text
    .toLowerCase()
    .replace(/[….]+$/u, '')
    .replaceAll(/\b(the|a|an|this) /g, '')
    .replaceAll('people', 'person')
    .replaceAll(/(?<=x)es\b|(?<!s|ie|your)s\b/g, '');
}

type Texts = string | { readonly [key: string]: Texts };

function textsOf(texts: Texts, key = ''): [key: string, text: string][] {
  if (typeof texts === 'string') return [[key, texts]];
  return Object.entries(texts).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}
