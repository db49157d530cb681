import { Loading } from '#app/components/loading.tsx';
import {
  memo,
  Suspense,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
} from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNear } from '#app/features/image/use-near.ts';
import { FormSection } from '#app/saving/form-section.tsx';
import { SettingsEditor } from '#app/features/setting/editor/settings-editor.tsx';
import { unreadFields, wordsOf } from '#app/features/change/model/unread-fields.ts';
import { sameJson } from '#app/lib/json.ts';
import { useTemplateEditing, type TemplateEditing } from './template-context.ts';
import type { TemplateField } from './template-problems.ts';
import { templateFieldId, type SectionId } from './template-sections.ts';
import type { TemplateValues } from './template-values.ts';
import { WhatSection } from './what-section.tsx';
import form from '#app/saving/saving.module.css';
import styles from './template-editor.module.css';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { AudienceSeatsNotice } from '#app/features/people/audience-seats-notice.tsx';
import { PeopleEditor } from '#app/features/people/people-editor.tsx';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** Comes with its designers once it is nearly in sight. */
const PictureOfTemplate = lazyPart(() => import('./picture-of-template.tsx'));
const WallsOfTemplate = lazyPart(() => import('./walls-of-template.tsx'));

/** All of the template, one section below the other. */
export function Sections() {
  return (
    <div className={form['sections']}>
      <Section id="what">
        <WhatSection />
      </Section>
      <Section id="people" field="people">
        <TemplatePeopleSection />
      </Section>
      <Section id="settings" field="settings">
        <Settings />
      </Section>
      <Section id="picture" field="picture">
        <WhenNear>
          <PictureOfTemplate />
        </WhenNear>
      </Section>
      <Section id="walls">
        <WhenNear>
          <WallsOfTemplate />
        </WhenNear>
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly id: SectionId;
  /** The field whose refusals are shown above the section, for a section that is one field. */
  readonly field?: TemplateField;
  readonly children: ReactNode;
}

function Section({ id, field, children }: SectionProps) {
  const { t } = useTranslation('templateEditor');
  const { refusalAt } = useTemplateEditing();
  return (
    <FormSection
      id={id}
      title={t(`sections.${id}`)}
      place={field && templateFieldId(field)}
      refusal={field && refusalAt(field)}
    >
      {children}
    </FormSection>
  );
}

function Settings() {
  const { mode, controlRefusal } = useTemplateEditing();
  return <AllSettings mode={mode} refusal={controlRefusal} />;
}

interface AllSettingsProps extends Pick<TemplateEditing, 'mode'> {
  readonly refusal: TemplateEditing['controlRefusal'];
}

/** Takes longest to draw of all: name and people are there before, and a key in the name draws it no more. */
const AllSettings = memo(function AllSettings({ mode, refusal }: AllSettingsProps) {
  const { t } = useTranslation('templateEditor');
  const { control } = useFormContext<TemplateValues>();
  const { field } = useController({ control, name: 'settings' });
  const opened = mode.kind === 'edit' ? mode.opened : undefined;
  const unread = useMemo(
    () => (opened === undefined ? undefined : wordsOf(unreadFields(opened, 'template'))),
    [opened],
  );
  const othersAreDrawn = useDeferredValue(true, false);
  if (!othersAreDrawn) return <Loading label={t('loadingSettings')} title rows={8} />;
  return (
    <SettingsEditor
      value={field.value}
      onChange={field.onChange}
      owner="template"
      refusal={refusal}
      {...(unread && { unread })}
    />
  );
}, sameJson);

/** Drawn once it was nearly in sight, and from then on. */
function WhenNear({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('templateEditor');
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const [wasNear, setWasNear] = useState(false);
  if (near && !wasNear) setWasNear(true);
  const waiting = <Loading label={t('loadingDesigners')} title rows={8} />;
  return (
    <div ref={place} className={styles['designer']}>
      {wasNear ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}
    </div>
  );
}

function TemplatePeopleSection() {
  const { values, earlier } = useTemplateEditing();
  return (
    <TemplatePeople
      meetingBitrate={meetingBitrate(values.settings)}
      earlier={earlier.flatMap((one) => (one.field === 'people' ? [one.problem] : []))}
    />
  );
}

type TemplatePeopleProps = Pick<ComponentProps<typeof PeopleEditor>, 'meetingBitrate' | 'earlier'>;

/** The people of a template, each with what they are there for; drawn again when something of that changes. */
const TemplatePeople = memo(function TemplatePeople(props: TemplatePeopleProps) {
  const { control } = useFormContext<TemplateValues>();
  const { field } = useController({ control, name: 'people' });
  const { field: settings } = useController({ control, name: 'settings' });
  const sources = usePeopleSources();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <AudienceSeatsNotice
        people={field.value}
        settings={settings.value}
        onSettings={settings.onChange}
      />
      <RemovedPeople />
      <PeopleEditor
        owner="template"
        value={field.value}
        onChange={field.onChange}
        {...sources}
        pasted={pasted}
        onPasted={setPasted}
        {...props}
      />
    </>
  );
}, sameJson);
