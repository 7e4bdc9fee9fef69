import type { CheerioAPI } from 'cheerio'

/**
 * Puts the parts of a page that a server sent last where they belong, as the script beside them would: React sends them
 * in hidden elements `S:1`, for places marked by `<template id="B:1">`.
 */
export function settleStreamedText($: CheerioAPI): void {
  const parts = $('div[hidden][id^="S:"]').toArray()
  const places = new Map(
    parts.length === 0
      ? []
      : $('template[id^="B:"]')
          .toArray()
          .map((place) => [place.attribs.id, place]),
  )
  for (const part of parts) {
    delete part.attribs.hidden
    const id = part.attribs.id?.replace('S', 'B')
    const place = places.get(id)
    if (place === undefined) continue
    places.delete(id)
    $(place).replaceWith($(part))
  }
}
