/** The part of a changelog that tells of one version, or null. "(unreleased)" and dates behind the number are no part of it. */
export function notesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((one) => one.split(/[\s(]/, 1)[0]?.replace(/[[\]v]/g, '') === version);
  return part ? part.slice(part.indexOf('\n')).trim() : null;
}
