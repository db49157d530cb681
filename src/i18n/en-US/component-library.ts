/** The component library's own texts; English dates are what its pickers have without more. */
export { default } from 'antd/locale/en_US';
