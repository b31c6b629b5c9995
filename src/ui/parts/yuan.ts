/** Money in a field: players set yuan, the rules count fen. */
export const FEN = 100;
export const YUAN: Intl.NumberFormatOptions = {
  style: "currency",
  currency: "CNY",
  currencyDisplay: "narrowSymbol",
};
