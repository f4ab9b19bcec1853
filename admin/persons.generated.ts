// Made by npm run gen. Do not change by hand.
export const personTypes: readonly string[] = ["Contactmoment","Huishouden","Inburgeraar","Taak","TermijnRegel","Traject","TrajectRegel"]
