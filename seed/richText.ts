/** Plain paragraphs as the document of the rich text editor. */
export const richText = (paragraphs: string[]) => ({
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      direction: null,
      format: '' as const,
      indent: 0,
      version: 1,
      children: [
        { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})
