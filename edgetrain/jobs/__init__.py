"""Long work in pieces: in several processes, its results kept as they come."""

from .journal import Journal
from .pool import Here, Tick, gather, processes

__all__ = ["Here", "Journal", "Tick", "gather", "processes"]
