/** What the build makes of the recogniser's files: see tests/tools/build/picture-parts.ts. */
declare module '*?packed' {
  const base64: string;
  export default base64;
}
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const createCore: unknown;
  export default createCore;
}
