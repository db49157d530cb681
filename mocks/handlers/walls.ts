import { answer } from '../http/call.ts';
import { notStated } from '../http/refusal.ts';
import { pageOf } from '../rules/paging.ts';
import type { HandlerTable } from './handler.ts';

const dark = { online: 0, used: 0, volume: 0, silence: 0 } as const;

/** Operations 68 and 69. */
export const wallHandlers = {
  listTvWallStyles: ({ query }, { db }) => {
    const { total, page } = pageOf(query, [...db.wallStyles.values()]);
    return answer({ total, data: page.map(({ id, name }) => ({ id, name })) });
  },

  /** `status` 1 requests the channels' live state; without it all are shown dark. */
  getTvWallStyle: ({ path, query }, { db }) => {
    const style = db.wallStyles.get(path.style_id ?? '');
    // No error code for this is known.
    if (style === undefined) throw notStated('电视墙风格不存在时的错误码');
    const live = query.status === '1';
    return answer({
      style_id: style.id,
      name: style.name,
      creator: style.creator,
      layout_x: style.columns,
      layout_y: style.rows,
      details: style.boxes.map((box) => ({
        ...box,
        parent_box_width: style.parentWidth,
        ...(live ? {} : dark),
      })),
    });
  },
} satisfies Partial<HandlerTable>;
