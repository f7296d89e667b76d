/** Mozilla's linter over the built extension: no errors, and no warnings but those accepted in writing. */
import accepted from './accepted-warnings.json' with { type: 'json' };
import { type Outcome, runTool } from './steps.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** A warning we live with, and the reason why. */
interface Accepted {
  code: string;
  file?: string;
  why: string;
}

export function lintExtension(folder: string): Outcome {
  const { stdout, stderr } = runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  let report: { errors: Message[]; warnings: Message[] };
  try {
    report = JSON.parse(stdout);
  } catch {
    return { passed: 0, failed: 1, output: stdout + stderr };
  }
  const isAccepted = ({ code, file }: Message) =>
    (accepted as Accepted[]).some((a) => a.code === code && (!a.file || file?.startsWith(a.file)));
  const bad = [...report.errors, ...report.warnings.filter((w) => !isAccepted(w))];
  const output = bad.map((m) => `${m.code} ${m.file ?? ''}:${m.line ?? ''} ${m.message}`).join('\n');
  return { passed: bad.length ? 0 : 1, failed: bad.length ? 1 : 0, output };
}
