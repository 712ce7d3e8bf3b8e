/** From a document's elements to lines of text: headings with #, paragraphs as lines; what only leads elsewhere is left out. */
import { DomUtils, parseDocument } from 'htmlparser2'

type Parent = Pick<ReturnType<typeof parseDocument>, 'childNodes'>
type Element = Extract<Parent['childNodes'][number], { attribs: object }>

/** Elements that hold no print. */
const silent = new Set(['title', 'script', 'style', 'noscript', 'template', 'nav', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'iframe', 'object', 'svg', 'map', 'video', 'audio', 'canvas', 'dialog'])
const silentRoles = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog)$/
const silentNames = /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|copyright|breadcrumbs?|crumbs?|share|toolbar|sidebar|related|comments?|ads?|advert|pagination|pager)(?=$|[\s_-])/i

/** Elements that begin a line of their own. */
const blocks = new Set(['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'founder-content', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'])

interface Line {
  text: string
  /** How many of its characters are links. */
  linked: number
  /** Whether it is set apart from the line above, and not only broken from it. */
  apart: boolean
}

/** The lines of an HTML document, paragraphs parted by an empty line. */
export function readLines(html: string): string {
  const document = parseDocument(html)
  const lines = new LineWriter(DomUtils.textContent(document).length)
  lines.add(document, { linked: false, kept: false })
  return lines.text()
}

/** What stands around a text: a link, and a setting that keeps its line ends. */
interface Around {
  linked: boolean
  kept: boolean
}

class LineWriter {
  private readonly lines: Line[] = []
  private current: Line = { text: '', linked: 0, apart: true }

  /** The length of the whole text, of which what is named like a menu must be the lesser part. */
  constructor(private readonly whole: number) {}

  add({ childNodes }: Parent, around: Around): void {
    for (const child of childNodes) {
      if (child.type === 'text') this.write(child.data, around)
      else if ('attribs' in child) this.addElement(child, around)
    }
  }

  text(): string {
    this.end(true)
    return this.lines.filter(isPrint).map(({ text, apart }, index) => (index === 0 ? '' : apart ? '\n\n' : '\n') + text).join('')
  }

  private addElement(element: Element, { linked, kept }: Around): void {
    const { name } = element
    if (name === 'br') return this.end(false)
    if (silent.has(name) || this.isAside(element)) return
    const isBlock = blocks.has(name)
    if (isBlock) this.end(true)
    if (/^h[1-6]$/.test(name)) this.current.text = `${'#'.repeat(Number(name[1]))} `
    this.add(element, { linked: linked || name === 'a', kept: kept || name === 'pre' })
    if (isBlock) this.end(true)
  }

  /** Hidden, or named as a menu, a footer or the like is. */
  private isAside(element: Element): boolean {
    const { hidden, style = '', role = '', class: names = '', id = '', 'aria-hidden': silenced } = element.attribs
    if (hidden !== undefined || silenced === 'true' || /display\s*:\s*none/i.test(style) || silentRoles.test(role)) return true
    return silentNames.test(`${names} ${id}`) && DomUtils.textContent(element).length * 3 < this.whole
  }

  private write(text: string, { linked, kept }: Around): void {
    if (!kept) return this.writeWords(text, linked)
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (index > 0) this.end(false)
      this.writeWords(line, linked)
    }
  }

  private writeWords(text: string, linked: boolean): void {
    // A source's line end between two Chinese letters is no space.
    const written = text.replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\s*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '').replace(/\s+/g, ' ')
    this.current.text += this.current.text === '' || this.current.text.endsWith(' ') ? written.trimStart() : written
    if (linked) this.current.linked += written.trim().length
  }

  private end(apart: boolean): void {
    const text = this.current.text.trimEnd()
    if (text && !/^#+$/.test(text)) this.lines.push({ ...this.current, text })
    else apart ||= this.current.apart
    this.current = { text: '', linked: 0, apart }
  }
}

/** A line of links is a menu; a headline may be one. */
const isPrint = ({ text, linked }: Line): boolean => text.startsWith('#') || linked * 5 < text.length * 4
