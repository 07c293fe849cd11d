"""RULES-PERSONAL.md, from what rules_personal.py measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

UNTRAINED, LAST = "as it is", "backprop, last layer, sgd"
TASKS = {"watch": "10 persons, seven exercises at the wrist, a convolutional network of 19,287 "
                  "weights (conv1, conv2, conv3, head); the last block is conv3",
         "vowel": "15 speakers, eleven vowels, a dense network of 1,771 weights (hidden_1, "
                  "hidden_2, head); the last block is hidden_2"}
HEAD = ["learner", "new: mean", "worst", "old: mean", "worst", "to the last layer alone",
        "no replay: new", "worst", "old", "RAM", "a step", "samples", "to 95 %", "a prediction"]
ENOUGH = 0.95               # of the gain
DESCRIBING = ("accuracy", "epochs", "grid", "tried")        # a choice; the rest of it is a setting


def page(found: Mapping[str, dict], chosen: Mapping[str, dict]) -> str:
    """Markdown of all tasks; chosen: task -> learner -> its setting."""
    parts = [INTRODUCTION]
    for name, data in found.items():
        parts += [f"## {name}\n", f"{TASKS[name][0].upper()}{TASKS[name][1:]}.\n",
                  *_table(data, chosen[name]), "", *_remarks(data), "", f"### Settings, {name}\n",
                  *_settings(chosen[name], data["tuning"]), ""]
    return "\n".join(parts)


def summary(data: dict, chosen: Mapping[str, dict]) -> dict[str, dict]:
    """Learner -> its figures; what is not measured of it is None."""
    costs = {row["learner"]: row for row in data["costs"]}
    names = dict.fromkeys(row["learner"] for row in data["rows"])
    found = {}
    for name in names:
        cost = costs.get(name)
        figures = {(key, replay): _per_person(data["rows"], name, key, replay)
                   for key in ("new", "old") for replay in (True, False)}
        found[name] = {"figures": figures, "cost": cost,
                       "instructions": _to_enough(data, name, chosen.get(name), cost)}
    return found


def new_mean(one: dict) -> float:
    """What a table is sorted by: with replay, where that is known."""
    figures = one["figures"]
    values = figures["new", True]
    return float(np.mean(figures["new", False] if values is None else values))


def _per_person(rows: Sequence[dict], learner: str, key: str, replay: bool) -> np.ndarray | None:
    """Mean over the seeds, a number per person in their order; None if there are none."""
    mine = [r for r in rows if r["learner"] == learner and r["replay"] == replay]
    if not mine or mine[0][key] is None:
        return None
    people = sorted({r["person"] for r in mine})
    return np.array([np.mean([r[key] for r in mine if r["person"] == p]) for p in people])


def _to_enough(data: dict, name: str, setting: dict | None, cost: dict | None) -> float | None:
    """Instructions until ENOUGH of the gain; nan without a gain, None where nothing is learned."""
    if not cost:
        return None
    mine = [r for r in data["rows"] if r["learner"] == name and r["replay"] and r["seed"] == 1]
    before = _per_person(data["rows"], UNTRAINED, "new", False).mean()
    curve = np.mean([r["curve"] for r in mine], axis=0)
    if curve[-1] <= before:
        return float("nan")
    steps = np.mean([r["steps"] for r in mine])
    if len(curve) == 1 and setting["epochs"] == 1:          # one pass, then the update
        return float(steps * cost["learned"] + cost["update"])
    points = 1 + int(np.argmax(curve >= before + ENOUGH * (curve[-1] - before)))
    return float(steps * points / len(curve) * (cost["learned"] + cost["update"]))


def _table(data: dict, chosen: Mapping[str, dict]) -> list[str]:
    found = summary(data, chosen)
    lines = [f"| {' | '.join(HEAD)} |", "| --- " * len(HEAD) + "|"]
    last = found[LAST]["figures"]["new", True]
    for name in sorted(found, key=lambda each: -new_mean(found[each])):
        lines.append(f"| {' | '.join([name, *_cells(found[name], None if name == LAST else last)])}"
                     " |")
    for row in data["costs"]:
        if row["refused"]:
            why = row["refused"].removeprefix("recipe: ")
            lines.append(f"| {row['learner']} | refused: {why} {'| ' * (len(HEAD) - 1)}|")
    return lines


def _cells(one: dict, last: np.ndarray | None) -> list[str]:
    figures, cost = one["figures"], one["cost"]

    def text(pick, key: str, replay: bool) -> str:
        values = figures[key, replay]
        return "" if values is None else f"{pick(values):.3f}"

    mean, worst = np.mean, np.min
    cells = [text(mean, "new", True), text(worst, "new", True), text(mean, "old", True),
             text(worst, "old", True), _difference(figures["new", True], last),
             text(mean, "new", False), text(worst, "new", False), text(mean, "old", False)]
    if not cost:
        return [*cells, "", "", "", "", ""]
    work = one["instructions"]
    ram = cost["state"] + cost["arena"] + cost["firmware"]
    return [*cells, f"{ram:,}", f"{cost['learned'] + cost['update']:,}", f"{cost['batch']}",
            "no gain" if np.isnan(work) else f"{work / 1e6:,.1f} M", f"{cost['infer']:,}"]


def _difference(values: np.ndarray | None, last: np.ndarray | None) -> str:
    """Mean over persons and its standard error."""
    if values is None or last is None:
        return ""
    each = values - last
    return f"{each.mean():+.3f} ± {_error(each):.3f}"


def _remarks(data: dict) -> list[str]:
    """What the table says, in words: who does harm, and who is no better than the last layer."""
    before = _per_person(data["rows"], UNTRAINED, "new", False).mean()
    harm = [name for name, one in _measured(data).items() if one.mean() <= before]
    same = no_better(data)
    return [f"Not better for new users than the network as it came: {_listed(harm)}. Learners that "
            f"train hidden layers and are not better than `{LAST}` by two standard errors: "
            f"{_listed(same)}."]


def no_better(data: dict) -> list[str]:
    """Learners that train hidden layers, and are not better than the last layer alone."""
    found = _measured(data)
    hidden = {name: one - found[LAST] for name, one in found.items()
              if "last layer" not in name and "features" not in name}
    return [name for name, each in hidden.items() if each.mean() < 2 * _error(each)]


def _measured(data: dict) -> dict[str, np.ndarray]:
    """Learner -> accuracy on the new users, with replay."""
    found = {row["learner"]: _per_person(data["rows"], row["learner"], "new", True)
             for row in data["costs"]}
    return {name: one for name, one in found.items() if one is not None}


def _error(each: np.ndarray) -> float:
    """The standard error of a mean."""
    return float(each.std(ddof=1) / np.sqrt(len(each)))


def _listed(names: Sequence[str]) -> str:
    return "; ".join(names) or "none"


def _settings(chosen: Mapping[str, dict], tuned: Sequence[dict]) -> list[str]:
    lines = ["| learner | grid | epochs | chosen | accuracy there |", "| --- " * 5 + "|"]
    for name, setting in chosen.items():
        own = {k: v for k, v in setting.items() if k not in DESCRIBING}
        picked = ", ".join(f"{k} {v:g}" for k, v in own.items()) or "nothing to choose"
        picked += f", {setting['epochs']} epochs" if setting["epochs"] > 1 else ""
        lines.append(f"| {name} | {setting['grid']} | {setting['tried']} | {picked} | "
                     f"{setting['accuracy']:.3f} |")
    people = sorted({row["person"] for row in tuned})
    return [*lines, "", f"Chosen on persons {', '.join(map(str, people))}: their later calibration "
            "samples, after learning from the earlier ones with replay; one seed. Of equals the "
            "fewest epochs, then the first of the grid."]


INTRODUCTION = """\
# Every learning rule, personalising

Made by `benchmarks/rules_personal.py`; on the host, whose bits are those of the boards. What the
rules are: [learning-rules.md](../docs/learning-rules.md),
[learning-kit.md](../docs/learning-kit.md). The tasks are those of [RESULTS.md](RESULTS.md): a
rectified network, pretrained by backpropagation on everybody else, meets a new person. Every rule
has a grid of six settings, and these were chosen on calibration samples only, never on those that
judge.

- Everything is f16, mezo f32. `sgd` makes a step of every sample and stores no gradient; `adam`
  and mezo make one of 16 (watch) or 8 (vowel) samples. `features` are rules without gradients.
- *with replay*: samples of old users are mixed in, drawn anew in each epoch, as
  `examples/personalise.py` does; the device does not store them. Settings were chosen with replay
  and are the same without.
- *new*: accuracy on the new user, mean over persons and the worst person; *old*: the users of the
  pretraining. Of three seeds, averaged per person; rules without steps have nothing random.
- *to the last layer alone*: difference to `backprop, last layer, sgd`, mean over persons and its
  standard error.
- *RAM*: bytes of state, arena, the firmware's data and the stack it used, on `qemu-rv32-zvfh`; *a
  step*: instructions there, of so many *samples* with the update. Of rules without steps: of a
  sample, with the solution.
- *to 95 %*: instructions until the accuracy on new users first has 95 % of what it gains in all
  over the network as it came, looked at after every epoch (mezo: 4, forward_forward: 2), of one
  seed, with replay; *a prediction*: instructions of one.
- What settings are chosen by is few samples, on which most learners are near 1: the choice is
  coarse, and differences of less than two standard errors say nothing. The recipes of RESULTS.md,
  made by hand, are another such choice.
- With the last block trained, `mono_forward` and `local` are `backprop`: their last block has the
  model's output. `local` has two layers in a block for watch; for vowel it has one, and
  classifiers with 16 hidden units.
"""
