"""A perceptron with two hidden layers for digits of 28 x 28, the usual first example (LeCun et al.
1998): 109,386 parameters, 109,184 multiply-adds."""

from __future__ import annotations

import edgetrain as et

HIDDEN = (128, 64)


def model(classes: int = 10, seed: int = 0) -> et.Model:
    layers: list[et.importer.model.Layer] = [et.Flatten()]
    for number, units in enumerate(HIDDEN, start=1):
        layers += [et.Dense(units, name=f"hidden{number}"), et.ReLU()]
    return et.Sequential([*layers, et.Dense(classes, name="head")], input_shape=(28, 28, 1),
                         seed=seed)
