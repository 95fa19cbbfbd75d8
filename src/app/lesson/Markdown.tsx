import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { localised } from '../../kit/words/localised.ts';

/** A heading's anchor in the page, made of its words. */
function idOf(text: string): string {
  return `lesson-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** The headings of the second level, in order. */
export function headingsOf(text: string): readonly { readonly id: string; readonly text: string }[] {
  return lexer(text)
    .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2)
    .map((token) => ({ id: idOf(token.text), text: token.text }));
}

const all = (tokens: readonly Token[] | undefined): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the text is what it is, and nothing in it moves
  (tokens ?? []).map((token, at) => <Fragment key={at}>{one(token)}</Fragment>);

function Heading({ token: { depth, text, tokens } }: { token: Tokens.Heading }): ReactNode {
  if (depth === 2)
    return (
      <h2 id={idOf(text)} tabIndex={-1}>
        {all(tokens)}
      </h2>
    );
  return depth === 3 ? <h3>{all(tokens)}</h3> : <h4>{all(tokens)}</h4>;
}

function List({ token: { ordered, items } }: { token: Tokens.List }): ReactNode {
  const children = items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is what it is, and nothing in it moves
    <li key={at}>{all(item.tokens)}</li>
  ));
  return ordered ? <ol>{children}</ol> : <ul>{children}</ul>;
}

function Table({ token: { header, rows } }: { token: Tokens.Table }): ReactNode {
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell.text} scope="col">
                {all(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(({ text }) => text).join('|')}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the text is what it is, and nothing in it moves
                <td key={at} data-name={header[at]?.text}>
                  {all(cell.tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One piece of it. What a lesson does not need is not there: nothing in it can run, and no markup passes through. */
function one(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return <Heading token={token as Tokens.Heading} />;
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'list':
      return <List token={token as Tokens.List} />;
    case 'table':
      return <Table token={token as Tokens.Table} />;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'blockquote':
      return <blockquote>{all(token.tokens)}</blockquote>;
    case 'link':
      return <a href={(token as Tokens.Link).href}>{all(token.tokens)}</a>;
    case 'text':
    case 'escape':
      return 'tokens' in token && token.tokens ? all(token.tokens) : localised((token as Tokens.Text).text);
    case 'space':
      return null;
    default:
      return localised(token.raw);
  }
}

/** A text in Markdown as a page. */
export function Markdown({ text }: { text: string }): ReactNode {
  return <div className="prose">{all(lexer(text))}</div>;
}
