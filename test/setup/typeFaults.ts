import path from 'node:path'
import ts from 'typescript'

/**
 * What the TypeScript compiler says of some files of a folder, under strict settings: a line for
 * each fault, with the name of its file before it.
 *
 * @param paths where further modules are found, as in a tsconfig
 */
export function typeFaults(
  folder: string,
  names: readonly string[],
  paths: Record<string, string[]> = {},
): string[] {
  const files = names.map((name) => path.join(folder, name))
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths,
  })
  return files.flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(
        ({ messageText, start }) =>
          `${path.basename(file)}:${start}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  )
}
