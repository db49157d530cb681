import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/catalogue.ts';
import errors from './errors.ts';
import session from './session.ts';
import settings from './settings.ts';
import shell from './shell.ts';

export default { errors, session, settings, shell } satisfies Texts<typeof zh>;
