/** TV walls of a booking and of a template. */
export default {
  why: {
    meeting: '会议中可以随时切换的电视墙安排。每个预案可以包含一面或几面电视墙。',
    template: '从模板预约的会议自带这些电视墙安排。每个预案可以包含一面或几面电视墙。',
  },
  ofSeries: '例会的电视墙预案在每一场会议里单独设置。请打开某一场会议修改。',
  none: '没有电视墙预案',
  list: '电视墙预案',
  failed: '电视墙预案没能读取',
};
