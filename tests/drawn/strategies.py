"""Random models, from the layers that there are and a table of what their arguments may be.

A layer whose arguments are all in ARGUMENTS is drawn by being exported.  EDGETRAIN_EXAMPLES=5000
draws more, and other ones every time.
"""

from __future__ import annotations

import inspect
import os
from collections import Counter

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

import edgetrain as et
from edgetrain.errors import EdgetrainError
from edgetrain.importer import layers

MORE = int(os.environ.get("EDGETRAIN_EXAMPLES", "0"))
NAMES = tuple(layers.__all__)
OF_WHOLE_NUMBERS = ("Embedding",)       # layers that take nothing else
LARGEST_SAMPLE, LARGEST_LAYERS, LARGEST_VALUE = 6, 7, 600


def drawn(examples: int, shrink: bool = True) -> settings:
    """So many examples, the same ones each time; or as many as the environment says, new ones.

    shrink: whether to look for a smaller one that fails, which repeats the test hundreds of times.
    """
    return settings(max_examples=MORE or examples, derandomize=not MORE, deadline=None,
                    database=None, suppress_health_check=list(HealthCheck),
                    phases=tuple(Phase) if shrink else (Phase.explicit, Phase.generate))


small = st.sampled_from([1, 1, 2, 3, 4, 5, 8, 9])
tiny = st.sampled_from([1, 1, 2, 3])
pair = st.one_of(tiny, st.tuples(tiny, tiny))
sides = st.tuples(st.integers(0, 2), st.integers(0, 2))
fraction = st.sampled_from([0.0, 0.125, 0.5])
axis = st.integers(-3, 2)
padding = st.sampled_from(["valid", "same", "same"])

# Argument -> what it may be, by the words of its annotation where one name has several meanings.
ARGUMENTS: dict[str, st.SearchStrategy | dict[str, st.SearchStrategy]] = {
    "units": small,
    "filters": small,
    "kernel": {"int": tiny, "Pair": pair},
    "stride": {"int": tiny, "Pair": pair},
    "padding": {"": st.one_of(padding, st.tuples(sides, sides), sides), "Pair": sides},
    "dilation": {"int": tiny, "Pair": pair},
    "output_padding": {"int": st.integers(0, 1), "Pair": st.integers(0, 1)},
    "groups": tiny,
    "multiplier": tiny,
    "count": st.integers(2, 9),
    "size": small,
    "alpha": fraction,
    "p": fraction,
    "factor": st.sampled_from([-1.0, 0.5, 2.0]),
    "offset": st.sampled_from([-0.5, 0.0, 1.0]),
    "value": st.sampled_from([-1.0, 0.0, 1.0]),
    "mean": fraction,
    "var": st.sampled_from([0.5, 1.0, 4.0]),
    "eps": st.sampled_from([1e-5, 0.125]),
    "statistics": st.just("frozen"),
    "over": st.sampled_from(["channels", "sample"]),
    "axis": axis,
    "axes": st.one_of(axis, st.tuples(axis, axis)),
    "keep": st.booleans(),
    "return_sequences": st.booleans(),
    "transpose_a": st.booleans(),
    "transpose_b": st.booleans(),
    "shape": st.lists(small, min_size=1, max_size=3),
    "start": st.one_of(st.none(), st.integers(-2, 2)),
    "stop": st.one_of(st.none(), st.integers(-2, 5)),
    "sizes": st.one_of(tiny, st.lists(small, min_size=1, max_size=3)),
    "cut": st.one_of(st.integers(0, 1), st.tuples(sides, sides)),
    "order": st.sampled_from([(-1, -2), (-1, -3, -2), (-3, -1, -2), (-2, -1)]),
}


def arguments(name: str) -> dict[str, st.SearchStrategy | None]:
    """Argument of a layer -> its strategy; None where the table has none."""
    found: dict[str, st.SearchStrategy | None] = {}
    signature = inspect.signature(getattr(et, name))
    for parameter in signature.parameters.values():
        if parameter.name == "name" or parameter.kind is parameter.VAR_POSITIONAL:
            continue
        known = ARGUMENTS.get(parameter.name)
        if isinstance(known, dict):
            said = "" if parameter.annotation is parameter.empty else str(parameter.annotation)
            known = next((known[word] for word in known if word and word in said), known.get(""))
        found[parameter.name] = known
        if known is not None and parameter.default is not parameter.empty:
            found[parameter.name] = st.one_of(st.just(parameter.default), known)
    return found


@st.composite
def models(draw, wanted: str = "", used: Counter | None = None) -> et.Model:
    """A model of random layers, each on a random value before it; what does not fit is left out.

    Every other layer is `wanted`; `used` counts the layers that the models have."""
    shape = draw(st.lists(st.sampled_from([1, 1, 2, 3, LARGEST_SAMPLE]), min_size=1, max_size=3))
    if wanted in OF_WHOLE_NUMBERS:
        x = et.Input(shape, dtype="i32")
    else:
        x = et.Input(shape, standardize=draw(st.sampled_from([None, (0.5, 2.0)])))
    values, model = [(x, tuple(shape))], None
    for number in range(draw(st.integers(1, LARGEST_LAYERS))):
        name = wanted if wanted and number % 2 == 0 else draw(st.sampled_from(NAMES))
        given_ = {key: draw(strategy) for key, strategy in arguments(name).items()}
        source, size = values[-1 if draw(st.integers(0, 3)) else draw(
            st.integers(0, len(values) - 1))]
        alike = [value for value, other in values if other == size]
        others = draw(st.lists(st.sampled_from(alike), max_size=2))
        made = _applied(x, name, {**given_, "name": f"layer{number}"}, (source, *others))
        if made is not None:
            value, model = made
            if used is not None:
                used[name] += 1
            out = model.graph[model.graph.outputs[0]].shape[1:]
            values.append((value, out))
    if model is None or draw(st.integers(0, 3)):
        flat = et.Flatten(name="flat")(values[-1][0])
        model = et.Model(x, et.Dense(draw(st.sampled_from([2, 3, 9])), name="head")(flat))
    biases = {name: np.full(w.shape, 0.25) for name, w in model.weights.items()
              if name.endswith(".b")}
    return model.with_weights(biases)


def _applied(x, name: str, keywords: dict, operands: tuple):
    """The layer on its operands and the model so far; None where it refuses them.

    What it raises otherwise is a bug that the caller shall see."""
    for count in sorted({1, 2, len(operands)}):
        try:
            layer = getattr(et, name)(**keywords)
            value = layer(*operands[:count])
            value = value[0] if isinstance(value, (tuple, list)) else value
            model = et.Model(x, value)
        except EdgetrainError as err:
            assert "\n" not in str(err) and str(err).strip()
            continue
        if model.graph[model.graph.outputs[0]].size <= LARGEST_VALUE:
            return value, model
    return None
