import ts from 'typescript'

/*
 * How README.md is written so that it can be run:
 *
 * - A fence of `ts` or `js` is a module that runs as it stands, with the packed package installed. `ts no-run` is
 *   coloured the same and not run.
 * - `<!-- article: fixtures/hard-news/article.txt -->` on a line of its own makes the text of that file the variable
 *   `article` of the blocks after it.
 * - A comment after a statement, on its last line or below it, says what it gives; further comment lines go on with it:
 *       digest.sentences[0]   // → { text: '…', start: 0, … }     the value of the expression
 *       const n = 1 + 1       // → 2                              the value of the variable
 *       console.log(n)        // → 2                              the text that is printed
 *       summarize(1, 3)       // ✗ TypeError: Expected `text` …   the error that is thrown
 *   `…` stands for anything: in a string or printed text for any characters, in an array or object for the rest of it.
 * - A fence of `console` holds commands, each after `$ `, and under each what it prints; `…` as above.
 */

export interface Block {
  /** Of the fence, from 1. */
  line: number
  /** `ts`, `js` or `console`. */
  kind: string
  code: string
  /** Path of the file whose text is `article`. */
  article: string | undefined
}

const FENCE = /^```([\w ]*)\n([\s\S]*?)^```$/gm
const ARTICLE = /^<!-- article: (\S+) -->$/gm

export function findBlocks(markdown: string): Block[] {
  const articles = [...markdown.matchAll(ARTICLE)]
  return [...markdown.matchAll(FENCE)]
    .filter(([, kind]) => ['ts', 'js', 'console'].includes(kind ?? ''))
    .map(({ 1: kind = '', 2: code = '', index }) => ({
      line: markdown.slice(0, index).split('\n').length,
      kind,
      code,
      article: articles.filter((comment) => comment.index < index).at(-1)?.[1],
    }))
}

const COMMENT = /^\s*\/\/ ?(.*)$/
const REST_OR_STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|…/g

/** The block as a module that reports to `readme-check.ts` what each marked statement gives. */
export function instrument({ code, line }: Block): string {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  return source.statements
    .map((statement, i) => {
      const next = source.statements[i + 1]?.getStart() ?? code.length
      const claim = readClaim(code.slice(statement.end, next))
      const at = line + 1 + source.getLineAndCharacterOfPosition(statement.getStart()).line
      return claim ? check(statement, claim, at) : statement.getText()
    })
    .join('\n')
}

interface Claim {
  mark: string
  text: string
}

/** What the comments after a statement say it gives. */
function readClaim(after: string): Claim | undefined {
  const comments: string[] = []
  for (const line of after.split('\n')) {
    const comment = COMMENT.exec(line)?.[1]
    if (comment === undefined) break
    comments.push(comment)
  }
  const [first = '', ...others] = comments
  const mark = first.trim().charAt(0)
  if (mark !== '→' && mark !== '✗') return undefined
  return { mark, text: [first.trim().slice(1).trim(), ...others].join('\n') }
}

function check(statement: ts.Statement, { mark, text }: Claim, line: number): string {
  const said = JSON.stringify(text)
  if (mark === '✗') return `await __throws(${line}, async () => { ${statement.getText()}\n }, ${said})`
  if (ts.isExpressionStatement(statement) && statement.expression.getText().startsWith('console.log(')) {
    return `await __prints(${line}, async () => { ${statement.getText()}\n }, ${said})`
  }
  const expected = text.replace(REST_OR_STRING, (found) => (found === '…' ? '...__rest' : found))
  if (ts.isExpressionStatement(statement)) return gives(line, statement.expression.getText(), expected, said)
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined
  if (name === undefined) throw new Error(`README.md:${line} neither an expression nor a variable gives a value`)
  return `${statement.getText()}\n${gives(line, name, expected, said)}`
}

function gives(line: number, expression: string, expected: string, said: string): string {
  return `__gives(${line}, (${expression}\n), (${expected}\n), ${said})`
}
