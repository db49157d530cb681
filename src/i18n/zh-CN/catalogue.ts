import errors from './errors.ts';
import session from './session.ts';
import settings from './settings.ts';
import shell from './shell.ts';

/** Every area of the source language; its shape is the shape of all the others. */
export default { errors, session, settings, shell };
