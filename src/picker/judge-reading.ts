/** What is said of a text read from a picture: the reader's report, without what rests on doubtful words. */
import { muteOf } from '../engine/mutes.ts';
import type { Report } from '../engine/types.ts';
import { type Doubt, findDoubts } from '../ocr/doubts.ts';
import { holdBack } from '../ocr/hold-back.ts';
import { checkText } from '../platform/background-client.ts';
import type { PackedReading } from '../platform/ocr/picture-messages.ts';
import { getSettings } from '../platform/settings.ts';

export async function judgeReading({
  text,
  words,
}: PackedReading): Promise<{ report: Report; doubts: Doubt[] }> {
  const [all, { muted }] = await Promise.all([checkText(text), getSettings()]);
  const doubts = findDoubts(all, words);
  const { sure } = holdBack(all, doubts);
  const findings = sure.findings.filter((finding) => !muteOf(finding, muted, location.hostname));
  return { report: { ...sure, findings }, doubts };
}
