/** What will not show on a TV wall as somebody means it. */
export default {
  title: '电视墙检查',
  none: '未发现问题',
  goTo: '定位到屏 {{box}}',
  boxes: '屏',
  said: {
    'style-missing': '尚未选择电视墙风格',
    'style-gone': '平台上已无该电视墙风格，会议中不会显示',
    'box-unknown_other': '{{count}} 项内容的屏在该风格中已不存在，不会显示',
    'box-repeated_other': '{{count}} 项内容与其他内容占用同一块屏',
    'box-offline_other': '{{count}} 块有内容的屏离线',
    'box-in-use_other': '{{count}} 块有内容的屏正被其他会议使用',
    'box-empty_other': '{{all}} 块屏中有 {{count}} 块无内容',
    'wall-empty': '整面电视墙无内容',
    'source-unknown': '接口文档未列出来源类型 {{type}}，保存时原样保留',
    'meeting-poll-missing': '屏跟随会议轮询，但会议未设置轮询',
    'meeting-picture-missing': '屏显示会议的画面合成，但会议未设置画面合成',
    'quad-empty': '四分屏无人员',
    'quad-index-twice': '四分屏的第 {{part}} 格有两人，平台仅显示一人',
    'quad-index-outside': '四分屏的格号 {{index}} 不在 0 到 3 之间',
    'quad-incomplete': '四分屏有空格：第 {{parts}} 格',
    picture: '自主多画面：{{problem}}',
    'person-not-in-meeting': '{{names}} 不在会议中，屏上将无画面',
    'person-twice': '{{names}} 同时在多块屏上',
    'chair-twice': '主席重复显示：既按姓名，又按主席来源',
    'batch-poll-missing': '批量轮询模式尚未设置批量轮询',
    'batch-poll-ignored': '批量轮询仅在批量轮询模式下生效',
    'batch-poll-without-boxes': '所有屏均有内容，没有空屏用于批量轮询',
    'mode-unknown': '接口文档未列出模式 {{mode}}，保存时原样保留',
    'style-twice': '同一预案中另有一面电视墙使用该风格',
    'box-on-two-walls_other': '{{count}} 块屏在另一面电视墙上也有内容，将争用解码通道',
  },
  polls: {
    box: {
      'poll-without-members': '屏的轮询没有成员',
      'poll-interval-invalid':
        '屏的轮询间隔 {{interval}} 秒无效，应为 {{min}} 到 {{max}} 之间的整数',
      'poll-rounds-invalid':
        '屏的轮询次数 {{rounds}} 无效，应为不超过 {{max}} 的整数，0 表示不限次数',
      'poll-member-twice': '{{names}} 在屏的轮询中重复',
    },
  },
};
