/** Fields of an edited object that the platform does not answer. */
export default {
  title_other: '该平台不返回 {{count}} 项内容的当前值',
  why: '保存会覆盖全部内容，这些内容将设为以下值。',
  lastSent: '上次从此浏览器保存的值：',
  use: '使用',
  useOf: '{{label}}：使用上次保存的值',
  useAll_other: '全部使用上次保存的值（{{count}} 项）',
  platformDefault: '平台默认值',
  bitrates: '呼叫码率：{{list}}',
  meetingRate: '会议码率',
  people_other: '{{count}} 人另有设置',
  save: '确认保存',
  back: '返回编辑',
  atField: '该平台不返回当前值，保存后为此处显示的值',
};
