import { browserPath } from '#app/lib/base-path.ts';
import { useTranslation } from 'react-i18next';
import { forgetKey } from '#app/components/browser-database.ts';
import { forgetPerson } from '#app/components/by-person.ts';
import { useSession, useUsername } from '#app/components/session-context.ts';
import { askToConfirm } from '#app/components/confirm/confirmations.ts';
import { paths } from '#app/lib/paths.ts';
import { countDrafts } from '#app/saving/drafts/draft-prefix.ts';

/** Asks, deletes everything that the signed-in user left in this browser, and signs out. */
export function useForgetMe(): () => void {
  const { t } = useTranslation('shell');
  const session = useSession();
  const username = useUsername();
  return () => {
    const count = countDrafts(username);
    askToConfirm({
      title: t('forget.title', { name: username }),
      consequence: [t('forget.consequence'), count > 0 && t('forget.drafts', { count })]
        .filter(Boolean)
        .join(' '),
      confirm: t('forget.confirm'),
      danger: true,
      run: async () => {
        await session.signOut();
        forgetPerson(username);
        await forgetKey(username).catch(() => undefined); // without a database there is no key
        location.assign(browserPath(paths.signIn));
        return undefined;
      },
    });
  };
}
