// A browser without a screen: keeps cookies per host, follows redirects one by one and remembers where it has been.
export interface Pagina {
  url: string
  status: number
  tekst: string
  kop: Headers
}
export class Surfer {
  readonly koekjes = new Map<string, string>()
  readonly gezet: string[] = []
  /** addresses that were asked for, in order */
  readonly weg: string[] = []

  /** One request, no redirect followed. */
  async vraag(url: string, opties: RequestInit = {}): Promise<Response> {
    this.weg.push(url)
    const cookie = [...this.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const r = await fetch(url, { redirect: 'manual', ...opties, headers: { cookie, ...opties.headers } })
    for (const regel of r.headers.getSetCookie()) this.onthoud(regel)
    return r
  }
  private onthoud(regel: string): void {
    this.gezet.push(regel)
    const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? []
    const weg = /expires=Thu, 01 Jan 1970/i.test(regel)
    if (weg) this.koekjes.delete(naam)
    else this.koekjes.set(naam, waarde)
  }
  /** Goes to a page, through all redirects, until one answers or `stop` says that this is far enough. */
  async ga(url: string, stop: (adres: string) => boolean = () => false): Promise<Pagina> {
    for (let adres = url, keer = 0; keer < 12; keer++) {
      const r = await this.vraag(adres)
      const naar = r.headers.get('location')
      if (!naar) return { url: adres, status: r.status, tekst: await r.text(), kop: r.headers }
      await r.arrayBuffer()
      adres = new URL(naar, adres).href
      if (stop(adres)) return { url: adres, status: r.status, tekst: '', kop: r.headers }
    }
    throw new Error(`te veel omleidingen: ${this.weg.join(' → ')}`)
  }
}
