/** Words around a percentage in titles and call-outs, lower case without accents, and what they say about it. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** May stand between an amount and its name and change nothing. */
export const FILLERS = words(
  'a an the of de d di pure pur puro active actives encapsulated stabilised stabilized',
);

/** Beside a name: the percentage counts a mixture which holds the substance. */
export const MIXTURES = words(
  'complex complexe komplex complejo complesso solution losung oplossing blend system booster extract extrakt extrait estratto concentrate konzentrat derivative derivatives',
);

/** Behind an amount a "solution" is what the product is; a "complex" still is what was counted. */
export const MIXTURES_AFTER = words('complex complexe komplex complejo complesso blend system');

/** An amount beside these counts money, people or results. */
export const NOT_AMOUNTS = words(
  'off rabatt sale save saving discount korting remise reduction descuento sconto more less extra free reduced users women men people natural naturel naturelle naturlich organic bio vegan origin',
);

/** Names of ingredients that in a title mean the product. */
export const PRODUCTS = words('cream creme milk butter oil water honey powder foam gel mask');
