/** What does not fit together in a composed picture. */
export default {
  title: '画面检查',
  none: '未发现问题',
  severities: { error: '错误', warning: '警告', note: '提示' },
  counts: {
    error_other: '{{count}} 个错误',
    warning_other: '{{count}} 个警告',
    note_other: '{{count}} 个提示',
  },
  goTo: '定位到子画面 {{pane}}',
  panes: '子画面',
  join: '、',
  more_other: '{{names}} 等 {{total}} 人',
  sources: {
    speaker: '发言人',
    chair: '主席',
    'meeting-poll': '会议轮询',
    content: '双流',
  },
  said: {
    'pane-empty_other': '{{count}} 个子画面无内容',
    'channel-invalid': '终端通道无效，应为 {{min}} 到 {{max}} 之间的整数',
    'person-twice': '{{names}} 同时在多个子画面中',
    'chair-twice': '主席重复显示：既按姓名，又按主席来源',
    'source-twice': '多个子画面均显示{{source}}',
    'source-unknown': '接口文档未列出来源类型 {{type}}，保存时原样保留',
    'person-not-in-meeting': '{{names}} 不在会议中，子画面将为空',
    'meeting-poll-missing': '子画面跟随会议轮询，但会议未设置轮询',
    'layout-unknown': '接口文档未列出画面合成风格 {{layout}}，平台可能不支持',
    'layout-ignored': '自动模式下由平台选择风格，画面合成风格 {{layout}} 不生效',
    'panes-ignored_other': '自动模式下由平台决定显示的人员，{{count}} 个子画面的内容不生效',
    'except-self-ignored': '“不显示自己（N−1）”仅在自动模式下生效',
    'mode-reserved': '接口文档将“自动批量轮询”模式标为保留，平台可能不支持',
    'batch-poll-missing': '定制批量轮询模式尚未设置批量轮询',
    'batch-poll-ignored': '批量轮询仅在定制批量轮询模式下生效',
    'batch-poll-without-panes': '所有子画面均有内容，没有空子画面用于批量轮询',
    'background-missing': '已开启背景图片，但尚未选择图片',
    'waiting-in-tray_other': '暂存区还有 {{count}} 项，不在画面中，保存时不保留',
  },
  polls: {
    pane: {
      'poll-without-members': '子画面的轮询没有成员',
      'poll-interval-invalid':
        '子画面的轮询间隔 {{interval}} 秒无效，应为 {{min}} 到 {{max}} 之间的整数',
      'poll-rounds-invalid':
        '子画面的轮询次数 {{rounds}} 无效，应为不超过 {{max}} 的整数，0 表示不限次数',
      'poll-member-twice': '{{names}} 在子画面的轮询中重复',
    },
    batch: {
      'poll-without-members': '批量轮询没有成员',
      'poll-interval-invalid':
        '批量轮询间隔 {{interval}} 秒无效，应为 {{min}} 到 {{max}} 之间的整数',
      'poll-rounds-invalid':
        '批量轮询次数 {{rounds}} 无效，应为不超过 {{max}} 的整数，0 表示不限次数',
      'poll-member-twice': '{{names}} 在批量轮询中重复',
    },
  },
};
