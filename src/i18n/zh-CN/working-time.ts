export default {
  hours: '工作时间 {{from}}–{{to}}',
  from: '上班时间',
  to: '下班时间',
  backwards: '下班时间须晚于上班时间',
  days: '工作日',
  china: '按中国法定节假日和调休安排',
  why: '保存在此浏览器中，供所有人使用。',
};
