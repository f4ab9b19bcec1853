// Made by npm run gen. Do not change by hand.
export const personTypes: readonly string[] = ["Huishouden","Inburgeraar","TermijnRegel","Traject"]
