/** The component library's own texts. */
export { default } from 'antd/locale/en_US';
