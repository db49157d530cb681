/** Address of the library: here, below the pages, because a field links to it; `paths` has it from here. */
export const libraryAddress = '/library';
