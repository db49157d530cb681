/** The most rows of one table on paper: some thirty pages. */
export const SHEET_ROWS = 1000;
