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
  stylesFailed: '电视墙风格的列表没能读取，暂时不能添加电视墙；已有的内容不受影响',
  news: {
    title: '“{{name}}”的布局在上次保存之后有变化',
    carry: '把内容移到改号的屏',
    added: '新增的屏：{{names}}',
    renamed: '原处换了通道的屏：{{names}}',
    relabelled: '改名的屏：{{names}}',
    moved: '位置或大小不同的屏：{{names}}',
    more: '{{names}}等 {{count}} 块屏',
    join: '、',
  },
  whereUsed: '每个人在电视墙的哪些地方？',
};
