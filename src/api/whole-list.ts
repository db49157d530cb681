/** Query of a list for all its rows. The document says of `count` in every list: "如果参数为0表示获取所有". */
export const WHOLE_LIST = { start: 0, count: 0 } as const;
