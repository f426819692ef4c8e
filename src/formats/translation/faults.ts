/** Why a file cannot be read; the sentences are those of the interface. */
export type FileFault = {
  fault:
    | 'columnsMissing'
    | 'documentType'
    | 'duplicateId'
    | 'eventUnknown'
    | 'languagesUnknown'
    | 'notTable'
    | 'notUnicode'
    | 'notXliff'
    | 'notXml'
    | 'noTexts'
    | 'otherVersion'
    | 'severalEvents'
    | 'tooLarge'
    | 'workbook'
  params: Record<string, number | string>
}

/**
 * The largest file that is read, in characters: some hundred times the agenda of a large
 * conference.
 */
export const largest = 8_000_000

/**
 * As deep as codes may stand within each other; deeper ones are missed, as codes that never end
 * are.
 */
export const deepest = 50

/**
 * No text has more blocks than a formatted one may have nodes (see core/richText.ts), no file more
 * than this.
 */
export const mostBlocks = 100_000

/** No event has more texts than this in one language. */
export const mostTexts = 50_000

export const faultOf = (
  fault: FileFault['fault'],
  params: FileFault['params'] = {},
): { faults: FileFault[] } => ({ faults: [{ fault, params }] })
