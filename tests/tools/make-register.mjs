#!/usr/bin/env node
// Makes src/knowledge/register.txt from a table of INCI names.
//   node tests/tools/make-register.mjs CosIng-table.tsv
// The table is tab-separated with the columns inci_name and functions ("HUMECTANT; SOLVENT"), as exported from the
// European Commission's CosIng database. The first line of the result maps one-character codes to our function ids.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
if (!file) {
  console.error('usage: node tests/tools/make-register.mjs TABLE.tsv');
  process.exit(2);
}

/** CosIng function → our function id. Finer CosIng functions fold into the plain one. */
const FUNCTIONS = {
  ABRASIVE: 'abrasive',
  ABSORBENT: 'absorbent',
  ADHESIVE: 'film-forming',
  'ANTI-SEBORRHEIC': 'anti-sebum',
  'ANTI-SEBUM': 'anti-sebum',
  ANTICAKING: 'bulking',
  ANTICORROSIVE: 'other',
  ANTIDANDRUFF: 'antidandruff',
  ANTIFOAMING: 'other',
  ANTIMICROBIAL: 'antimicrobial',
  ANTIOXIDANT: 'antioxidant',
  ANTIPERSPIRANT: 'antiperspirant',
  ANTIPLAQUE: 'oral-care',
  ANTISTATIC: 'antistatic',
  ASTRINGENT: 'astringent',
  BINDING: 'binding',
  BLEACHING: 'bleaching',
  BUFFERING: 'buffering',
  BULKING: 'bulking',
  CHELATING: 'chelating',
  CLEANSING: 'cleansing',
  COLORANT: 'colorant',
  DENATURANT: 'denaturant',
  DEODORANT: 'deodorant',
  DEPILATORY: 'depilatory',
  DETANGLING: 'hair-conditioning',
  'DISPERSING NON-SURFACTANT': 'emulsifying',
  'EMULSION STABILISING': 'emulsion-stabilising',
  EPILATING: 'depilatory',
  EXFOLIATING: 'exfoliating',
  'EYELASH CONDITIONING': 'hair-conditioning',
  'FILM FORMING': 'film-forming',
  FLAVOURING: 'flavouring',
  FOAMING: 'foaming',
  FRAGRANCE: 'fragrance',
  'GEL FORMING': 'viscosity-controlling',
  'HAIR CONDITIONING': 'hair-conditioning',
  'HAIR DYEING': 'hair-dyeing',
  'HAIR FIXING': 'hair-fixing',
  'HAIR WAVING OR STRAIGHTENING': 'hair-conditioning',
  HUMECTANT: 'humectant',
  KERATOLYTIC: 'keratolytic',
  'LIGHT STABILIZER': 'light-stabilising',
  MOISTURISING: 'moisturising',
  'NAIL CONDITIONING': 'nail-conditioning',
  'NAIL SCULPTING': 'nail-conditioning',
  OPACIFYING: 'opacifying',
  'ORAL CARE': 'oral-care',
  OXIDISING: 'oxidising',
  PEARLESCENT: 'opacifying',
  PERFUMING: 'fragrance',
  'PH ADJUSTERS': 'buffering',
  PLASTICISER: 'plasticiser',
  PRESERVATIVE: 'preservative',
  PROPELLANT: 'propellant',
  REDUCING: 'reducing',
  REFATTING: 'emollient',
  REFRESHING: 'refreshing',
  'SKIN CONDITIONING': 'skin-conditioning',
  'SKIN CONDITIONING - EMOLLIENT': 'emollient',
  'SKIN CONDITIONING - HUMECTANT': 'humectant',
  'SKIN CONDITIONING - MISCELLANEOUS': 'skin-conditioning',
  'SKIN CONDITIONING - OCCLUSIVE': 'occlusive',
  'SKIN PROTECTING': 'skin-protecting',
  'SLIP MODIFIER': 'slip',
  SMOOTHING: 'emollient',
  SOLVENT: 'solvent',
  SOOTHING: 'soothing',
  'SURFACE MODIFIER': 'other',
  SURFACTANT: 'surfactant',
  'SURFACTANT - CLEANSING': 'cleansing',
  'SURFACTANT - DISPERSING': 'emulsifying',
  'SURFACTANT - EMULSIFYING': 'emulsifying',
  'SURFACTANT - FOAM BOOSTING': 'foaming',
  'SURFACTANT - HYDROTROPE': 'solubilising',
  'SURFACTANT - SOLUBILIZING': 'solubilising',
  TANNING: 'tanning',
  TONIC: 'tonic',
  'UV ABSORBER': 'uv-absorber',
  'UV FILTER': 'uv-filter',
  'VISCOSITY CONTROLLING': 'viscosity-controlling',
};
const CODES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ids = [...new Set(Object.values(FUNCTIONS))].sort();
const code = Object.fromEntries(ids.map((id, i) => [id, CODES[i]]));

const [head, ...rows] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));
const at = (name) => head.indexOf(name);
const register = new Map();
for (const row of rows) {
  const name = row[at('inci_name')].trim();
  // Blends written as one long bracketed name are trade mixtures nobody prints; they only cost memory.
  if (!name || name.length > 120 || (name.startsWith('(') && name.includes('/'))) continue;
  const functions = (row[at('functions')] ?? '')
    .split(';')
    .map((f) => FUNCTIONS[f.trim().toUpperCase()])
    .filter(Boolean);
  const codes = [...new Set(functions)]
    .map((f) => code[f])
    .sort()
    .join('');
  const known = register.get(name) ?? '';
  register.set(name, [...new Set(known + codes)].join(''));
}
const lines = [...register].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, codes]) => `${name}\t${codes}`);
const target = new URL('../../src/knowledge/register.txt', import.meta.url);
writeFileSync(target, `${ids.map((id) => `${code[id]}=${id}`).join(' ')}\n${lines.join('\n')}\n`);
console.log(`${lines.length} names`);
