/** Packages without types, as far as they are used here. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(words: string[], options: { accuracy: 'exactly'; filter: () => boolean }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: { find: RegExp; wrap: string }): void;
}
