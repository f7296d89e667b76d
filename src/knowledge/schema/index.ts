export * from './common.ts';
export * from './family.ts';
export * from './ingredient.ts';
export * from './language.ts';
export * from './limit.ts';
export * from './rule.ts';
export * from './site.ts';
export * from './source.ts';
