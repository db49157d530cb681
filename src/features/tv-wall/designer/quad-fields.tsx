import { CloseOutlined } from '@ant-design/icons';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { QUAD_INDEXES, quadPartAt } from '../model/wall.ts';
import type { QuadPart } from '../model/wall.ts';
import type { WallEditing } from './use-wall-editing.ts';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import { setPart } from './wall-edits.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

interface QuadFieldsProps {
  readonly editing: WallEditing;
  readonly box: string;
  readonly parts: readonly QuadPart[];
  readonly onOpen: (drawer: OpenWallDrawer) => void;
}

/** The four parts of a quad split: who is in each, and on which channel of the terminal. */
export function QuadFields({ editing, box, parts, onOpen }: QuadFieldsProps) {
  const { t } = useTranslation('wallDesigner');
  const { t: marks } = useTranslation('punctuation');
  const { on, run } = editing;
  return (
    <ol className={styles['parts']} aria-label={t('properties.parts')}>
      {QUAD_INDEXES.map((index) => {
        const part = quadPartAt(parts, index);
        const number = index + 1;
        return (
          <li key={index}>
            <span>{t('properties.part', { part: number })}</span>
            <button
              type="button"
              className={styles['who']}
              aria-label={
                part === undefined
                  ? t('properties.choosePart', { part: number })
                  : `${t('properties.choosePart', { part: number })}${marks('colon')}${nameOf(part)}`
              }
              onClick={() => onOpen({ kind: 'part', box, index })}
            >
              {part === undefined ? t('properties.partEmpty') : nameOf(part)}
            </button>
            <InputNumber
              size="small"
              aria-label={t('properties.partChannel', { part: number })}
              title={t('properties.channelHelp')}
              disabled={part === undefined}
              min={0}
              precision={0}
              controls={false}
              value={part?.channel ?? null}
              onChange={(typed) => {
                if (part === undefined) return;
                const { person } = part;
                const next = typed === null ? { person } : { person, channel: typed };
                run(setPart(on, box, index, next), `part channel ${on.place} ${box} ${index}`);
              }}
            />
            <button
              type="button"
              className={look['tool']}
              aria-label={t('properties.clearPart', { part: number })}
              title={t('properties.clearPart', { part: number })}
              disabled={part === undefined}
              onClick={() => run(setPart(on, box, index, null))}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function nameOf({ person }: QuadPart): string {
  return person.name || person.account;
}
