/** A picture on its way to a report: read, checked, and checked again when a person corrects a name. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { correctText } from '../../ocr/correct-text.ts';
import type { Doubt } from '../../ocr/doubts.ts';
import type { Print } from '../../ocr/prints.ts';
import type { ReadWord } from '../../ocr/words-to-text.ts';
import type { PictureReading } from '../../platform/ocr/picture-messages.ts';

export type ReadPicture = (
  picture: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  print?: Print,
) => Promise<PictureReading>;

export type PictureState =
  | { kind: 'none' }
  | { kind: 'reading'; share: number }
  | { kind: 'failed'; why: 'too-long' | 'no-picture' | 'failed' }
  | { kind: 'done'; text: string; words: ReadWord[]; pages: ImageBitmap[]; report: Report };

export function usePicture(read: ReadPicture, check: (text: string) => Promise<Report>) {
  const [state, setState] = useState<PictureState>({ kind: 'none' });
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const begin = () => {
    life.current?.abort();
    life.current = new AbortController();
    return life.current.signal;
  };
  const judge = async ({ text, words, pages }: PictureReading, signal: AbortSignal) => {
    const report = await check(text);
    if (!signal.aborted) setState({ kind: 'done', text, words, pages, report });
  };
  /** Takes over what was read elsewhere. */
  const take = (reading: PictureReading) => {
    const signal = begin();
    return judge(reading, signal).catch(() => signal.aborted || setState({ kind: 'failed', why: 'failed' }));
  };
  const start = async (picture: Blob, print: Print = 'latin') => {
    const signal = begin();
    setState({ kind: 'reading', share: 0 });
    try {
      const onProgress = (share: number) => signal.aborted || setState({ kind: 'reading', share });
      await judge(await read(picture, onProgress, signal, print), signal);
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', why: whyOf(error) });
    }
  };
  const cancel = () => {
    begin();
    setState({ kind: 'none' });
  };
  const say = async ({ start, end }: Doubt, said: string) => {
    if (state.kind !== 'done') return;
    const corrected = correctText(state, start, end, said);
    const signal = begin();
    try {
      const report = await check(corrected.text);
      if (!signal.aborted) setState({ ...state, ...corrected, report });
    } catch {
      if (!signal.aborted) setState({ kind: 'failed', why: 'failed' });
    }
  };
  return { state, start, take, cancel, say };
}

/** Reasons the reader gives; anything else is a failure of ours. */
function whyOf(error: unknown): 'too-long' | 'no-picture' | 'failed' {
  const why = (error as { why?: string } | null)?.why;
  return why === 'too-long' || why === 'no-picture' ? why : 'failed';
}
