/** Picture and sound of a booking or a meeting, around the designers themselves. */
export default {
  parts: {
    vmp: '画面合成',
    mix: '混音',
    poll: '轮询',
    used: '人员使用位置',
    presets: '预案',
    problem: '存在问题',
  },
  what: { vmp: '画面合成', mix: '混音', poll: '轮询' },
  notSet: {
    vmp: '未设置画面合成',
    mix: '未设置混音',
    poll: '未设置轮询',
    why: {
      vmp: '会议召开后，由平台决定显示的画面。',
      mix: '会议召开后，由平台决定混音人员。',
      poll: '会议召开后，不轮询与会人员。',
    },
    keptOff: '会议中已保存一份设置，但未启用。启用后可继续修改。',
    switchOn: '启用已保存的设置',
  },
  create: { vmp: '设置画面合成', mix: '设置混音', poll: '设置轮询' },
  remove: { vmp: '移除画面合成', mix: '移除混音', poll: '移除轮询' },
  review: {
    none: '由平台决定',
    noPoll: '无',
    off: '未启用',
  },
  switches: {
    vmp_enable: '启用画面合成',
    mix_enable: '启用混音',
    poll_enable: '启用轮询',
    on: '启用',
    off: '不启用',
  },
} as const;
