"""edgetrain completion: print a script that completes commands in a shell.

    bash    edgetrain completion bash > ~/.local/share/bash-completion/completions/edgetrain
    zsh     edgetrain completion zsh > ~/.zfunc/_edgetrain   (with fpath+=~/.zfunc before compinit)
    fish    edgetrain completion fish > ~/.config/fish/completions/edgetrain.fish

It knows the boards of this version: print it again after an update.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from .. import boards

SHELLS = ("bash", "zsh", "fish")
LISTS = ("infer", "train", "accumulate", "update")
FILES = {"what", "model"}               # arguments that are text, and mostly the name of a file


def add_arguments(parser):
    parser.add_argument("shell", choices=SHELLS)


def run(args, out):
    import shtab

    from . import parser

    top = parser()
    for command, action in _arguments(top):
        values = _values(command, action)
        if values:
            action.choices = values
        elif action.type is Path or action.dest in FILES:
            action.complete = shtab.FILE
    script = shtab.complete(top, args.shell)
    out.result(shell=args.shell, script=script)
    out.say(script)


def _arguments(top: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Every argument with the command it is of."""
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command, sub in action.choices.items():
                yield from ((command, argument) for argument in sub._actions)


def _values(command: str, action: argparse.Action) -> tuple[str, ...]:
    """What an argument may be, where that is known; () if it is anything, or has choices."""
    if action.dest == "board" or (command, action.dest) == ("boards", "name"):
        return boards.names()
    return {"on": ("host", "sim"), "call_list": LISTS}.get(action.dest, ())
