/** What the command tells the shell. */
export const exitCodes = { found: 0, nothingFound: 1, error: 2 } as const
