/** Why a file cannot be read; each has a sentence in the interface. */
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
 * In characters, the largest file that is read: some hundred times the agenda of a large
 * conference.
 */
export const largest = 8_000_000

/** How deep codes may be nested; deeper ones count as missing, as codes without an end do. */
export const deepest = 50

/** How many blocks a file may have: no formatted text has more nodes (see core/richText.ts). */
export const mostBlocks = 100_000

/** How many texts a file may have: no event has more in one language. */
export const mostTexts = 50_000

export const faultOf = (
  fault: FileFault['fault'],
  params: FileFault['params'] = {},
): { faults: FileFault[] } => ({ faults: [{ fault, params }] })
