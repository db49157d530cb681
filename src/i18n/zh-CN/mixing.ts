export default {
  mode: '混音模式',
  modes: { smart: '智能', custom: '定制' },
  rawMode: '模式 {{code}}',
  members: '混音成员',
  active: '正在混音',
  notActive: '未混音',
  smartWhy: '由平台决定混音人员，无需指定成员。',
  ignored_other: '智能混音由平台决定混音人员；以下成员（{{count}} 人）将保留，但不生效。',
  heard_other: '仅对成员混音：共 {{count}} 人，其中 {{active}} 人正在混音。',
  membersOnly_other: '仅对成员混音：共 {{count}} 人。',
  dropStrays: '取消混音',
  brief: {
    members_other: '成员 {{count}} 人',
    active_other: '{{count}} 人正在混音',
  },
  problems: {
    'mix-without-members': '定制混音须指定成员，请添加',
    'mix-too-many': '共 {{count}} 人，最多 {{most}} 人，请移除多余的成员',
    'mix-active-not-member': '正在混音但不是成员：{{who}}',
  },
};
