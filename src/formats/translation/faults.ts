/** Why a file cannot be read; the sentences are those of the interface. */
export type FileFault = {
  fault:
    | 'columnsMissing' | 'documentType' | 'duplicateId' | 'eventUnknown' | 'languagesUnknown' | 'notTable' | 'notUnicode'
    | 'notXliff' | 'notXml' | 'noTexts' | 'otherVersion' | 'severalEvents' | 'tooLarge'
  params: Record<string, number | string>
}

/** The largest file that is read, in characters: some hundred times the agenda of a large conference. */
export const largest = 8_000_000

export const faultOf = (fault: FileFault['fault'], params: FileFault['params'] = {}): { faults: FileFault[] } => ({ faults: [{ fault, params }] })
