import booking from './booking-words.ts';
import first from './first-words.ts';
import rest from './rest-words.ts';

/** Every word of the console, by area. */
export default { ...first, ...booking, ...rest };
