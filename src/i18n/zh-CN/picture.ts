/** Picture and sound of a booking or a meeting, around the designers themselves. */
export default {
  parts: {
    vmp: '画面合成',
    mix: '混音',
    poll: '轮询',
    used: '人员用处',
    presets: '预案',
    problem: '有问题',
  },
  what: { vmp: '画面合成', mix: '混音', poll: '轮询' },
  notSet: {
    vmp: '没有设置画面合成',
    mix: '没有设置混音',
    poll: '没有设置轮询',
    why: {
      vmp: '会议召开后，由平台决定大家看到的画面。',
      mix: '会议召开后，由平台决定谁的声音被混入。',
      poll: '会议召开后，不会自动轮流显示与会人员。',
    },
    keptOff: '这个会议保存了一份，但没有启用。可以启用它，再接着修改。',
    switchOn: '启用已保存的这一份',
  },
  create: { vmp: '设置画面合成', mix: '设置混音', poll: '设置轮询' },
  remove: { vmp: '去掉画面合成', mix: '去掉混音', poll: '去掉轮询' },
  review: {
    none: '由平台决定',
    noPoll: '无',
    off: '没有启用',
  },
  switches: {
    vmp_enable: '启用画面合成',
    mix_enable: '启用混音',
    poll_enable: '启用轮询',
    on: '启用',
    off: '不启用',
  },
} as const;
