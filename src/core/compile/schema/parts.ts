import Type, { type TProperties, type TSchema } from 'typebox'

/**
 * The version of the schema. Its first number rises when a change could break those who read the
 * version before.
 */
export const schemaVersion = '1.5'

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const says = (description: string) => ({ description })

export const text = (description: string) => Type.String(says(description))
export const maybeText = (description: string) => nullable(Type.String(says(description)))
/** The address of the page of something that has a page of its own. */
export const pageUrl = maybeText(
  'The page on which readers see it, in the same language; null where the app has none.',
)
export const reference = (to: string) => Type.String(says(`Key of an entry in \`${to}\`.`))
export const maybeReference = (to: string) => nullable(reference(to))

export const slug = text(
  'Its name in addresses: words of its name in the event’s first language, then a code. The code, all after the last hyphen, identifies it for ever; the words change with the name.',
)

/**
 * An object of the agenda; `title` is its name in the JSON Schema, in TypeScript and (with `Agenda`
 * before it) in GraphQL.
 */
export const shape = <P extends TProperties>(title: string, description: string, properties: P) =>
  Type.Object(properties, { title, description, additionalProperties: false })

/**
 * For each text of the object that is not in the language asked for: the language that it is in.
 */
export const fallback = Type.Optional(
  Type.Record(
    Type.String(),
    Type.String(),
    says(
      'Texts of this object that fell back: field name → language that the text is in. Absent where none did.',
    ),
  ),
)

export const Term = shape(
  'Term',
  'A word of the vocabulary: what programs compare and what people read.',
  {
    code: text('Stable code, e.g. `fieldVisit`.'),
    label: text('The word in the language of the agenda.'),
  },
)

export const RichText = shape('RichText', 'A formatted text in three forms.', {
  html: text('Safe HTML: paragraphs, headings, lists, links.'),
  text: text('The same without formatting.'),
  lexical: Type.Unknown(says('The editor’s own tree (Lexical), for those who draw it themselves.')),
})

export const Link = shape('Link', 'A web address with its label.', {
  label: text('What it leads to.'),
  url: text('http, https or mailto.'),
  fallback,
})

export const ImageSize = shape('ImageSize', 'An image in one of the sizes that are made of it.', {
  url: text('Where it is served.'),
  width: Type.Integer(says('Pixels.')),
  height: Type.Integer(says('Pixels.')),
  mediaType: maybeText('`image/webp`.'),
  bytes: nullable(Type.Integer(says('Size.'))),
})

const ImageSizes = shape('ImageSizes', 'The same image, never larger than it is.', {
  thumbnail: nullable(ImageSize),
  card: nullable(ImageSize),
  full: nullable(ImageSize),
})

const FocalPoint = shape('FocalPoint', 'What must be seen of an image that is cut.', {
  x: Type.Number(says('Per cent of the width, from the left.')),
  y: Type.Number(says('Per cent of the height, from the top.')),
})

export const File = shape('File', 'An image or a document.', {
  url: text('Where it is served.'),
  alt: maybeText('What it shows, for those who do not see it.'),
  mediaType: maybeText('e.g. `image/png`.'),
  fileName: maybeText('Its name when saved.'),
  width: nullable(Type.Integer(says('Pixels.'))),
  height: nullable(Type.Integer(says('Pixels.'))),
  bytes: nullable(Type.Integer(says('Size.'))),
  focalPoint: nullable(FocalPoint),
  sizes: nullable(ImageSizes),
  fallback,
})

export const Format = shape('Format', 'The same agenda in another format, in the same language.', {
  format: text('`calendar`, `jsonld`, `schedule.xml`, `schedule.json`, `csv` or `page`.'),
  mediaType: text('Media type that it is served with.'),
  fileName: text('Name under which it is offered for saving.'),
  href: text('Where it is.'),
})

export const GuidingQuestion = shape(
  'GuidingQuestion',
  'A question that the session is to answer.',
  { question: text('Plain text.'), fallback },
)

export const Coordinates = shape('Coordinates', 'WGS 84, degrees.', {
  latitude: Type.Number(),
  longitude: Type.Number(),
})
