/** TV walls of a booking and of a template. */
export default {
  why: {
    meeting: '会议中可随时切换的电视墙编排。每个预案可包含一面或多面电视墙。',
    template: '从模板预约的会议自带的电视墙编排。每个预案可包含一面或多面电视墙。',
  },
  ofSeries: '例会的电视墙预案在各场会议中单独设置，请打开单场会议修改。',
  own: {
    title: '例会的电视墙',
    why: '例会各场会议召开时电视墙显示的内容。',
    create: '设置电视墙',
    remove: '移除电视墙',
  },
  none: '暂无电视墙预案',
  list: '电视墙预案',
  failed: '电视墙预案加载失败',
  stylesFailed: '电视墙风格列表加载失败，暂时无法添加电视墙；已有内容不受影响',
  news: {
    title: '上次保存后，“{{name}}”的屏有变更',
    carry: '将内容移至编号变更的屏',
    added: '新增的屏：{{names}}',
    renamed: '原位置更换通道的屏：{{names}}',
    relabelled: '名称变更的屏：{{names}}',
    moved: '位置或大小变更的屏：{{names}}',
    more: '{{names}} 等 {{count}} 块屏',
    join: '、',
  },
};
