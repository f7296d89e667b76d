/** Texts that the build packs: see tests/tools/build/packaged-knowledge.ts. */
declare module 'packaged:*' {
  const text: string;
  export default text;
}
