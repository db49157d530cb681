import { browserPath } from '#app/lib/base-path.ts';
import { Command } from 'cmdk';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { setPreferences, type Density, type Theme } from '#app/components/preferences.ts';
import { useSession } from '#app/components/session-context.ts';
import { languageNames, languages } from '#app/i18n/languages.ts';
import { paths } from '#app/lib/paths.ts';
import { parseListQuery, listSearch } from '#app/pages/meetings/list/list-query.ts';
import { destinations } from './destinations.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { useFindings, useFindingSearch, type Finding } from './palette-findings.ts';
import { useTypedBookings } from './use-typed-bookings.ts';

interface CommandPaletteProps {
  /** What was typed before the palette was there. */
  readonly typed: string;
  readonly onClose: () => void;
  readonly onOpenApiPanel: () => void;
  readonly onOpenKeys: () => void;
}

/**
 * Everything that has a name, and everything that can be done from anywhere, by typing a part of its name, its pinyin
 * or initials; a line with a day and a time is a booking.
 */
export default function CommandPalette({ typed, onClose, ...panels }: CommandPaletteProps) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [text, setText] = useState(typed);
  /** The text without what is half composed. */
  const [query, setQuery] = useState(typed);
  const composing = useRef(false);
  const commands = useCommands(panels);
  const read = useFindings();
  const findings = useMemo(() => [...commands, ...read.all], [commands, read.all]);
  const { find, onFocus } = useFindingSearch(findings);
  // the field has the focus from the first moment on
  useEffect(onFocus, [onFocus]);
  const bookings = useTypedBookings(read)(query);
  const groups = find(query);
  const ids = [
    ...bookings.map(({ id }) => id),
    ...groups.flatMap(({ found }) => found.map(({ id }) => id)),
    MORE,
  ];
  // what is found comes in parts: the best of it is chosen until somebody chooses another
  const [chosen, setChosen] = useState({ query: '', id: '' });
  const moved = useRef(false);
  const value = chosen.query === query && ids.includes(chosen.id) ? chosen.id : (ids[0] ?? '');
  const follow = (leads: Finding['leads']) => {
    onClose();
    if (typeof leads === 'string') void navigate(leads);
    else leads();
  };
  return (
    <PaletteDialog onClose={onClose}>
      <Command
        label={t('palette.open')}
        loop
        shouldFilter={false}
        value={value}
        onValueChange={(id) => {
          if (moved.current) setChosen({ query, id });
        }}
        onKeyDown={({ key }) => {
          moved.current = /^(?:Arrow|Home|End)/.test(key);
        }}
        onPointerMove={() => {
          moved.current = true;
        }}
      >
        <Command.Input
          placeholder={t('palette.placeholder')}
          aria-label={t('palette.placeholder')}
          value={text}
          onValueChange={(next) => {
            setText(next);
            if (!composing.current) setQuery(next);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={({ currentTarget }) => {
            composing.current = false;
            setQuery(currentTarget.value);
          }}
        />
        <Command.List aria-label={t('palette.open')}>
          {!read.isReading && <Command.Empty>{t('palette.nothing')}</Command.Empty>}
          {bookings.length > 0 && (
            <Command.Group heading={t('palette.groups.book')}>
              {bookings.map(({ id, label, missing, to }) => (
                <Command.Item key={id} value={id} onSelect={() => follow(to)}>
                  <ForeignText>{label}</ForeignText>
                  {missing !== '' && <span data-detail="">{missing}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {groups.map(({ kind, found }) => (
            <Command.Group key={kind} heading={t(`palette.groups.${kind}`)}>
              {found.map(({ id, label, detail, leads }) => (
                <Command.Item key={id} value={id} onSelect={() => follow(leads)}>
                  <ForeignText>{label}</ForeignText>
                  {detail !== undefined && (
                    <span data-detail="">
                      <ForeignText>{detail()}</ForeignText>
                    </span>
                  )}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          {query.trim() !== '' && (
            <Command.Group heading={t('palette.groups.more')}>
              <Command.Item value={MORE} onSelect={() => follow(inAllMeetings(query))}>
                <ForeignText>{t('palette.inAllMeetings', { text: query.trim() })}</ForeignText>
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
        <output className="palette-state">{stateWords()}</output>
      </Command>
    </PaletteDialog>
  );

  function stateWords(): string {
    if (read.isReading) return t('palette.reading');
    if (read.error) return t('palette.partlyRead');
    const { read: count, total } = read.meetings;
    return count < total ? t('palette.someMeetings', { read: count, total }) : '';
  }
}

/** The value of the last item. */
const MORE = 'more';

/** The list reads every meeting; the palette only so many. */
function inAllMeetings(text: string): string {
  const plain = parseListQuery(new URLSearchParams());
  return paths.meetings + listSearch({ ...plain, range: 'all', text: text.trim() });
}

function useCommands({
  onOpenApiPanel,
  onOpenKeys,
}: Pick<CommandPaletteProps, 'onOpenApiPanel' | 'onOpenKeys'>): readonly Finding[] {
  const { t } = useTranslation('shell');
  const session = useSession();
  return useMemo(() => {
    const themes: readonly Theme[] = ['light', 'dark', 'system'];
    const densities: readonly Density[] = ['compact', 'comfortable'];
    const go = (id: string, page: string, to: string): Finding => ({
      kind: 'go',
      id: `go ${id}`,
      label: t('palette.goTo', { page }),
      others: [id],
      leads: to,
    });
    const action = (id: string, label: string, leads: Finding['leads']): Finding => ({
      kind: 'actions',
      id,
      label,
      others: [id],
      leads,
    });
    const preference = (id: string, label: string, run: () => void): Finding => ({
      kind: 'preferences',
      id,
      label,
      others: [id],
      leads: run,
    });
    return [
      ...destinations.map(({ id, to }) => go(id, t(`nav.${id}`), to)),
      go('report', t('palette.report'), paths.report),
      go('operations', t('palette.operations'), paths.operations),
      action('quick-book', t('palette.quickBook'), paths.quickBook),
      action('new-room', t('palette.newRoom'), paths.newRoom),
      action('help keys', t('keys.open'), onOpenKeys),
      action('api-panel', t('apiPanel.open'), onOpenApiPanel),
      action('lock', t('lockNow'), () => session.lock()),
      action(
        'sign-out',
        t('signOut'),
        () => void session.signOut().then(() => location.assign(browserPath(paths.signIn))),
      ),
      ...languages.map((language) =>
        preference(
          `language ${language}`,
          t('palette.setLanguage', { language: languageNames[language] }),
          () => setPreferences({ language }),
        ),
      ),
      ...themes.map((theme) =>
        preference(`theme ${theme}`, t('palette.setTheme', { theme: t(`themes.${theme}`) }), () =>
          setPreferences({ theme }),
        ),
      ),
      ...densities.map((density) =>
        preference(
          `density ${density}`,
          t('palette.setDensity', { density: t(`densities.${density}`) }),
          () => setPreferences({ density }),
        ),
      ),
    ];
  }, [t, session, onOpenApiPanel, onOpenKeys]);
}
