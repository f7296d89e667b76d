/** Abbreviations that stay in capitals in an INCI name; everything else gets a capital and small letters. */
const CAPITALS = new Set(
  (
    'PEG PPG PCA EDTA HEDTA BHT BHA TBHQ VP VA MEA DEA TEA MIPA DIPA TIPA CI PVP PVM MA SE NP AP NS AS EOP EOS NG NDS ADS AG AH EG EH ' +
    'HCL IPDI HDI SMDI TDI MDI TMHDI PTFE DNA RNA DMDM DMAE AMP ATP NADH HC DMAPA PHB EGF FGF IGF PABA DMHF PG DDSA DMSO TMP BIS-PEG ' +
    'AMPD PVA SP USP HMDI IPDI/IPDI DEAE'
  ).split(' '),
);
const SMALL = new Set(['and', 'of', 'from', 'sh', 'rh', 'sr', 'with', 'in', 'the']);
const WORD = /[A-Za-z0-9]+/g;

/** "PEG-40 HYDROGENATED CASTOR OIL" → "PEG-40 Hydrogenated Castor Oil": the register is in capitals, people read title case. */
export function titleCase(name: string): string {
  return name.replace(WORD, (word, at: number) => {
    const upper = word.toUpperCase();
    if (CAPITALS.has(upper) || /^\d/.test(word) || /^C\d+$/.test(upper)) return upper;
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
