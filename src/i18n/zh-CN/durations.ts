export default {
  minutes_other: '{{count}} 分钟',
  hours_other: '{{count}} 小时',
  hoursMinutes: '{{hours}} 小时 {{minutes}} 分钟',
  permanent: '永久',
};
