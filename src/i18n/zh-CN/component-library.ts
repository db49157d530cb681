/** The component library's own texts. */
export { default } from 'antd/locale/zh_CN';
