// Monaco's colours, made from the page's tokens, so that paper and dark are said in one place (tokens.css).
// Monaco takes hexadecimal colours only and knows no variables: the theme is made again when the page's changes.
import { assert } from "../../../base/assert.ts";
import { editor } from "./core.ts";

const THEME = "many-hands";

/** Gives Monaco the page's colours, now and whenever they change. For the life of the page. */
export function followColours(): void {
  applyColours();
  new MutationObserver(applyColours).observe(document.documentElement, {
    attributeFilter: ["data-theme"],
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyColours);
}

function applyColours(): void {
  editor.defineTheme(THEME, themeOf(getComputedStyle(document.documentElement)));
  editor.setTheme(THEME);
}

/** Style sheets are minified: #fff is #ffffff. */
function longHex(value: string): string {
  return value.length === 4 ? value.replaceAll(/[\da-f]/gi, "$&$&") : value;
}

function themeOf(style: CSSStyleDeclaration): editor.IStandaloneThemeData {
  const colour = (token: string, opacity = 1) => {
    const value = longHex(style.getPropertyValue(`--${token}`).trim());
    assert(/^#[\da-f]{6}$/i.test(value), `--${token} is a hexadecimal colour, not "${value}"`);
    if (opacity === 1) return value;
    return (
      value +
      Math.round(opacity * 255)
        .toString(16)
        .padStart(2, "0")
    );
  };
  const dark = style.colorScheme === "dark";
  const error = dark ? "#ff7b72" : "#c02d2d";
  const text = (token: string, name: string) => ({ token, foreground: colour(name).slice(1) });
  return {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      text("", "ink"),
      text("keyword", "code-keyword"),
      text("string", "code-string"),
      text("number", "code-number"),
      text("function", "code-function"),
      text("comment", "ink-2"),
    ],
    colors: {
      foreground: colour("ink"),
      descriptionForeground: colour("ink-2"),
      errorForeground: error,
      focusBorder: colour("accent"),
      "icon.foreground": colour("ink-2"),
      "editor.background": colour("raised"),
      "editor.foreground": colour("ink"),
      "editor.selectionBackground": colour("accent", 0.3),
      "editor.inactiveSelectionBackground": colour("accent", 0.16),
      "editor.selectionHighlightBackground": colour("accent", 0.12),
      "editor.wordHighlightBackground": colour("ink", 0.08),
      "editor.wordHighlightStrongBackground": colour("accent", 0.14),
      "editor.findMatchBackground": colour("lane-7", 0.5),
      "editor.findMatchHighlightBackground": colour("lane-7", 0.25),
      "editor.rangeHighlightBackground": colour("accent", 0.08),
      "editor.foldBackground": colour("ink", 0.05),
      "editor.hoverHighlightBackground": colour("accent", 0.1),
      "editorCursor.foreground": colour("ink"),
      "editorLineNumber.foreground": colour("ink-3"),
      "editorLineNumber.activeForeground": colour("ink-3"),
      "editorGutter.foldingControlForeground": colour("ink-3"),
      "editorBracketMatch.background": colour("accent", 0.12),
      "editorBracketMatch.border": colour("accent", 0.5),
      "editorLink.activeForeground": colour("accent"),
      "editorError.foreground": error,
      "editorWarning.foreground": colour("lane-7"),
      "editorWidget.background": colour("raised"),
      "editorWidget.foreground": colour("ink"),
      "editorWidget.border": colour("line-strong"),
      "editorHoverWidget.background": colour("raised"),
      "editorHoverWidget.border": colour("line-strong"),
      "editorHoverWidget.statusBarBackground": colour("sunk"),
      "editorSuggestWidget.background": colour("raised"),
      "editorSuggestWidget.border": colour("line-strong"),
      "editorSuggestWidget.foreground": colour("ink"),
      "editorSuggestWidget.highlightForeground": colour("accent"),
      "editorSuggestWidget.focusHighlightForeground": colour("accent"),
      "editorSuggestWidget.selectedBackground": colour("accent", 0.16),
      "editorSuggestWidget.selectedForeground": colour("ink"),
      "editorSuggestWidget.selectedIconForeground": colour("ink"),
      "list.hoverBackground": colour("sunk"),
      "list.highlightForeground": colour("accent"),
      "input.background": colour("paper"),
      "input.foreground": colour("ink"),
      "input.border": colour("line-strong"),
      "input.placeholderForeground": colour("ink-3"),
      "inputOption.activeBackground": colour("accent", 0.16),
      "inputOption.activeForeground": colour("ink"),
      "inputOption.activeBorder": colour("accent"),
      "textLink.foreground": colour("accent"),
      "textLink.activeForeground": colour("accent"),
      "textCodeBlock.background": colour("sunk"),
      "textPreformat.foreground": colour("ink"),
      "textPreformat.background": colour("sunk"),
      "widget.shadow": colour("ink", dark ? 0 : 0.12),
      "scrollbar.shadow": colour("ink", 0),
      "scrollbarSlider.background": colour("ink", 0.14),
      "scrollbarSlider.hoverBackground": colour("ink", 0.22),
      "scrollbarSlider.activeBackground": colour("ink", 0.3),
    },
  };
}
