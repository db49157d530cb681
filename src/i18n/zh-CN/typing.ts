/** Fields that read dates, times, durations and numbers as people type them. */
export default {
  readAs: '已识别为：{{what}}',
  /** The name of the button beside a field, where one row has several such fields. */
  chooseFor: '{{what}}：{{field}}',
  day: {
    choose: '选择日期',
    placeholder: 'YYYY-MM-DD',
    invalid: '无法识别日期，请输入如 2026-12-31、12-31、明天、下周三',
    missing: '请输入日期',
    previous: '上个月',
    next: '下个月',
    and: '，',
    off: '休',
    on: '班',
    holiday: '{{holiday}}放假',
    makeUp: '{{holiday}}调休上班',
  },
  time: {
    choose: '选择时间',
    placeholder: 'HH:MM',
    invalid: '无法识别时间，请输入如 14:30、1430、下午 2 点半',
    missing: '请输入时间',
  },
  number: {
    missing: '请输入数字',
    invalid: '不是数字',
    whole: '请输入整数',
    range: '请输入 {{min}} 到 {{max}} 之间的数字',
  },
  duration: {
    invalid: '无法识别时长，请输入如 90、1:30、1 小时 30 分',
    range: '时长须为 {{min}} 到 {{max}} 分钟；不限时长请选“永久”',
  },
};
