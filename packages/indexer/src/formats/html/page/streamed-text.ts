import type { CheerioAPI } from 'cheerio'

/**
 * Puts the parts of a page that a server sent last where they belong, as the script beside them would: React sends them
 * in hidden elements `S:1`, for places marked by `<template id="B:1">`.
 */
export function settleStreamedText($: CheerioAPI): void {
  for (const element of $('div[hidden][id^="S:"]').toArray()) {
    const number = /^S:([\da-f]+)$/.exec(element.attribs.id ?? '')?.[1]
    if (number === undefined) continue
    const place = $(`template[id="B:${number}"]`).first()
    delete element.attribs.hidden
    if (place.length > 0) place.replaceWith($(element))
  }
}
