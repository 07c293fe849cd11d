"""Work for an executor: results as they come, kept in a journal, nothing done twice."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any

from ..errors import EdgetrainError
from .journal import Journal

Tick = Callable[[int, int], None]       # (done, total)


class Here(Executor):
    """Runs what it is given at once, in this process."""

    def submit(self, function, /, *args, **kwargs) -> Future:
        future: Future = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as err:
            future.set_exception(err)
        return future


@contextmanager
def processes(jobs: int | None = None) -> Iterator[Executor]:
    """An executor of so many processes, by default one per CPU; with one, this process."""
    if jobs is None:
        affinity = getattr(os, "sched_getaffinity", None)
        jobs = len(affinity(0)) if affinity else os.cpu_count() or 1
    if jobs == 1:
        yield Here()
        return
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, initializer=_silent)
    try:
        with _interrupts_later():
            list(pool.map(_silent, range(jobs)))    # started before threads of progress bars are
        yield pool
    except BaseException:
        for child in set(multiprocessing.active_children()) - before:
            child.terminate()                   # what is under way is of no use any more
        _let_go(pool)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _let_go(pool: ProcessPoolExecutor) -> None:
    """Close the pipe that nobody reads any more: until Python 3.12 a thread of the pool that is
    writing to it would wait forever, and so would the end of this process."""
    reader = getattr(getattr(pool, "_call_queue", None), "_reader", None)
    if reader is not None and not reader.closed:
        reader.close()


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Ctrl-C waits, also in processes that are started meanwhile."""
    if not hasattr(signal, "pthread_sigmask"):      # Windows
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _silent(_: int = 0) -> None:
    """Ctrl-C ends a worker without a traceback: the terminal sends it to all of us."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def gather(executor: Executor, function: Callable[[Any], Any], items: Sequence[Any],
           keys: Sequence[str], journal: Journal, tick: Tick | None = None, *, work: str = "search",
           what: str = "function") -> list[Any]:
    """function(item) of all items, in their order; what the journal has under an item's key is
    taken from there, and what is new goes into it at once.  work, what: the names that errors have
    for all of it, and for the function."""
    missing = {key: item for key, item in zip(keys, items, strict=True) if key not in journal}
    _check_travels(executor, function, missing, work, what)
    futures: dict[Future, str] = {}

    def keep(done: Iterable[Future]) -> None:
        for future in done:
            journal[futures.pop(future)] = future.result()
            if tick:
                tick(len(keys) - sum(key not in journal for key in missing), len(keys))

    if tick and missing:
        tick(len(keys) - len(missing), len(keys))
    try:
        for key, item in missing.items():
            futures[executor.submit(function, item)] = key
            keep([future for future in futures if future.done()])
        keep(as_completed(tuple(futures)))
    except BrokenProcessPool:
        raise EdgetrainError(f"a process of the {work} ended by itself", where=work,
                             hint="out of memory? try --jobs 1") from None
    finally:
        for future, key in futures.items():
            if not future.cancel() and future.done() and future.exception() is None:
                journal[key] = future.result()
    return [journal[key] for key in keys]


def _check_travels(executor: Executor, function: Callable, missing: dict[str, Any], work: str,
                   what: str) -> None:
    if isinstance(executor, ProcessPoolExecutor) and missing:
        try:
            pickle.dumps(function)
        except Exception:
            raise EdgetrainError(f"the {what} cannot be sent to other processes",
                                 where=work, hint="define it at the top of a module, or pass "
                                 "executor=concurrent.futures.ThreadPoolExecutor()") from None
