import { describe, expect, it } from 'vitest';
import { items, read } from './reading.ts';

describe('labels of many languages', () => {
  it.each([
    ['ja', '全成分：水、グリセリン、BG、ナイアシンアミド、レチノール、フェノキシエタノール、香料', 7],
    [
      'ja, heading in brackets',
      '【全成分】水、ＢＧ、エタノール、アスコルビン酸、メチルパラベン。\n使用方法：顔になじませます。',
      5,
    ],
    ['ko', '전성분: 정제수, 글리세린, 부틸렌글라이콜, 나이아신아마이드, 레티놀, 1,2-헥산다이올, 향료', 7],
    ['zh', '成分：水、甘油、丁二醇、烟酰胺、视黄醇、苯氧乙醇、香精。', 7],
    ['ru', 'Состав: Aqua, Glycerin, Alcohol Denat., Retinol, Parfum. Способ применения: нанести на лицо.', 5],
    ['ar', 'المكونات: Aqua، Glycerin، Niacinamide، Parfum', 4],
    ['de', 'Inhaltsstoffe: Aqua, Glycerin, Kokosöl, Parfüm. Ohne Alkohol, Silikone und Retinol.', 4],
    ['fr', 'Composition : Eau, glycérine, alcool, rétinol, parfum. Sans parabène, sans silicone.', 5],
    ['pl', 'Składniki: Aqua, Glycerin, Retinol, Parfum. Sposób użycia: nałożyć na twarz.', 4],
    ['tr', 'İçindekiler: Aqua, Glycerin, Tocopherol, Retinol. Kullanım: uygulayın.', 4],
    ['el', 'Συστατικά: Aqua, Glycerin, Tocopherol, Retinol. Τρόπος χρήσης: απλώστε.', 4],
    ['th', 'ส่วนประกอบ: Water, Glycerin, Niacinamide, Retinol วิธีใช้: ทาบนผิว', 4],
  ])('reads a list in %s', (_, text, count) => {
    const lists = read(text, { origin: 'page' });
    expect(lists).toHaveLength(1);
    expect(lists[0]?.state).toBe('whole');
    expect(lists[0]?.items.map((item) => item.name).filter(Boolean)).toHaveLength(count);
    expect(lists[0]?.items).toHaveLength(count);
  });

  it.each([
    ['de', 'Talkum, Glimmer, Silica. Kann enthalten: CI 77891'],
    ['es', 'Talc, Mica, Silica. Puede contener: CI 77891'],
    ['it', 'Talc, Mica, Silica. Può contenere: CI 77891'],
    ['nl', 'Talc, Mica, Silica. Kan bevatten: CI 77891'],
    ['pl', 'Talc, Mica, Silica. Może zawierać: CI 77891'],
    ['ja', 'タルク、マイカ、シリカ、（＋／－）酸化チタン'],
  ])('knows "may contain" in %s', (_, text) => {
    expect(items(text).map((item) => item.marks.includes('mayContain'))).toEqual([false, false, false, true]);
  });
});
