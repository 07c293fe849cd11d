"""Autoencoder for machine sounds, as in MLPerf Tiny's anomaly detection (Banbury et al. 2021;
Koizumi et al. 2020, the baseline of DCASE 2020 task 2): 5 frames of 128 mel bands, 269,992
parameters, 264,192 multiply-adds.

640 - 4 x 128 - 8 - 4 x 128 - 640; batch normalisation with frozen statistics.  It is trained to
give back its input: `targets = "input"` and `loss = "mse"` in the recipe.
"""

from __future__ import annotations

import edgetrain as et

INPUTS, HIDDEN, CODE = 640, 128, 8


def model(seed: int = 0) -> et.Model:
    layers: list[et.importer.model.Layer] = []
    names = [*((f"encoder{i}", HIDDEN) for i in range(1, 5)), ("code", CODE),
             *((f"decoder{i}", HIDDEN) for i in range(1, 5))]
    for name, units in names:
        layers += [et.Dense(units, name=f"{name}.dense"), et.BatchNorm(name=f"{name}.norm"),
                   et.ReLU()]
    return et.Sequential([*layers, et.Dense(INPUTS, name="head")], input_shape=(INPUTS,),
                         seed=seed)
