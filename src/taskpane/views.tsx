import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface View<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly draw: () => ReactNode;
}

interface ViewsProps<Name extends string> {
  /** What the tabs are for, for a screen reader. */
  readonly label: string;
  readonly views: readonly View<Name>[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** The top right corner belongs to Office's own menu. */
const cornerWidth = '34px';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', height: '100%' },
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    minHeight: '32px',
    paddingInline: `${tokens.spacingHorizontalXS} ${cornerWidth}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottomWidth: tokens.strokeWidthThick,
    borderBottomStyle: 'solid',
    borderBottomColor: 'transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  notCurrent: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  panel: { flexGrow: 1, minHeight: 0 },
  away: { display: 'none' },
});

function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  return undefined;
}

/** The pane's views, one at a time. A view that was seen once stays as it was left: open, scrolled, chosen. */
export function Views<Name extends string>({ label, views, current, onChange }: ViewsProps<Name>) {
  const styles = useStyles();
  const id = useId();
  const [seen, setSeen] = useState<readonly Name[]>([current]);
  const tabs = useRef(new Map<Name, HTMLButtonElement>());
  if (!seen.includes(current)) setSeen([...seen, current]);
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const next = views[placeAfter(event.key, place, views.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.name);
    tabs.current.get(next.name)?.focus();
  };
  return (
    <div className={styles.all}>
      <div role="tablist" aria-label={label} className={styles.tabs}>
        {views.map(({ name, title }, place) => (
          <button
            key={name}
            ref={(button) => {
              if (button) tabs.current.set(name, button);
            }}
            type="button"
            role="tab"
            id={`${id}-tab-${name}`}
            aria-selected={name === current}
            aria-controls={`${id}-panel-${name}`}
            tabIndex={name === current ? 0 : -1}
            className={mergeClasses(styles.tab, name === current ? styles.current : styles.notCurrent)}
            onClick={() => onChange(name)}
            onKeyDown={(event) => onKeyDown(event, place)}
          >
            {title}
          </button>
        ))}
      </div>
      {views.map(({ name, draw }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${name}`}
          aria-labelledby={`${id}-tab-${name}`}
          className={mergeClasses(styles.panel, name !== current && styles.away)}
          hidden={name !== current}
        >
          {seen.includes(name) && draw()}
        </div>
      ))}
    </div>
  );
}
