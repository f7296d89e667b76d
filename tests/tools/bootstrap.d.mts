/** Absolute path of the project, with a slash at the end. */
export const root: string;
