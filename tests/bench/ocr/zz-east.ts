import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { readPicture } from '../../../src/ocr/read-picture.ts';
import { startTesseract } from '../../../src/ocr/tesseract.ts';
import { degrade } from './degrade.ts';
import { read } from './score.ts';
const load = createRequire(import.meta.url);
const texts = {
 jpn: ['全成分：水、グリセリン、BG、ナイアシンアミド、ペンチレングリコール、ヒアルロン酸Na、ツボクサ葉エキス、アラントイン、ミリスチン酸イソプロピル、カルボマー、水酸化K、レチノール、トコフェロール、キサンタンガム、フェノキシエタノール、エチルヘキシルグリセリン、リナロール、香料',
 '配合成分：水、ジプロピレングリコール、スクワラン、セタノール、シア脂、ステアリン酸グリセリル、パンテノール、セラミドNP、カミツレ花エキス、アスコルビルグルコシド、クエン酸、クエン酸Na、メチルパラベン、エタノール'],
 kor: ['전성분: 정제수, 글리세린, 부틸렌글라이콜, 나이아신아마이드, 1,2-헥산다이올, 병풀추출물, 판테놀, 알란토인, 아이소프로필미리스테이트, 카보머, 트로메타민, 레티놀, 토코페롤, 잔탄검, 에틸헥실글리세린, 페녹시에탄올, 리날룰, 향료',
 '전성분: 정제수, 프로판다이올, 스쿠알란, 세틸알코올, 시어버터, 소듐하이알루로네이트, 세라마이드엔피, 캐모마일꽃추출물, 아데노신, 시트릭애씨드, 다이소듐이디티에이, 메틸파라벤, 에탄올'],
};
export async function main([size='16', only='']) {
  const core = load.resolve('tesseract.js-core/tesseract-core-simd-lstm.js');
  const wasm = await readFile(core.replace(/js$/, 'wasm'));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
  await page.addScriptTag({ content: 'globalThis.__name = (f) => f; globalThis.__vite_ssr_import__ = {};' });
  for (const lang of ['jpn','kor'].filter(l=>l.includes(only))) {
    const model = gunzipSync(await readFile(`/tmp/picture5/data/${lang}/package/4.0.0_best_int/${lang}.traineddata.gz`));
    const t=Date.now();
    const r = await startTesseract(load(core), wasm, model, undefined, lang);
    for (const truth of texts[lang]) {
      await page.setContent(`<meta charset=utf-8><style>main{width:${Number(size)*26}px;padding:14px;font:${size}px/1.5 "Noto Sans CJK ${lang==='jpn'?'JP':'KR'}";color:#333;background:#fff}</style><main>${truth}</main>`);
      const png = (await page.locator('main').screenshot()).toString('base64');
      const { width, height, data } = await page.evaluate(degrade, { png, harm:{seed:1}, paper:'#fff' });
      const s=process.cpuUsage();
      const found = readPicture({ width, height, data: new Uint8Array(Buffer.from(data, 'base64')) }, r);
      const u=process.cpuUsage(s);
      console.log(lang, size, width, height, 'ms', (u.user+u.system)/1000|0);
      console.log(found.text);
      const names=(t)=>read(t).lists.flatMap(l=>l.items.map(i=>(i.name??'? '+i.text)));
      console.log(names(truth).join('; ')); console.log(names(found.text).join('; '));
      console.log(found.words.map(w=>`${w.text}(${w.sure|0})`).join(' '));
    }
  }
  await browser.close(); return 0;
}
