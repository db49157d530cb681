/** The check of picture, sound and presets before a meeting or template is sent. */
export default {
  title: '画面、声音与电视墙检查',
  none: '未发现错误或警告',
  show: '显示',
  goTo: '显示：{{place}}',
  wall: '{{what}}，第 {{wall}} 面电视墙',
  notInMeeting: '不是与会人员：{{names}}',
  preset: '预案检查',
  push: {
    strangers_other: '{{count}} 人不是该会议（模板）的与会人员：{{names}}',
    reading: '正在加载与会人员…',
    failed: '与会人员加载失败，无法核对人员',
  },
};
