import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { KindMark } from './kind-mark.tsx';
import type { AttendeeRow } from './attendee-rows.ts';
import styles from './people.module.css';

interface AttendeeLineProps {
  readonly row: AttendeeRow;
  readonly showsJoined: boolean;
}

/** One person or terminal: plain elements only, there may be thousands. */
export function AttendeeLine({ row, showsJoined }: AttendeeLineProps) {
  const { t } = useTranslation('meeting');
  const { name, account, kind, number, marks, protocol, bitrate, participatedType } = row;
  const how = [
    protocol !== undefined &&
      (isRawCode(protocol) ? protocol.slice(4) : t(`protocols.${protocol}`)),
    bitrate !== undefined && t('people.kbps', { value: bitrate }),
    participatedType !== undefined && `participated_type ${participatedType}`,
  ].filter(Boolean);
  const shown = name || account;
  const contact = [number, account].filter((text) => text !== '' && text !== shown);
  return (
    <div className={styles['person']}>
      <span className={styles['name']} title={shown}>
        {shown}
        {marks.map((mark) => (
          <span key={mark} className={styles['mark']}>
            {t(`marks.${mark}`)}
          </span>
        ))}
      </span>
      <span className={styles['contact']}>
        <KindMark kind={kind} /> {contact.join(' · ')}
      </span>
      {showsJoined && <Joined value={row.participated} />}
      <span className={styles['how']}>{how.join(' · ')}</span>
    </div>
  );
}

/** `is_participated`: 0 and 1 are inferred to be no and yes; anything else shows as it came. */
function Joined({ value }: { readonly value: number | undefined }) {
  const { t } = useTranslation('meeting');
  if (value === undefined) return null;
  if (value === 1) {
    return (
      <span className={styles['joined']} data-joined>
        <CheckCircleFilled aria-hidden /> {t('people.joined')}
      </span>
    );
  }
  return (
    <span className={styles['joined']}>
      <MinusCircleOutlined aria-hidden />{' '}
      {value === 0 ? t('people.notJoined') : `is_participated ${value}`}
    </span>
  );
}
