/** Words for kinds of meetings that a search of templates understands in every language. */
export default {
  traditional: '传统',
  port: '端口',
  sfu: 'SFU 纯转发',
  automatic: '自动',
  chosen: '默认',
};
