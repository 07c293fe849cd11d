"""Classifiers that are solved from sums over the features: nearest mean, LDA, ridge regression.

`accumulate` adds a sample to the sums, `update` writes the model's last layer, `infer` is the model
itself.  More samples may follow at any time: the sums are never changed but by adding.

With m the mean of all samples, m_c of class c, A the regularised covariance and p_c the share of a
class, the head that is written gives

    prototypes   z_c = (m_c - m) (f - (m + m_c) / 2)           nearest mean
    lda          z_c = (m_c - m) A^-1 (f - (m + m_c) / 2)      A within classes
    ridge        z_c = p_c + p_c (m_c - m) A^-1 (f - m)        A of all samples
"""

from __future__ import annotations

from dataclasses import replace

from ..ir import Graph
from ..ops.emit import Emitter
from ..recipe import Recipe
from .head import Head, Statistics, accumulate_list, head_of, statistics_state, with_control
from .update import CONTROL


def prototypes(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Class means of the features; the nearest one classifies."""
    return _lists(model, recipe, solve=False)


def lda(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Linear discriminant analysis of the features, equal priors, covariance shrunk."""
    return _lists(model, recipe)


def ridge(model: Graph, recipe: Recipe) -> dict[str, Graph]:
    """Ridge regression from the features to the indicators of the classes."""
    return _lists(model, recipe, indicator=True)


def _lists(model: Graph, recipe: Recipe, *, solve: bool = True,
           indicator: bool = False) -> dict[str, Graph]:
    head = head_of(model, recipe)
    g = with_control(model, recipe, trained=(head.w, head.b))
    found = statistics_state(g, head, head.classes, scatter=solve)
    base = g.graph(model.outputs)
    return {"infer": base, "accumulate": accumulate_list(base, head, found),
            "update": _solve(base, recipe, head, found, indicator)}


def _solve(base: Graph, recipe: Recipe, head: Head, found: Statistics, indicator: bool) -> Graph:
    g = Emitter(replace(base, nodes=()), source=head.layer)
    m, v, ok = g.class_means(found.sums, found.counts)
    if found.scatter:
        a = g.covariance(found.scatter, v, found.counts, between=int(indicator),
                         shrinkage=float(recipe.covariance.shrinkage))
        inv, ok = g.cholesky(a, D=head.inputs)
        g.cholesky_solve(a, inv, v)
    g.set_head(v, m, found.sums, found.counts, ok, head.w, head.b, CONTROL,
               indicator=int(indicator))
    g.end_step(CONTROL)
    return g.graph(())
