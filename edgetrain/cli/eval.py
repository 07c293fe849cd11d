"""edgetrain eval: accuracy, loss and confusion matrix on data, or how unusual its samples are."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from ..data import load_data
from ..errors import located
from ..export.program import Program
from ..scores import loss_name
from ..session import Session
from .common import add_device, has_targets, open_device, percent


def add_arguments(parser):
    parser.add_argument("program", type=Path, help="an .etp file made by 'edgetrain compile'")
    parser.add_argument("--data", type=Path, required=True, help=".npz with x and y, or .csv")
    parser.add_argument("--checkpoint", type=Path, help="weights to use, from 'train --save'")
    add_device(parser)


def run(args, out):
    program = Program.load(args.program)
    classes = list(program.meta.get("classes", ()))
    needed = has_targets(program) and "score" not in program.lists
    x, y = load_data(args.data, classes, targets=needed)
    with open_device(args, out, program) as device:
        with out.bar("load program") as tick:
            session = Session(program, device, progress=tick)
        if args.checkpoint:
            session.restore(args.checkpoint)
        with located(str(args.data)):
            session.check(x, y)
        if session.has_score:
            with out.bar("score") as tick:
                _scores(session.score(x, tick), out)
            return
        with out.bar("evaluate") as tick:
            score = session.evaluate(x, y, tick)
    out.result(samples=len(x), loss=score.loss, accuracy=score.accuracy,
               confusion=None if score.confusion is None else score.confusion.tolist())
    if score.confusion is None:
        right = "" if math.isnan(score.accuracy) else f"accuracy {percent(score.accuracy)}, "
        out.say(f"{len(x)} samples, {right}{loss_name(program.meta)} {score.loss:.6g}")
        return
    out.say(f"{len(x)} samples, accuracy {percent(score.accuracy)}, loss {score.loss:.4f}\n")
    names = classes or [str(i) for i in range(len(score.confusion))]
    rows = [(names[i], *(n or "" for n in row), percent(row[i] / row.sum()) if row.any() else "")
            for i, row in enumerate(score.confusion)]
    out.table("confusion: true class down, prediction across", ["", *names, "recall"], rows,
              right=range(1, len(names) + 2))


def _scores(scores: np.ndarray, out) -> None:
    """What a threshold is chosen from."""
    points = {f"{q} %": float(np.percentile(scores, q)) for q in (0, 5, 50, 95, 100)}
    out.result(samples=len(scores), scores=scores.tolist(), percentiles=points)
    out.say(f"{len(scores)} samples, scores: large is unusual")
    out.table("", list(points), [[f"{value:.6g}" for value in points.values()]], right=range(5))
