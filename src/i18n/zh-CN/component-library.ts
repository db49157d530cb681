/** The component library's own texts, and the dates of its pickers. */
import 'dayjs/locale/zh-cn';

export { default } from 'antd/locale/zh_CN';
