"""What commands print: results on stdout as tables or JSON, progress and errors on stderr."""

from __future__ import annotations

import json as json_module
import logging
import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rich.console import Console as RichConsole
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from ..errors import EdgetrainError

PLAIN = dict(highlight=False, markup=False, emoji=False)    # names of classes are not markup
PIPE_COLUMNS = 130                                          # of a table that is not on a terminal


class Console(RichConsole):
    """A console that leaves a closed pipe to `main`, as every other error of writing."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


class _ToConsole(logging.Handler):
    """Log records as lines of a console: `part: text`."""

    def __init__(self, console: Console):
        super().__init__()
        self._console = console

    def emit(self, record: logging.LogRecord) -> None:
        part = record.name.rpartition(".")[2]
        self._console.print(f"{part}: {record.getMessage()}")


class Output:
    """One command's output.  With `json`, everything given to `result` becomes one object."""

    def __init__(self, *, json: bool = False, quiet: bool = False, verbose: bool = False):
        self.json, self.quiet, self.verbose = json, quiet, verbose
        self.data: dict = {}
        self.stderr = Console(stderr=True, soft_wrap=True, **PLAIN)
        self._bars_on_screen = False

    def result(self, **values) -> None:
        """Values of the JSON object; nothing is printed otherwise."""
        self.data.update(values)

    def say(self, text: str) -> None:
        """A line of the result for people."""
        if self.json:
            return
        # On one terminal only the console that draws the bars can write above them.
        if self._bars_on_screen and sys.stdout.isatty():
            self.stderr.print(text)
        else:
            print(text)

    def note(self, text: str) -> None:
        """A line about what is going on, on stderr."""
        if not self.quiet:
            self.stderr.print(text)

    @contextmanager
    def log(self) -> Iterator[None]:
        """With `verbose`, what the package logs goes to stderr meanwhile, above any bars."""
        logger, handler = logging.getLogger("edgetrain"), _ToConsole(self.stderr)
        if not self.verbose:
            yield
            return
        level = logger.level
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        try:
            yield
        finally:
            logger.removeHandler(handler)
            logger.setLevel(level)

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[object]],
              right: Sequence[int] = (), whole: Sequence[int] = ()) -> None:
        """A table for people; columns in `right` are aligned right, they and those in `whole` are
        never folded."""
        if self.json:
            return
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=any(columns))
        for i, column in enumerate(columns):
            table.add_column(column, justify="right" if i in right else "left", overflow="fold",
                             no_wrap=i in right or i in whole)
        for row in rows:
            table.add_row(*map(str, row))
        console = Console(width=None if sys.stdout.isatty() else PIPE_COLUMNS, **PLAIN)
        with console.capture() as drawn:
            console.print(table)
        if title:
            self.say(title)
        print("\n".join(line.rstrip() for line in drawn.get().splitlines()))

    @contextmanager
    def bars(self) -> Iterator[Callable[[str], Callable[[int, int], None]]]:
        """Progress bars on stderr: bar(text) starts one and gives a function (done, total)."""
        columns = (TextColumn("{task.description:<32}", markup=False), BarColumn(),
                   MofNCompleteColumn(), TimeRemainingColumn())
        hidden = self.quiet or not sys.stderr.isatty()
        with Progress(*columns, console=self.stderr, transient=True, disable=hidden) as progress:
            def bar(text: str) -> Callable[[int, int], None]:
                task = progress.add_task(text, total=None)
                return lambda done, total: progress.update(task, completed=done, total=total)
            self._bars_on_screen = not hidden
            try:
                yield bar
            finally:
                self._bars_on_screen = False

    @contextmanager
    def bar(self, text: str) -> Iterator[Callable[[int, int], None]]:
        """One progress bar."""
        with self.bars() as bar:
            yield bar(text)

    def error(self, err: EdgetrainError) -> None:
        """What went wrong, and what to do; with `json` on stdout too, beside the result so far."""
        if self.json:
            self._print_json({**self.data, "error": str(err), "hint": err.hint})
        print(f"edgetrain: {err}", file=sys.stderr)
        if err.hint:
            print("  " + err.hint.replace("\n", "\n  "), file=sys.stderr)

    def finish(self) -> None:
        if self.json:
            self._print_json(self.data)
        sys.stdout.flush()      # what cannot be written shows now, not after the exit status

    def _print_json(self, data: dict) -> None:
        print(json_module.dumps(_without_nan(data), allow_nan=False))


def _without_nan(value):
    """JSON has no NaN and no infinity: null."""
    if isinstance(value, Mapping):
        return {str(k): _without_nan(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
