/** Lines that stand for something else: a table of contents, a file to include. */
const LINE = /^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|-{2,}8<-{2,}(?:[ \t].*)?|;--8<--.*)[ \t]*$/gim
const PROGRESS = /\[=[^\]"\n]{0,40}(?:"([^"\n]*)")?\]/g
const KEYS = /(?<![\w+])\+\+([a-z0-9"'-]+(?:\+[a-z0-9"'-]+)*)\+\+(?![\w+])/gi
const MARK = /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g
const INSERT = /(?<!\^)\^\^(?=[^\s^])([^^\n]*[^\s^])\^\^(?!\^)/g
const SUPERSCRIPT = /(?<=[\p{L}\p{N})])\^([^\s^]{1,20})\^/gu
/** Suggested changes: what goes and what was said of it is left out. */
const CHANGE =
  /\{(?:\+\+([^{}+]{0,2000})\+\+|--[^{}]{0,2000}?--|~~[^{}~]{0,2000}~>([^{}~]{0,2000})~~|==([^{}=]{0,2000})==|>>[^{}]{0,2000}?<<)\}/g
/** The names of icons and emoji, which may hold no capital; times and addresses have digits or slashes beside the colons. */
const ICON = /(?<![\p{L}\p{N}:/_.])(?::[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*:|:[+-]1:)(?![\p{L}\p{N}:/])/gu

/** What Python-Markdown and its extensions, of which MkDocs uses many, write within lines. */
export function readPythonMarkdown(text: string): string {
  return text
    .replace(LINE, '')
    .replace(PROGRESS, (_, label?: string) => label ?? '')
    .replace(
      CHANGE,
      (_, ...shown: (string | undefined)[]) => shown.slice(0, 3).find((part) => part !== undefined) ?? '',
    )
    .replace(KEYS, (_, keys: string) => keys.replace(/["']/g, ''))
    .replace(MARK, '$1')
    .replace(INSERT, '$1')
    .replace(SUPERSCRIPT, '$1')
    .replace(ICON, '')
}
