/** A made-up product's report and the texts behind it, rich enough to fill every part of the interface. */
import type { Finding, Item, PageList, Report } from '../../src/engine/types.ts';
import type { Explained, Family, Ingredient, Rule } from '../../src/ui/known.ts';

type Row = [
  text: string,
  ingredient: string | null,
  functions: Item['functions'],
  zone: Item['dose']['zone'],
];

const rows: Row[] = [
  ['Aqua (Water)', null, ['solvent'], 'start'],
  ['Isopropyl Myristate', 'isopropyl-myristate', ['emollient', 'binding'], 'start'],
  ['Alcohol Denat.', 'alcohol-denat', ['solvent', 'denaturant'], 'start'],
  ['Glycerin', null, ['humectant', 'skin-protecting'], 'start'],
  ['Ascorbic Acid', 'ascorbic-acid', ['antioxidant', 'buffering'], 'main'],
  ['Cetearyl Alcohol', null, ['emollient', 'emulsifying', 'opacifying'], 'main'],
  ['Mel', 'mel', ['humectant', 'moisturising'], 'main'],
  ['Blorbium Snork Extract', null, [], 'main'],
  ['Phenoxyethanol', null, ['preservative'], 'low'],
  ['Retinol', 'retinol', ['skin-conditioning'], 'low'],
  ['Melaleuca Alternifolia (Tea Tree) Leaf Oil', 'tea-tree-oil', ['antioxidant', 'fragrance'], 'low'],
  ['Limonene', 'limonene', ['fragrance', 'solvent'], 'low'],
  ['CI 77891', null, ['colorant'], 'unknown'],
];

const text = rows.map(([name]) => name).join(', ');

const items: Item[] = rows.map(([name, ingredient, functions, zone], i) => {
  const start = rows.slice(0, i).reduce((at, [before]) => at + before.length + 2, 0);
  return {
    text: name,
    start,
    end: start + name.length,
    name: functions.length ? name : null,
    ingredient,
    recognised: ingredient ? 'curated' : functions.length ? 'register' : null,
    families: [],
    functions,
    dose: {
      max: zone === 'unknown' ? null : zone === 'low' ? 1 : 100 / (i + 1),
      why: zone === 'unknown' ? 'not-known' : zone === 'low' ? 'after-marker' : 'position',
      zone,
    },
    marks: i === 12 ? ['mayContain'] : [],
  };
});

export const list: PageList = {
  text,
  start: 0,
  end: text.length,
  state: 'whole',
  reasons: [{ code: 'heading', value: 'Ingredients' }],
  items,
  where: 'visible',
  candidate: 0,
};

const finding = (
  item: number,
  family: string,
  stance: Finding['stance'],
  severity: 1 | 2 | 3 = 2,
  note = false,
): Finding => ({
  list: 0,
  item,
  ingredient: rows[item]?.[1] ?? '',
  family,
  stance,
  note,
  severity,
  reasons: [],
});

export const report: Report = {
  product: { name: 'Dewfold Night Cream', use: 'leave-on', area: 'face', reasons: [] },
  lists: [list],
  findings: [
    finding(1, 'pore-clogging', 'clogging', 3),
    finding(2, 'drying-alcohol', 'harsh'),
    finding(4, 'vitamin-c', 'helps'),
    finding(6, 'honey', 'info', 1),
    finding(9, 'retinoid', 'helps', 3),
    finding(10, 'tea-tree', 'care'),
    finding(11, 'fragrance-allergen', 'care', 1, true),
  ],
  families: {
    'pore-clogging': {
      name: 'May clog pores',
      stance: 'clogging',
      short:
        'Scored medium or high for clogging in tests on rabbit ears. On people the finished product counts more.',
      line: 'Rabbit-ear tests point to clogging.',
      grade: 'C',
    },
    'drying-alcohol': {
      name: 'Drying alcohol',
      stance: 'harsh',
      short: 'Can dry and sting in a product that stays on the skin.',
      line: 'Patches with much alcohol lowered skin moisture.',
      grade: 'B',
    },
    'vitamin-c': {
      name: 'Vitamin C',
      stance: 'helps',
      short: 'Guards against oxygen and may even out tone. It is no sunscreen.',
      line: 'Good for sun-aged skin in small trials; no pore trial.',
      grade: 'D',
    },
    honey: {
      name: 'Honey',
      stance: 'info',
      short: 'Helps hold water in the skin. It did not help against pimples in a trial.',
      line: 'No better than antibacterial soap alone.',
      grade: 'D',
    },
    retinoid: {
      name: 'Retinoids (vitamin A)',
      stance: 'helps',
      short:
        'May smooth the look of pores over months; can dry and sting. Not for pregnancy without asking a doctor.',
      line: 'A prescription relative made pores look smaller in a large trial; no pore trial was found for cosmetic retinol.',
      grade: 'C',
    },
    'tea-tree': {
      name: 'Tea tree oil',
      stance: 'care',
      short: 'May calm pimples at 5 %; can cause allergy, more so when old.',
      line: 'Two small trials on acne; none on pores.',
      grade: 'B',
    },
    'fragrance-allergen': {
      name: 'Fragrance allergens',
      stance: 'care',
      short: 'Named by law because some people are allergic to it.',
      line: 'Contact allergy to perfume is found in 1 to 9 in 100 people.',
      grade: 'A',
    },
  },
  rules: [],
  ms: 1,
};

const retinoid: Family = {
  id: 'retinoid',
  name: 'Retinoids (vitamin A)',
  stance: 'helps',
  marked: true,
  severity: 3,
  short: report.families.retinoid?.short ?? '',
  what: ['Skin turns retinol into retinoic acid.', 'That acid evens out how skin sheds inside the pore.'],
  article: {
    says: [
      'It recommends retinol and calls it a fighter of acne.',
      'It says pores look smaller because skin renews itself faster.',
    ],
    claims: [4],
  },
  evidence: {
    grade: 'C',
    line: report.families.retinoid?.line ?? '',
    claims: [
      {
        text: 'A prescription retinoid made pores look smaller than a plain cream did, in 568 people over 24 weeks.',
        grade: 'A',
        sources: ['KANG05'],
      },
      {
        text: 'Retinol at 0.4 % softened wrinkles in a small trial; pores were not measured.',
        grade: 'B',
        sources: ['KAFI07'],
      },
    ],
  },
  partWays:
    'The article explains retinol by what prescription medicines do. Retinol in cosmetics acts in the same way, but more weakly.',
  use: [
    { text: 'At night, a pea-sized amount on dry skin, two or three nights a week at first.', sources: [] },
  ],
  care: [
    { who: 'pregnancy', text: 'Avoid it, or ask your doctor first.', sources: ['KAPL15'] },
    { who: 'sun', text: 'Wear sunscreen by day; irritated skin burns faster.', sources: [] },
  ],
  myths: [
    {
      myth: 'More per cent works better.',
      text: 'Higher amounts irritate more; a trial on wrinkles used 0.4 %.',
      sources: ['KAFI07'],
    },
  ],
};

const bare = (id: string): Family => ({
  ...retinoid,
  id,
  name: report.families[id]?.name ?? id,
  article: null,
  partWays: null,
  use: [],
  care: [],
  myths: [],
  what: [],
  evidence: { grade: report.families[id]?.grade ?? null, line: report.families[id]?.line ?? '', claims: [] },
});

const ingredients: Ingredient[] = [
  {
    id: 'retinol',
    inci: 'Retinol',
    functions: ['skin-conditioning'],
    families: [
      { family: 'retinoid', form: 'strong', note: 'Retinol itself: the form most studied in cosmetics.' },
    ],
  },
  {
    id: 'isopropyl-myristate',
    inci: 'Isopropyl Myristate',
    functions: ['emollient'],
    families: [{ family: 'pore-clogging', form: 'high' }],
    comedogenic: [
      { grade: [5, 5], source: 'FULT89', model: 'rabbit-ear' },
      {
        grade: [0, 0],
        source: 'LEE15',
        model: 'human-back',
        note: 'No difference from plain petrolatum on eight backs.',
      },
    ],
  },
];

const retinoidCare: Rule = {
  id: 'retinoid-tea-tree',
  families: ['retinoid', 'tea-tree'],
  verdict: 'care',
  grade: 'C',
  claim: 'Retinol and tea tree oil must never meet.',
  finding: 'Irritation may add up; nobody has tested it.',
  advice: 'Start them on different nights.',
  sources: ['KAFI07'],
};

export const explained: Explained = {
  families: Object.keys(report.families).map((id) => (id === 'retinoid' ? retinoid : bare(id))),
  ingredients,
  rules: [retinoidCare],
  sources: {
    KANG05: {
      authors: 'Kang S, et al.',
      year: 2005,
      title: 'Tazarotene 0.1 % cream in photodamage',
      where: 'J Am Acad Dermatol 52(2)',
      doi: '10.1016/j.jaad.2004.06.021',
      checked: '2026-11-24',
    },
    KAFI07: {
      authors: 'Kafi R, et al.',
      year: 2007,
      title: 'Improvement of naturally aged skin with vitamin A',
      where: 'Arch Dermatol 143(5)',
      doi: '10.1001/archderm.143.5.606',
      checked: '2026-11-24',
    },
    KAPL15: {
      authors: 'Kaplan YC, et al.',
      year: 2015,
      title: 'Pregnancy outcomes following first-trimester exposure to topical retinoids',
      where: 'Br J Dermatol 173(5)',
      pmid: '26215715',
      checked: '2026-11-24',
    },
    FULT89: {
      authors: 'Fulton JE Jr',
      year: 1989,
      title: 'Comedogenicity and irritancy of commonly used ingredients',
      where: 'J Soc Cosmet Chem 40',
      checked: '2026-11-24',
    },
    LEE15: {
      authors: 'Lee E, et al.',
      year: 2015,
      title: 'Positive controls for a comedogenicity assay',
      where: 'J Cosmetol Trichol 2',
      checked: '2026-11-24',
    },
  },
};

/** The report with no finding at all. */
export const cleanReport: Report = { ...report, findings: [], families: {}, rules: [] };

/** The report with two families that a rule speaks about. */
export const reportWithRule: Report = {
  ...report,
  rules: [
    {
      rule: 'retinoid-tea-tree',
      families: ['retinoid', 'tea-tree'],
      verdict: 'care',
      list: 0,
      items: [9, 10],
    },
  ],
};
