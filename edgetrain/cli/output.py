"""What commands print: results on stdout as tables or JSON, progress and errors on stderr."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from ..errors import EdgetrainError


class Output:
    """One command's output.  With `json`, everything given to `result` becomes one object."""

    def __init__(self, *, json: bool = False, quiet: bool = False):
        self.json, self.quiet = json, quiet
        self.data: dict = {}
        self.stdout = Console(highlight=False, soft_wrap=True)
        self.stderr = Console(stderr=True, highlight=False)

    def result(self, **values) -> None:
        """Values of the JSON object; nothing is printed otherwise."""
        self.data.update(values)

    def say(self, text: str) -> None:
        """A line of the result for people."""
        if not self.json:
            self.stdout.print(escape(text))

    def note(self, text: str) -> None:
        """A line about what is going on, on stderr."""
        if not self.quiet:
            self.stderr.print(escape(text))

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[object]],
              right: Sequence[int] = ()) -> None:
        """A table for people; columns in `right` are aligned right."""
        if self.json:
            return
        table = Table(title=escape(title) if title else None, title_justify="left", box=None,
                      pad_edge=False, padding=(0, 2, 0, 0))
        for i, column in enumerate(columns):
            table.add_column(escape(column), justify="right" if i in right else "left",
                             overflow="fold", no_wrap=i in right)
        for row in rows:
            table.add_row(*(escape(str(cell)) for cell in row))
        Console(highlight=False, width=None if sys.stdout.isatty() else 110).print(table)

    @contextmanager
    def bars(self) -> Iterator[Callable[[str], Callable[[int, int], None]]]:
        """Progress bars on stderr: bar(text) starts one and gives a function (done, total)."""
        columns = (TextColumn("{task.description:<32}"), BarColumn(), MofNCompleteColumn(),
                   TimeRemainingColumn())
        hidden = self.quiet or not sys.stderr.isatty()
        with Progress(*columns, console=self.stderr, transient=True, disable=hidden) as progress:
            def bar(text: str) -> Callable[[int, int], None]:
                task = progress.add_task(text, total=None)
                return lambda done, total: progress.update(task, completed=done, total=total)
            yield bar

    @contextmanager
    def bar(self, text: str) -> Iterator[Callable[[int, int], None]]:
        """One progress bar."""
        with self.bars() as bar:
            yield bar(text)

    def error(self, err: EdgetrainError) -> None:
        if self.json:
            print(json_module.dumps({"error": str(err), "hint": err.hint}))
        print(f"edgetrain: {err}", file=sys.stderr)
        if err.hint:
            print("  " + err.hint.replace("\n", "\n  "), file=sys.stderr)

    def finish(self) -> None:
        if self.json:
            print(json_module.dumps(self.data))
