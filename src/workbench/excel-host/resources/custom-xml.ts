import { HostError } from '../host-error';
import type { BookModel, XmlPart } from '../model/book-model';
import { asText } from './arguments';
import { Collection, Resource } from './resource';

const rootElement = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--.*?-->\s*)*<([\w:.-]+)([^>]*?)\/?>/s;

/** The namespace of a part's root element; empty where it has none. */
function namespaceOf(xml: string): string {
  const [, name = '', attributes = ''] = rootElement.exec(xml) ?? [];
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const match = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? '';
}

function wellFormed(value: unknown): string {
  const xml = asText(value);
  const name = rootElement.exec(xml)?.[1];
  if (name === undefined || !(xml.trimEnd().endsWith(`</${name}>`) || xml.trimEnd().endsWith('/>'))) {
    throw new HostError('InvalidArgument', 'not well-formed XML');
  }
  return xml;
}

/** The XML texts that a workbook carries for add-ins. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  readonly kind: string = 'CustomXmlPartCollection';
  readonly #book: BookModel;
  readonly #namespace: string | undefined;

  constructor(book: BookModel, namespace?: string) {
    super();
    this.#book = book;
    this.#namespace = namespace;
  }

  override list(): readonly CustomXmlPart[] {
    return this.#book.parts
      .filter(({ xml }) => this.#namespace === undefined || namespaceOf(xml) === this.#namespace)
      .map((part) => new CustomXmlPart(this.#book, part));
  }

  Add(xml: unknown): CustomXmlPart {
    const part: XmlPart = { id: this.#book.newId('part'), xml: wellFormed(xml) };
    this.#book.parts.push(part);
    return new CustomXmlPart(this.#book, part);
  }

  GetByNamespace(namespace: unknown): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#book, asText(namespace));
  }

  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw new HostError('GeneralException', 'not exactly one part');
    return part;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [part, ...more] = this.list();
    return part && more.length === 0 ? part : null;
  }
}

export class CustomXmlPart extends Resource {
  readonly kind = 'CustomXmlPart';
  readonly #book: BookModel;
  readonly #part: XmlPart;

  constructor(book: BookModel, part: XmlPart) {
    super();
    this.#book = book;
    this.#part = part;
  }

  override itemKey(): string {
    return this.#part.id;
  }

  override ensureAlive(): void {
    if (!this.#book.parts.includes(this.#part)) throw new HostError('ItemNotFound', 'custom XML part');
  }

  get Id(): string {
    return this.#part.id;
  }

  get NamespaceUri(): string {
    return namespaceOf(this.#part.xml);
  }

  GetXml(): string {
    return this.#part.xml;
  }

  SetXml(xml: unknown): void {
    this.#part.xml = wellFormed(xml);
  }

  Delete(): void {
    this.#book.parts.splice(this.#book.parts.indexOf(this.#part), 1);
  }
}
