/** A made-up product with several kinds of marks. */
export const sampleList =
  'Aqua, Alcohol Denat., Glycerin, Isopropyl Palmitate, Niacinamide, Cetearyl Alcohol, Retinol, Salicylic Acid, ' +
  'Citrus Limon Peel Oil, Ascorbic Acid, Carbomer, Phenoxyethanol, Parfum, Sodium Hydroxide';
