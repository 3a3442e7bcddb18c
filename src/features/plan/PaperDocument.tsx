import { memo, useRef } from 'react';
import type { Block, Cover, DocumentTree, KeyFacts } from '@/documents/tree';
import { PaperFigure } from './PaperFigure';
import { PaperTable } from './PaperTable';
import styles from './paper.module.css';

/**
 * A document on the screen, and on paper through the browser's own printing: headings, tables and
 * figures as HTML has them. Thousands of cells: rendered again only for another document, not for
 * each step of a progress bar beside it.
 */
export const PaperDocument = memo(function PaperDocument({ tree }: { tree: DocumentTree }) {
  const article = useRef<HTMLElement>(null);
  const goTo = (id: string) => {
    const heading = article.current?.querySelector<HTMLElement>(`[data-heading="${id}"]`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <article className={styles.paper} lang={tree.language} dir={tree.direction} ref={article}>
      <div className={styles.pageHead} aria-hidden="true">
        <div className={styles.running}>
          <span className={styles.runningHead}>{tree.running.head}</span>
          {tree.pageMark !== null && <span className={styles.pageMark}>{tree.pageMark}</span>}
        </div>
      </div>
      <div className={styles.pageBody}>
        <BlocksOf blocks={tree.blocks} tree={tree} onGoTo={goTo} />
      </div>
      <div className={styles.pageFoot} aria-hidden="true">
        <div className={styles.runningFoot}>{tree.running.foot}</div>
      </div>
    </article>
  );
});

interface BlocksProps {
  blocks: readonly Block[];
  tree: DocumentTree;
  onGoTo: (id: string) => void;
}

/** The blocks; each part is a section of its own, so that what is out of sight is not laid out. */
function BlocksOf({ blocks, tree, onGoTo }: BlocksProps) {
  return sectionsOf(blocks).map((section, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is made anew, its parts never move
    <section key={k} className={`${styles.section} ${section.newPage ? styles.newPage : ''}`}>
      {section.blocks.map((block, b) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <BlockView key={b} block={block} tree={tree} onGoTo={onGoTo} />
      ))}
    </section>
  ));
}

function sectionsOf(blocks: readonly Block[]): { newPage: boolean; blocks: Block[] }[] {
  const sections: { newPage: boolean; blocks: Block[] }[] = [];
  let newPage = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      newPage = true;
      continue;
    }
    const last = sections.at(-1);
    const begins = last === undefined || newPage || (block.kind === 'heading' && block.level === 1);
    if (begins) sections.push({ newPage, blocks: [block] });
    else last.blocks.push(block);
    newPage = false;
  }
  return sections;
}

function BlockView({
  block,
  tree,
  onGoTo,
}: {
  block: Block;
  tree: DocumentTree;
  onGoTo: (id: string) => void;
}) {
  switch (block.kind) {
    case 'cover':
      return <CoverView cover={block} tree={tree} />;
    case 'contents':
      return (
        <nav className={styles.contents} aria-label={block.title}>
          <p className={styles.contentsTitle}>{block.title}</p>
          <ol className={styles.contentsList}>
            {tree.blocks.map((heading) =>
              heading.kind === 'heading' && heading.level === 1 ? (
                <li key={heading.id}>
                  <button
                    type="button"
                    className={styles.contentsLink}
                    onClick={() => onGoTo(heading.id)}
                  >
                    {heading.text}
                  </button>
                </li>
              ) : null,
            )}
          </ol>
        </nav>
      );
    case 'heading':
      return block.level === 1 ? (
        <h3 className={styles.heading1} data-heading={block.id} tabIndex={-1}>
          {block.text}
        </h3>
      ) : (
        <h4 className={styles.heading2}>{block.text}</h4>
      );
    case 'paragraph':
      return <p className={styles[block.tone ?? 'paragraph']}>{block.text}</p>;
    case 'bullets':
      return (
        <ul className={styles.bullets}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'keyFacts':
      return <KeyFactsView facts={block.facts} />;
    case 'table':
      return <PaperTable table={block} />;
    case 'figure':
      return <PaperFigure figure={block} />;
    case 'sideBySide':
      return (
        <div className={styles.sideBySide}>
          {block.columns.map((blocks, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={k}>
              {blocks.map((inner, b) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <BlockView key={b} block={inner} tree={tree} onGoTo={onGoTo} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'pageBreak':
      return null;
  }
}

function CoverView({ cover, tree }: { cover: Cover; tree: DocumentTree }) {
  return (
    <header className={styles.cover}>
      <h2 className={styles.title}>{tree.title}</h2>
      <p className={styles.subtitle}>{tree.subtitle}</p>
      <dl className={styles.coverFacts}>
        {cover.facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt className={styles.factLabel}>{label}</dt>
            <dd className={styles.coverValue}>{value}</dd>
            {note !== undefined && <dd className={styles.factLabel}>{note}</dd>}
          </div>
        ))}
      </dl>
      {cover.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </header>
  );
}

function KeyFactsView({ facts }: Pick<KeyFacts, 'facts'>) {
  return (
    <dl className={styles.keyFacts}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt className={styles.factLabel}>{label}</dt>
          <dd className={styles.factValue}>{value}</dd>
          {note !== undefined && <dd className={styles.factLabel}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
