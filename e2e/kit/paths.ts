/** Every address of the console. A package has its own `#`, so this is the one way from the kit to the source. */
export { paths } from '../../src/lib/paths.ts';
