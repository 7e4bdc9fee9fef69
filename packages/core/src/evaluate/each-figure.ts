type FigureName = 'ndcg10' | 'map' | 'recall100' | 'mrr' | 'success5'

/** Makes a set of figures, each computed from its name. */
export function eachFigure(compute: (name: FigureName) => number): Record<FigureName, number> {
  return {
    ndcg10: compute('ndcg10'),
    map: compute('map'),
    recall100: compute('recall100'),
    mrr: compute('mrr'),
    success5: compute('success5'),
  }
}
