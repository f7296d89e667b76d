/** Cyrillic and Greek letters that look like Latin ones, put into Latin words by keyboards, OCR or on purpose. */
const PAIRS =
  'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXаaсcеeіiјjоoрpѕsуyхxкkмmтtвbнhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaνvρpτtυuιiκkεe';
const LATIN_OF = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) LATIN_OF.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const MIXED = /[A-Za-z][Α-ωА-ѕј]|[Α-ωА-ѕј][A-Za-z]/;
const GLUED = /^[A-Za-z]{3,}[ΑА-Я][а-яα-ωѕј]{3,}$/;
const WORD = /[A-Za-zΑ-ωА-ѕј]+/g;

/** Replaces look-alikes in words that also hold Latin letters; whole Greek or Cyrillic words stay. Lengths do not change. */
export function replaceLookalikes(text: string): string {
  if (!MIXED.test(text)) return text;
  return text.replace(WORD, (word) => {
    // "BenzoateСпособ" are two words glued together.
    if (!MIXED.test(word) || GLUED.test(word)) return word;
    // "α-Bisabolol" and "β-Glucan" are real: a Greek letter alone before a Latin word is a prefix, not a look-alike.
    let out = '';
    for (const c of word) out += LATIN_OF.get(c) ?? c;
    return out;
  });
}

/** Whether a name is printed with such letters: it is read, but never without saying so. */
export const hasLookalikes = (text: string): boolean => replaceLookalikes(text) !== text;
