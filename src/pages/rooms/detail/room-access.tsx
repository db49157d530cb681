import { useTranslation } from 'react-i18next';
import type { VirtualRoomDetailAnswer } from '#app/api/generated/types.gen.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { readUsers } from '../editor/room-params.ts';
import { VisibleDomains } from '../visible-domains.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from '../rooms.module.css';

/** Who may hold meetings in a room, and which domains see it. */
export function RoomAccess({ room }: { readonly room: VirtualRoomDetailAnswer }) {
  const { t } = useTranslation('rooms');
  const { label } = usePersonNames();
  const users = readUsers(room);
  return (
    <>
      <p className={styles['soft']}>{whoMay()}</p>
      {users.length > 0 && (
        <FirstRows of={users}>
          {(shown, more) => (
            <>
              <ul className={styles['list']}>
                {shown.map((user) => (
                  <li key={personKey(user)}>
                    <span>
                      <ForeignText>{label(user)}</ForeignText>
                    </span>
                    {label(user) !== user.account && (
                      <span className={styles['soft']}>
                        <ForeignText>{user.account}</ForeignText>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </FirstRows>
      )}
      {room.exclusive === 0 && users.length > 0 && (
        <p className={styles['soft']}>{t('access.kept')}</p>
      )}
      <VisibleDomains room={room} />
    </>
  );

  function whoMay() {
    switch (room.exclusive) {
      case 0:
      case undefined:
        return t('access.everybody');
      case 1:
        return t(users.length === 0 ? 'access.nobody' : 'access.only');
      default:
        return t('access.raw', { value: room.exclusive });
    }
  }
}
