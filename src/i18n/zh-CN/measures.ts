/** Lengths and sizes, wherever they are shown. */
export default {
  bytes: '{{bytes}} / {{max}} 字节',
  tinySize: '小于 0.1',
};
