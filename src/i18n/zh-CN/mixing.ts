export default {
  mode: '混音方式',
  modes: { smart: '智能混音', custom: '定制混音' },
  rawMode: '方式 {{code}}',
  members: '混音成员',
  active: '正在混音',
  notActive: '未混音',
  smartWhy: '由平台决定混入谁的声音，不需要成员。',
  ignored_other: '智能混音由平台决定混入谁的声音；下面的 {{count}} 名成员会保留，但不起作用。',
  heard_other: '只混入成员的声音：{{count}} 人，其中 {{active}} 人正在混音。',
  dropStrays: '取消混音',
  brief: {
    members_other: '{{count}} 名成员',
    active_other: '{{count}} 人正在混音',
  },
  problems: {
    'mix-without-members': '定制混音需要成员，请添加',
    'mix-too-many': '共 {{count}} 人，最多 {{most}} 人，请移除多出的成员',
    'mix-active-not-member': '正在混音但不是成员：{{who}}',
  },
};
