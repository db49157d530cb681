/** The screen around a designer: its title line and its panels. */
export default {
  back: '返回',
  panels: { palette: '可选人员和来源', properties: '属性和设置' },
  hints: '操作提示',
  size: '控件大小',
  stageOnly: '仅显示画面',
  stageOnlyKey: '仅显示画面（F）',
  everything: '显示全部控件',
  everythingKey: '显示全部控件（F 或 Esc）',
  opening: '正在打开…',
  open: '打开编排界面',
};
