/** What a person can say of themselves, in the order it is asked. Types, stored values and checkboxes follow from it. */
export const skins = ['acne-prone', 'dry', 'sensitive', 'rosacea', 'eczema', 'mature'] as const;
export const lives = ['pregnant', 'trying', 'breastfeeding'] as const;
/** Whose law is named first. */
export const laws = ['eu', 'uk', 'us'] as const;
