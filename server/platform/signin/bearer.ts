/** Does this Authorization header carry a token, good or bad? Then the cookie does not count. */
export const isBearer = (kop: string | undefined): kop is string => /^Bearer\b/i.test(kop ?? '')
